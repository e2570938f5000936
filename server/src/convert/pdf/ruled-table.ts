import { groupBy } from '../../text/grouping.ts';
import type { Lattice } from './lattice.ts';
import { joined, type TextLine, textLines } from './text-line.ts';
import type { Char } from './upright.ts';

/** A table as it stands on one page. */
export interface PageTable {
  readonly rows: readonly (readonly string[])[];
  /** Where its columns' edges are. */
  readonly xs: readonly number[];
  readonly top: number;
  readonly bottom: number;
}

/** The table of a lattice: what stands in a field is told in its first cell, the others are ''. */
export function ruledTable(lattice: Lattice, chars: readonly Char[]): PageTable {
  const { xs, ys, fields, columns, box } = lattice;
  const held = charsByField(chars, xs, ys, fields);
  const lines = new Map([...held].map(([field, found]) => [field, textLines(found)]));
  const fieldAt = (row: number, column: number) => fields[row * (xs.length - 1) + column] ?? -1;
  const told = new Set<number>();
  const rows = ys.slice(1).map((_, row) =>
    columns.map((column) => {
      const field = fieldAt(row, column);
      if (told.has(field)) return '';
      told.add(field);
      return fieldText(lines.get(field) ?? []);
    }),
  );
  const edges = [...columns.map((column) => xs[column] ?? 0), box.x1];
  return { rows, xs: edges, top: box.y0, bottom: box.y1 };
}

function charsByField(
  chars: readonly Char[],
  xs: readonly number[],
  ys: readonly number[],
  fields: readonly number[],
): ReadonlyMap<number, readonly Char[]> {
  return groupBy(chars, ({ mid, x0, x1 }) => {
    const cell = placeOf(mid, ys) * (xs.length - 1) + placeOf((x0 + x1) / 2, xs);
    return fields[cell] ?? cell;
  });
}

/** What is wrapped in a field is one text. */
function fieldText(lines: readonly TextLine[]): string {
  return lines
    .map(({ text }) => text)
    .reduce((before, after) => (before === '' ? after : joined(before, after)), '');
}

/** Between which edges a place lies; outside of all, in the first or the last. */
function placeOf(at: number, edges: readonly number[]): number {
  const next = edges.findIndex((edge) => edge > at);
  if (next < 0) return edges.length - 2;
  return Math.max(0, next - 1);
}
