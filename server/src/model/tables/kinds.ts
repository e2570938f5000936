import type { Concept } from '../../vocabulary/concept.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { kindOfCaption } from '../../vocabulary/tables.ts';
import type { BareColumn } from '../columns/columns.ts';
import type { TableKind } from '../table.ts';

/** What the header and the body tell of a table's kind. */
export interface KindEvidence {
  readonly title: string;
  readonly columns: readonly BareColumn[];
  readonly twoSided: boolean;
  /** The classification that most printed codes belong to. */
  readonly codes: 'functional' | 'economic' | undefined;
  readonly hasAmounts: boolean;
  /** Squeezed labels of the first body rows. */
  readonly labels: readonly string[];
}

/** What a caption says that its table leaves out. */
const LEFT_OUT = /[-－—]?不含[^）)]*/;

/** The caption decides, the header corrects it where they contradict each other and stands in where there is none. */
export function kindOf(evidence: KindEvidence): TableKind {
  const title = labelKey(evidence.title.replace(LEFT_OUT, ''));
  const named = title === '' ? undefined : kindOfCaption(title);
  if (isPerformance(evidence)) return 'performance';
  const isTable = evidence.title.includes('表') || evidence.hasAmounts;
  if (named === undefined || !isTable) return kindOfHeader(evidence);
  return corrected(named, evidence);
}

/** 一级指标, 绩效指标, 分值: a form of targets, whatever its caption says. */
function isPerformance({ columns, labels }: KindEvidence): boolean {
  const words = ['一级指标', '二级指标', '绩效指标', '指标名称', '三级指标'];
  const found = (label: string): boolean => words.some((word) => label.includes(word));
  return columns.some(({ path }) => path.some(found)) || labels.some((label) => label === '一级指标' || label === '年度绩效目标');
}

function corrected(named: TableKind, evidence: KindEvidence): TableKind {
  const { codes, title, twoSided } = evidence;
  if (twoSided && (named === 'income' || named === 'expenditure')) return 'statement';
  if (twoSided && named === 'grant-expenditure') return 'grant-statement';
  const economic = codes === 'economic';
  switch (named) {
    case 'general-basic':
      return codes === 'functional' ? 'general-basic-functional' : 'general-basic';
    case 'general-basic-functional':
      return economic ? 'general-basic' : named;
    case 'general-expenditure':
      return economic ? 'general-economic' : named;
    case 'general-economic':
      return codes === 'functional' && !title.includes('按支出经济') ? 'general-expenditure' : named;
    case 'grant-expenditure':
      return economic ? 'grant-basic' : named;
    case 'expenditure':
      return economic ? 'economic-summary' : named;
    default:
      return named;
  }
}

function kindOfHeader({ columns, twoSided, codes, hasAmounts, labels }: KindEvidence): TableKind {
  const concepts = new Set(columns.flatMap((column) => column.concepts));
  const has = (...wanted: readonly Concept[]): boolean => wanted.every((concept) => concepts.has(concept));
  if (columns.some(({ path }) => path.some((label) => label.includes('绩效')))) return 'performance';
  if (!hasAmounts && columns.every(({ role }) => role !== 'amount')) return 'list';
  if (twoSided) return labels.some((label) => label.includes('事业收入')) ? 'statement' : twoSidedKind(labels);
  if (has('abroad', 'reception')) return 'three-public';
  if (has('three-public')) return 'three-public';
  if (has('business-income', 'superior-subsidy')) return codes === 'economic' ? 'basic-expenditure' : 'income';
  if (has('basic', 'project', 'remit-up')) return 'expenditure';
  if (has('personnel', 'public') && codes === 'economic') return 'general-basic';
  return 'unknown';
}

function twoSidedKind(labels: readonly string[]): TableKind {
  if (labels.some((label) => label.includes('一般公共预算'))) return 'grant-statement';
  return labels.some((label) => label.includes('收入')) ? 'statement' : 'unknown';
}

const WITHOUT_MONEY: ReadonlySet<TableKind> = new Set(['performance', 'list', 'asset']);

export function holdsMoney(kind: TableKind, columns: readonly BareColumn[]): boolean {
  return !WITHOUT_MONEY.has(kind) && columns.some(({ role }) => role === 'amount');
}
