import type { Line } from '../ruling.ts';
import { joined, type TextLine } from '../text-line.ts';
import { columnAt, inside, type Span } from './columns.ts';
import { isNumber, isNumbered, NEAR, pitchOf, type Row } from './row.ts';

/**
 * The cells of the rows, wrapped cells whole. Undefined where a line without figures may as well be the end of a wrapped cell as a
 * row of its own.
 */
export function filledRows(
  body: readonly Row[],
  columns: readonly Span[],
  rules: readonly Line[],
): readonly (readonly string[])[] | undefined {
  const full = body.filter(({ cells }) => cells.some(isNumber));
  const pitch = pitchOf(body);
  const owners = new Map<Row, Row[]>(full.map((row) => [row, [row]]));
  for (const row of body) {
    if (owners.has(row)) continue;
    const near = full.filter(
      (other) => Math.abs(other.mid - row.mid) < NEAR * pitch && !isRuled(other, row, rules),
    );
    const [owner] = near;
    if (near.length === 0 && standsAlone(row, full, columns)) owners.set(row, [row]);
    else if (owner !== undefined && near.length === 1) owners.get(owner)?.push(row);
    else return undefined;
  }
  return [...owners.entries()]
    .toSorted(([a], [b]) => a.mid - b.mid)
    .map(([, lines]) =>
      cellsOf(
        lines.toSorted((a, b) => a.mid - b.mid),
        columns,
      ),
    );
}

function isRuled(one: Row, other: Row, rules: readonly Line[]): boolean {
  const [top, bottom] = [Math.min(one.mid, other.mid), Math.max(one.mid, other.mid)];
  return rules.some(({ at }) => at > top && at < bottom);
}

/** A line of words has a number of its own, or what every row has in the first column, if it is a row. */
function standsAlone(row: Row, full: readonly Row[], columns: readonly Span[]): boolean {
  if (isNumbered(row)) return true;
  const [first] = columns;
  if (first === undefined) return false;
  const hasFirst = (of: readonly TextLine[]) => inside(of, first).length > 0;
  return (
    hasFirst(row.cells) &&
    full.every(({ cells }) => hasFirst(cells)) &&
    row.cells.every(({ text }) => !/^[）)、，]/.test(text))
  );
}

function cellsOf(lines: readonly Row[], columns: readonly Span[]): readonly string[] {
  const texts = columns.map(() => '');
  for (const { cells } of lines)
    for (const cell of cells) {
      const at = columnAt(cell, columns);
      const before = texts[at] ?? '';
      texts[at] = before === '' ? cell.text : joined(before, cell.text);
    }
  return texts;
}
