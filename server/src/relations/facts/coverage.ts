import type { BudgetTable, TableKind } from '../../model/table.ts';
import type { Measure } from '../../vocabulary/concept.ts';
import type { Scope } from './fact.ts';

/** A part of 基本支出 that a table may be about alone. */
type BasicPart = 'personnel' | 'public' | 'salary' | 'goods' | 'household';

/** What a whole table tells of, before its columns narrow it. */
export interface Coverage {
  readonly scope: Scope;
  /** The part of expenditure that its total is: all of it, or the basic or project part. */
  readonly measure: Extract<Measure, 'total' | 'basic' | 'project' | BasicPart>;
  readonly side: 'income' | 'expenditure' | 'both';
}

const COVERAGE: Readonly<Partial<Record<TableKind, Coverage>>> = {
  statement: { scope: 'all', measure: 'total', side: 'both' },
  income: { scope: 'all', measure: 'total', side: 'income' },
  expenditure: { scope: 'all', measure: 'total', side: 'expenditure' },
  'economic-summary': { scope: 'all', measure: 'total', side: 'expenditure' },
  'basic-expenditure': { scope: 'all', measure: 'basic', side: 'expenditure' },
  'grant-statement': { scope: 'grant', measure: 'total', side: 'both' },
  'grant-expenditure': { scope: 'grant', measure: 'total', side: 'expenditure' },
  'grant-basic': { scope: 'grant', measure: 'basic', side: 'expenditure' },
  'general-expenditure': { scope: 'general', measure: 'total', side: 'expenditure' },
  'general-economic': { scope: 'general', measure: 'total', side: 'expenditure' },
  'general-basic': { scope: 'general', measure: 'basic', side: 'expenditure' },
  'general-basic-functional': { scope: 'general', measure: 'basic', side: 'expenditure' },
  'general-project': { scope: 'general', measure: 'project', side: 'expenditure' },
  'government-fund': { scope: 'government-fund', measure: 'total', side: 'expenditure' },
  'state-capital': { scope: 'state-capital', measure: 'total', side: 'expenditure' },
};

/**
 * Undefined for tables that tell nothing of what other tables tell for certain (项目支出表 may list a choice of projects). A
 * caption may say that a table of basic expenditure is about one part of it: 基本支出表——人员经费（工资福利支出）.
 */
export function coverageOf({ kind, title }: Pick<BudgetTable, 'kind' | 'title'>): Coverage | undefined {
  const coverage = COVERAGE[kind];
  const part = coverage?.measure === 'basic' ? basicPartIn(title) : undefined;
  return coverage === undefined || part === undefined ? coverage : { ...coverage, measure: part };
}

const CLASSES: readonly (readonly [word: string, part: BasicPart])[] = [
  ['工资福利支出', 'salary'],
  ['商品和服务支出', 'goods'],
  ['对个人和家庭', 'household'],
];
const HALVES: readonly (readonly [word: string, part: BasicPart])[] = [
  ['人员经费', 'personnel'],
  ['公用经费', 'public'],
];

/** The narrowest part that a caption names; none where it names several. */
function basicPartIn(title: string): BasicPart | undefined {
  for (const names of [CLASSES, HALVES]) {
    const [named, another] = names.filter(([word]) => title.includes(word));
    if (named !== undefined) return another === undefined ? named[1] : undefined;
  }
  return undefined;
}
