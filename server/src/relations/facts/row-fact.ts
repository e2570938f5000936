import type { Scheme } from '../../classification/scheme.ts';
import type { Panel, TableRow } from '../../model/table.ts';
import type { Coverage } from './coverage.ts';
import { CARRIED, type Scope, SOURCES, type Space, TOTALS } from './fact.ts';
import { isOnlyUnit } from './only-unit.ts';

/** What a row is: a key in a space. */
export interface RowFact {
  readonly space: Space;
  readonly key: string;
  readonly income: boolean;
  /** Where the row itself names whose money it is. */
  readonly scope: Scope | undefined;
}

const NONE: readonly RowFact[] = [];
const CARRIED_OUT = 'carry-over-out';

/** What a row is: a total of its side, or subjects by classification and code, or a source of income. */
export function rowFactsOf(panel: Panel, row: TableRow, coverage: Coverage): readonly RowFact[] {
  const side = panel.side ?? coverage.side;
  const income = side === 'income';
  if (row.role === 'total' || isOnlyUnit(panel, row)) {
    const key = totalKey(row, side);
    const space = income ? TOTALS.income : TOTALS.expenditure;
    return key === undefined ? NONE : [{ space, key, income, scope: undefined }];
  }
  if (income && coverage.side === 'both') return sourceFacts(panel, row);
  if (coverage.side === 'both' && row.role === 'entry' && row.concept === CARRIED_OUT)
    return [{ space: TOTALS.expenditure, key: CARRIED_OUT, income, scope: undefined }];
  return row.role === 'subject' ? subjectFacts(row, income) : NONE;
}

function subjectFacts(row: TableRow, income: boolean): readonly RowFact[] {
  const facts: RowFact[] = [];
  if (row.code !== undefined && row.scheme !== undefined) {
    facts.push({ space: spaceOf(row.scheme, income), key: row.code, income, scope: undefined });
  }
  for (const { scheme, code } of row.otherCodes)
    facts.push({ space: spaceOf(scheme, income), key: code, income, scope: undefined });
  return facts;
}

const INCOME_SPACES: Readonly<Record<Scheme, Space>> = {
  functional: 'functional income',
  'economic-department': 'economic-department income',
  'economic-government': 'economic-government income',
  revenue: 'revenue income',
};

function spaceOf(scheme: Scheme, income: boolean): Space {
  return income ? INCOME_SPACES[scheme] : scheme;
}

/** Income of one source in a statement, the same in every statement; what is carried over is told apart. */
function sourceFacts(panel: Panel, row: TableRow): readonly RowFact[] {
  const key = row.concept;
  if (row.role !== 'entry' || key === undefined) return NONE;
  if (key === 'current-income' || key === 'carry-over-in') {
    return [{ space: TOTALS.income, key, income: true, scope: undefined }];
  }
  for (let at = row.parent; at >= 0; at = panel.rows[at]?.parent ?? -1) {
    const above = panel.rows[at]?.concept;
    // 经费拨款 below 一般公共预算拨款收入, beside fees of that budget: a part of the source, though called alike.
    if (above === key) return NONE;
    if (above === 'carry-over-in') return [{ space: CARRIED, key, income: true, scope: 'all' }];
  }
  return [{ space: SOURCES, key, income: true, scope: 'all' }];
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
