import type { Concept } from '../../vocabulary/concept.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { LabelMemo } from '../../vocabulary/label-memo.ts';
import { type CaptionKind, kindOfCaption } from '../../vocabulary/tables.ts';
import type { ColumnDraft } from '../columns/columns.ts';
import type { TableKind } from '../table.ts';
import type { BodyEvidence } from './evidence.ts';

/** What the lines above, the header and the body tell of a table's kind. */
export interface KindEvidence {
  readonly title: string;
  readonly columns: readonly ColumnDraft[];
  readonly twoSided: boolean;
  readonly body: Pick<BodyEvidence, 'codes' | 'hasLabel'>;
}

/** What a caption says that its table leaves out. */
const LEFT_OUT = /[-－—]?不含[^）)]*/;

/** The caption decides, the header corrects it where they contradict each other and stands in where there is none. */
export function kindOf(evidence: KindEvidence): TableKind {
  const title = titleKey(evidence.title);
  const named = captionKind(evidence.title);
  if (named === 'performance' || isPerformance(evidence, named)) return 'performance';
  const isTable = title.includes('表') || hasAmounts(evidence);
  return named === undefined || !isTable ? kindOfHeader(evidence) : corrected(named, evidence);
}

const KINDS = new LabelMemo<CaptionKind | 'none'>();

/** The kind that a caption names by itself. */
function captionKind(title: string): CaptionKind | undefined {
  if (title === '') return undefined;
  let kind = KINDS.get(title);
  if (kind === undefined) {
    const key = titleKey(title);
    kind = (key === '' ? undefined : kindOfCaption(key)) ?? 'none';
    KINDS.set(title, kind);
  }
  return kind === 'none' ? undefined : kind;
}

function titleKey(title: string): string {
  return labelKey(title.includes('不含') ? title.replace(LEFT_OUT, '') : title);
}

/** Whether a caption names a form of targets: no table of columns. */
export function isForm(title: string): boolean {
  return captionKind(title) === 'performance';
}

function hasAmounts({ columns }: KindEvidence): boolean {
  return columns.some(({ role }) => role === 'amount');
}

const TARGET_WORDS = ['一级指标', '二级指标', '三级指标', '绩效指标', '指标名称'];

function isTarget(label: string): boolean {
  return label.includes('指标') && TARGET_WORDS.some((word) => label.includes(word));
}

/** 一级指标, 绩效指标: a form of targets, whatever its caption says. Where that names a kind, only the header is asked. */
function isPerformance({ columns, body }: KindEvidence, named: TableKind | undefined): boolean {
  if (columns.some(({ path }) => path.some(isTarget))) return true;
  return (
    named === undefined &&
    body.hasLabel((label) => label === '一级指标' || label === '年度绩效目标' || isTarget(label))
  );
}

function corrected(named: TableKind, { body, title, twoSided }: KindEvidence): TableKind {
  if (twoSided && (named === 'income' || named === 'expenditure')) return 'statement';
  if (twoSided && named === 'grant-expenditure') return 'grant-statement';
  switch (named) {
    case 'general-basic':
      return body.codes === 'functional' ? 'general-basic-functional' : 'general-basic';
    case 'general-basic-functional':
      return body.codes === 'economic' ? 'general-basic' : named;
    case 'general-expenditure':
      return body.codes === 'economic' ? 'general-economic' : named;
    case 'general-economic':
      return body.codes === 'functional' && !title.includes('按支出经济') ? 'general-expenditure' : named;
    case 'grant-expenditure':
      return body.codes === 'economic' ? 'grant-basic' : named;
    case 'expenditure':
      return body.codes === 'economic' ? 'economic-summary' : named;
    default:
      return named;
  }
}

/** What a table is by its head alone; 'unknown' where that does not tell. */
export function kindOfHeader(evidence: KindEvidence): TableKind {
  const { columns, twoSided, body } = evidence;
  const concepts = new Set(columns.flatMap((column) => column.concepts));
  const has = (...wanted: readonly Concept[]): boolean => wanted.every((concept) => concepts.has(concept));
  if (columns.some(({ path }) => path.some((label) => label.includes('绩效')))) return 'performance';
  if (!hasAmounts(evidence)) return 'list';
  if (twoSided) return kindOfTwoSides(body);
  if (has('abroad', 'reception') || has('three-public')) return 'three-public';
  if (has('business-income', 'superior-subsidy'))
    return body.codes === 'economic' ? 'basic-expenditure' : 'income';
  if (has('basic', 'project', 'remit-up')) return 'expenditure';
  if (has('personnel', 'public') && body.codes === 'economic') return 'general-basic';
  return 'unknown';
}

function kindOfTwoSides(body: KindEvidence['body']): TableKind {
  if (body.hasLabel((label) => label.includes('事业收入'))) return 'statement';
  if (body.hasLabel((label) => label.includes('一般公共预算'))) return 'grant-statement';
  return body.hasLabel((label) => label.includes('收入')) ? 'statement' : 'unknown';
}

const WITHOUT_MONEY: ReadonlySet<TableKind> = new Set(['performance', 'list', 'asset']);

export function holdsMoney(kind: TableKind, columns: readonly ColumnDraft[]): boolean {
  return !WITHOUT_MONEY.has(kind) && columns.some(({ role }) => role === 'amount');
}
