import type { Panel, TableRow } from '../../model/table.ts';
import type { Coverage } from './coverage.ts';
import type { Scope } from './fact.ts';

/** What a row adds to a fact's key. */
export interface RowFact {
  readonly key: string;
  readonly total: boolean;
  readonly income: boolean;
  /** Where the row itself names whose money it is. */
  readonly scope?: Scope;
}

const NONE: readonly RowFact[] = [];

/** What a row is: a total of its side, or subjects by classification and code, or a source of income. */
export function rowFactsOf(panel: Panel, row: TableRow, coverage: Coverage): readonly RowFact[] {
  const side = panel.side ?? coverage.side;
  if (row.role === 'total') {
    const key = totalKey(row, side);
    return key === undefined ? NONE : [{ key, total: true, income: side === 'income' }];
  }
  if (side === 'income' && coverage.side === 'both') return sourceFacts(panel, row);
  if (row.role !== 'subject') return NONE;
  const facts: RowFact[] = [];
  const income = side === 'income';
  const mark = income ? 'income ' : '';
  if (row.code !== undefined && row.scheme !== undefined) {
    facts.push({ key: `${mark}${row.scheme} ${row.code}`, total: false, income });
  }
  for (const other of row.otherCodes) {
    facts.push({ key: `${mark}${other.scheme} ${other.code}`, total: false, income });
  }
  return facts;
}

/** Income of one source in a statement, the same in every statement; what is carried over is told apart. */
function sourceFacts(panel: Panel, row: TableRow): readonly RowFact[] {
  if (row.role !== 'entry' || row.concept === undefined) return NONE;
  if (row.concept === 'current-income' || row.concept === 'carry-over-in') {
    return [{ key: row.concept, total: true, income: true }];
  }
  for (let at = row.parent; at >= 0; at = panel.rows[at]?.parent ?? -1) {
    if (panel.rows[at]?.concept === 'carry-over-in') {
      return [{ key: `carried ${row.concept}`, total: false, income: true, scope: 'all' }];
    }
  }
  return [{ key: `source ${row.concept}`, total: false, income: true, scope: 'all' }];
}

function totalKey(row: TableRow, side: Coverage['side']): string | undefined {
  switch (row.concept) {
    case 'current-income':
    case 'total-income':
      return side === 'expenditure' ? undefined : row.concept;
    case 'current-expenditure':
    case 'total-expenditure':
      return side === 'income' ? undefined : row.concept;
    case 'total':
    case undefined:
      if (side === 'income') return 'total-income';
      return side === 'expenditure' ? 'total-expenditure' : undefined;
    default:
      return undefined;
  }
}
