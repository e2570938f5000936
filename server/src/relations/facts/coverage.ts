import type { TableKind } from '../../model/table.ts';
import type { Measure } from '../../vocabulary/concept.ts';
import type { Scope } from './fact.ts';

/** What a whole table tells of, before its columns narrow it. */
export interface Coverage {
  readonly scope: Scope;
  /** The part of expenditure that its total is: all of it, or the basic or project part. */
  readonly measure: Extract<Measure, 'total' | 'basic' | 'project'>;
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

/** Undefined for tables that tell nothing of what other tables tell for certain (项目支出表 may list a choice of projects). */
export function coverageOf(kind: TableKind): Coverage | undefined {
  return COVERAGE[kind];
}
