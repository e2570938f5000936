import type { Disclosure } from '../model/disclosure.ts';
import { FigureState } from '../model/figure.ts';
import { type BudgetTable, figureAt, isAligned, type TableKind } from '../model/table.ts';
import { cellAt } from '../model/tables/build.ts';
import { cellTextAt } from '../syntax/access.ts';

/** Tables of all funds, and tables of what the treasury grants: where one of a group has amounts, none of it is empty. */
const OF_ALL_FUNDS: readonly TableKind[] = ['statement', 'income', 'expenditure', 'economic-summary'];
const OF_GRANTS: readonly TableKind[] = [
  'grant-statement',
  'grant-expenditure',
  'general-expenditure',
  'general-economic',
];
const OF_BASIC: readonly TableKind[] = [
  'basic-expenditure',
  'grant-basic',
  'general-basic',
  'general-basic-functional',
];

/** Tables that tell of projects in a column. */
const OF_PROJECTS: readonly TableKind[] = ['expenditure', 'general-expenditure', 'grant-expenditure'];

/** For each kind that is never empty by itself, the kinds of which one that has amounts shows that it should have some. */
const WITNESSES: ReadonlyMap<TableKind, readonly TableKind[]> = new Map([
  ...OF_ALL_FUNDS.map((kind) => [kind, [...OF_ALL_FUNDS, ...OF_GRANTS]] as const),
  ...OF_GRANTS.map((kind) => [kind, OF_GRANTS] as const),
  ['project', OF_PROJECTS],
  ...OF_BASIC.map((kind) => [kind, [...OF_GRANTS, ...OF_BASIC]] as const),
]);

/**
 * 漏填金额的表: it lists what there is and gives not one amount, although `witness` has some of the same money. Its blanks are
 * no zeros: it takes no part in relations. Undefined for all other tables.
 */
export function witnessOfBlank(disclosure: Disclosure, table: BudgetTable): BudgetTable | undefined {
  const kinds = WITNESSES.get(table.kind);
  if (kinds === undefined || !isAligned(table) || !isBlank(disclosure, table)) return undefined;
  if (!listsSomething(table) || hasLooseNumbers(disclosure, table)) return undefined;
  return disclosure.tables.find(
    (other) =>
      other !== table && other.money && kinds.includes(other.kind) && bearsWitness(disclosure, table, other),
  );
}

function listsSomething({ panels }: BudgetTable): boolean {
  return panels.some(({ rows }) =>
    rows.some(({ role, name }) => role !== 'text' && role !== 'total' && name !== ''),
  );
}

/** Not a digit outside the columns of codes and names. */
function isBlank({ tree, figures }: Disclosure, table: BudgetTable): boolean {
  const told = table.columns.filter(({ role }) => role === 'amount' || role === 'percent' || role === 'text');
  if (!told.some(({ role }) => role === 'amount')) return false;
  for (let row = 0; row < table.bodyRows.length; row++) {
    for (const { index } of told) {
      if ((figures.state[figureAt(table, row, index)] ?? 0) > FigureState.blank) return false;
      if (/[\d０-９]/.test(cellTextAt(tree, cellAt(tree, table, row, index)))) return false;
    }
  }
  return true;
}

/** Any amount; of a table of projects, one in a column that tells of them. */
function bearsWitness({ figures }: Disclosure, blank: BudgetTable, table: BudgetTable): boolean {
  const columns = table.columns.filter(
    ({ role, concepts }) => role === 'amount' && (blank.kind !== 'project' || concepts.includes('project')),
  );
  for (let row = 0; row < table.bodyRows.length; row++) {
    for (const { index } of columns) {
      const figure = figureAt(table, row, index);
      if (figures.state[figure] === FigureState.amount && figures.value[figure] !== 0) return true;
    }
  }
  return false;
}

/** How far below a table its amounts are looked for, in UTF-16 units. */
const BELOW = 200;

/** Numbers in lines of their own below: a conversion moved the amounts out of the table. */
function hasLooseNumbers({ tree, tables }: Disclosure, { index, range }: BudgetTable): boolean {
  const end = Math.min(range.end + BELOW, tables[index + 1]?.range.start ?? tree.text.length);
  return /\n[ \t]*[\d,.]+[ \t]*\n/.test(tree.text.slice(range.end - 1, end));
}
