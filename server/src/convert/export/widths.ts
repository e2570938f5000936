import { widthOf } from '../../features/writing/formatting/width.ts';
import type { CellRole, PrintedCell, PrintedTable } from './publication.ts';

/** What a column needs, in columns of a fixed pitch (a Chinese character takes two): with its words broken, and without. */
export interface Need {
  readonly least: number;
  readonly wish: number;
}

/** Words may be broken, numbers and codes may not. */
const BREAKS: Readonly<Record<CellRole, boolean>> = {
  head: true,
  name: true,
  text: true,
  number: false,
  figure: false,
  code: false,
  index: false,
};
const LONGEST_LINE = 44;
const SHORTEST_LINE = 8;
/** A head is set in up to so many lines, and never narrower than two characters. */
const LINES_OF_HEAD = 3;
const NARROWEST = 4;
/** Longer ones in a column of numbers are words. */
const LONGEST_WHOLE = 24;

export function needsOf(table: PrintedTable): readonly Need[] {
  const needs = Array.from({ length: table.width }, () => ({ least: NARROWEST, wish: NARROWEST }));
  for (const row of table.rows) {
    for (const cell of row) {
      const need = needs[cell.column];
      if (need === undefined || cell.columns > 1) continue;
      const { least, wish } = needOf(cell);
      need.least = Math.max(need.least, least);
      need.wish = Math.max(need.wish, wish);
    }
  }
  return needs;
}

function needOf({ text, role, indent }: PrintedCell): Need {
  const width = widthOf(text) + indent * 2;
  if (role === 'head') {
    const folded = Math.ceil(width / LINES_OF_HEAD / 2) * 2;
    return { least: Math.min(folded, SHORTEST_LINE), wish: Math.min(Math.max(folded, SHORTEST_LINE), width) };
  }
  if (!BREAKS[role] && width <= LONGEST_WHOLE) return { least: width + 1, wish: width + 1 };
  return { least: Math.min(width, SHORTEST_LINE), wish: Math.min(width, LONGEST_LINE) };
}

/** Widths that fill a line of `room`, each at least what the column needs where all of them fit. */
export function spread(needs: readonly Need[], room: number): readonly number[] {
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const wish = needs.reduce((sum, need) => sum + need.wish, 0);
  if (least >= room) return needs.map((need) => (need.least / least) * room);
  if (wish >= room)
    return needs.map((need) => need.least + ((need.wish - need.least) / (wish - least)) * (room - least));
  return needs.map((need) => (need.wish / wish) * room);
}
