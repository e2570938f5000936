import type { CellProblem } from '../../../server/src/protocol/preview/messages.ts';
import type { Cell, Row, Table } from './table.ts';

/** What decides which rows are shown. */
export interface RowFilter {
  readonly folded: ReadonlySet<number>;
  readonly filter: 'all' | 'problems';
  readonly query: string;
}

const RANKS = { error: 0, warning: 1, information: 2, hint: 3 } as const;

/** The problem that a mark speaks of: the gravest, the first among equals. */
export function gravestOf(problems: readonly CellProblem[]): CellProblem | undefined {
  return problems.toSorted((a, b) => RANKS[a.severity] - RANKS[b.severity])[0];
}

/** True for a cell that the filter “only problems” is about: errors and warnings, not remarks. */
export function isProblem(cell: Cell): boolean {
  return cell.problems.some(({ severity }) => severity === 'error' || severity === 'warning');
}

/** A filter or a search is on: what matches is shown with the rows above it in the tree, and folding rests. */
export function isFiltering({ filter, query }: RowFilter): boolean {
  return filter === 'problems' || normalize(query) !== '';
}

/** The rows that are shown, in the table's order. */
export function visibleRows(table: Table, filter: RowFilter): readonly Row[] {
  return isFiltering(filter) ? matchingRows(table, filter) : unfoldedRows(table.rows, filter.folded);
}

function unfoldedRows(rows: readonly Row[], folded: ReadonlySet<number>): readonly Row[] {
  if (folded.size === 0) return rows;
  const hidden = new Set<number>();
  return rows.filter(({ row, parent }) => {
    if (parent === undefined || !(folded.has(parent) || hidden.has(parent))) return true;
    hidden.add(row);
    return false;
  });
}

function matchingRows(table: Table, { filter, query }: RowFilter): readonly Row[] {
  const sought = normalize(query);
  const kept = new Set<number>();
  const parents = new Map(table.rows.map(({ row, parent }) => [row, parent]));
  for (const row of table.rows) {
    if (filter === 'problems' && !row.cells.some(isProblem)) continue;
    if (sought !== '' && !row.cells.some(({ text }) => normalize(text).includes(sought))) continue;
    for (const above of [row.row, ...ancestorsOf(parents, row.row)]) kept.add(above);
  }
  return table.rows.filter(({ row }) => kept.has(row));
}

/** Rows above a row in the tree, the nearest first. Ends also where parents go round in a circle. */
export function ancestorsOf(
  parents: ReadonlyMap<number, number | undefined>,
  row: number,
): readonly number[] {
  const found: number[] = [];
  for (let above = parents.get(row); above !== undefined; above = parents.get(above)) {
    if (above === row || found.includes(above)) break;
    found.push(above);
  }
  return found;
}

/** Folded rows without those above a row, so that the row is shown. */
export function unfoldTo(table: Table, folded: ReadonlySet<number>, row: number): ReadonlySet<number> {
  const above = ancestorsOf(new Map(table.rows.map(({ row: own, parent }) => [own, parent])), row);
  if (!above.some((one) => folded.has(one))) return folded;
  return new Set([...folded].filter((one) => !above.includes(one)));
}

/** All rows that fold. */
export function foldableRows(table: Table): readonly number[] {
  return table.rows.filter(({ foldable }) => foldable).map(({ row }) => row);
}

/** A blank-free, half-width, lower-case form: a search for 1234 finds 1,234.00, for ＡＢ finds ab. */
function normalize(text: string): string {
  return text.normalize('NFKC').replace(/[\s,]/g, '').toLowerCase();
}
