import type { Analysis } from '../../server/src/analysis/analysis.ts';
import type { Disclosure } from '../../server/src/model/disclosure.ts';
import { FEN_PER_UNIT } from '../../server/src/model/figure.ts';
import { type AmountCell, amountCells, slipIn } from '../property/slips.ts';
import { type Fault, type FaultKind, faultAt, type Unknowable, unknowable } from './fault.ts';

const KINDS = [
  ['digit', 'cell digit'],
  ['swap', 'cell swapped'],
  ['decimal', 'cell decimal'],
] as const satisfies readonly (readonly [string, FaultKind])[];

/**
 * Amount cells miswritten or left blank. Unknowable, unless the same amount is told elsewhere in the document: an amount
 * alone in its row and in its column of a table, with which nothing can be added up, and one introduced by 其中, of which
 * the table says only that it is no more than its whole.
 */
export function* cellFaults({ disclosure }: Analysis): Iterable<Fault | Unknowable> {
  const cells = amountCells(disclosure);
  const counts = countsOf(disclosure, cells);
  for (const cell of cells) {
    const known = isKnowable(disclosure, cell, counts);
    for (const [way, kind] of KINDS) {
      const slip = slipIn(disclosure, cell, way);
      if (slip === undefined) continue;
      const { range, newText } = slip.edit;
      yield known ? faultAt(kind, 'cell', range.start, range.end, newText) : unknowable(kind);
    }
    const { figures } = disclosure;
    const least = FEN_PER_UNIT['ten-thousand-yuan'] / 10;
    if (Math.abs(figures.value[cell.figure] ?? 0) < least) continue;
    yield known
      ? faultAt('cell blanked', 'cell', figures.start[cell.figure] ?? 0, figures.end[cell.figure] ?? 0, '')
      : unknowable('cell blanked');
  }
}

interface Counts {
  /** Amounts by table and row, by table and column, and by their value. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<number, number>;
}

function countsOf({ figures }: Disclosure, cells: readonly AmountCell[]): Counts {
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  const values = new Map<number, number>();
  const count = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const cell of cells) {
    const [row, column] = keysOf(cell);
    count(rows, row);
    count(columns, column);
    count(values, figures.value[cell.figure] ?? 0);
  }
  return { rows, columns, values };
}

function keysOf({ figure, table }: AmountCell): readonly [row: string, column: string] {
  const place = figure - table.firstFigure;
  const width = table.columns.length;
  return [`${table.index} ${Math.floor(place / width)}`, `${table.index} ${place % width}`];
}

function isKnowable({ figures }: Disclosure, cell: AmountCell, { rows, columns, values }: Counts): boolean {
  const [row, column] = keysOf(cell);
  const isAdded = (rows.get(row) ?? 0) > 1 || (columns.get(column) ?? 0) > 1;
  if (isAdded && !isOfWhich(cell)) return true;
  const value = figures.value[cell.figure] ?? 0;
  return value !== 0 && (values.get(value) ?? 0) > 1;
}

function isOfWhich({ figure, table }: AmountCell): boolean {
  const row = Math.floor((figure - table.firstFigure) / table.columns.length);
  return table.panels.some(({ rows }) =>
    rows.some(({ bodyRow, role }) => bodyRow === row && role === 'of-which'),
  );
}
