import { groupBy } from '../../text/grouping.ts';
import type { Box, Ink } from './ink.ts';
import { lattices } from './lattice.ts';
import { type PageTable, ruledTable } from './ruled-table.ts';
import { type Line, ruling } from './ruling.ts';
import { lineOf, type TextLine, textLines } from './text-line.ts';
import { type Char, type UprightPage, upright } from './upright.ts';

/** A page read: its ruled tables, and the lines of text that stand in none of them. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly tables: readonly PageTable[];
  readonly lines: readonly TextLine[];
  /** Level lines, of tables and others. */
  readonly rules: readonly Line[];
  readonly marks: PageMarks;
}

/** What of a page the text does not tell. */
export interface PageMarks {
  readonly empty: boolean;
  /** Characters aslant, or in another direction than the rest. */
  readonly aslant: number;
  /** How much of the page pictures cover, 0 to 1. */
  readonly pictures: number;
  /** All its words lie unseen over a picture: they were recognised, not written. */
  readonly recognised: boolean;
  /** Much of what its fonts say is not what such a text is written with. */
  readonly garbled: boolean;
  /** Tables without ruling lines whose columns are not sure: they were left as lines. */
  readonly unruled: boolean;
}

/** Points by which a character may stand out of the table that it belongs to. */
const OUT = 1.5;
/** In sizes: words so far apart on one line are lines of their own (部门：…, 单位：万元). */
const APART = 3;

export function readPage(ink: Ink): Page {
  const page = upright(ink);
  const drawn = ruling(page.rules);
  const grids = lattices(drawn).toSorted((a, b) => area(a.box) - area(b.box));
  const held = groupBy(page.chars, (char) => grids.find(({ box }) => inside(char, box)));
  const lines = textLines(held.get(undefined) ?? []).flatMap(apart);
  const tables = grids.flatMap((grid) => {
    const table = ruledTable(grid, held.get(grid) ?? []);
    return table.rows.some((row) => row.some((cell) => cell !== '')) ? [table] : [];
  });
  return { width: page.width, height: page.height, tables, lines, rules: drawn.across, marks: marksOf(page) };
}

function area({ x0, x1, y0, y1 }: Box): number {
  return (x1 - x0) * (y1 - y0);
}

function inside({ x0, x1, mid }: Char, box: Box): boolean {
  const middle = (x0 + x1) / 2;
  return middle >= box.x0 - OUT && middle <= box.x1 + OUT && mid >= box.y0 - OUT && mid <= box.y1 + OUT;
}

/** The stretches of a line that stand far apart; a page number at the end of a line of the contents stays with it. */
function apart(line: TextLine): readonly TextLine[] {
  const stretches: Char[][] = [[]];
  let end = line.x0;
  for (const char of line.chars) {
    if (!char.blank && char.x0 - end > APART * Math.max(char.size, line.size)) stretches.push([]);
    if (!char.blank) end = Math.max(end, char.x1);
    stretches.at(-1)?.push(char);
  }
  const found = stretches.map((chars) => lineOf(chars));
  const whole = found.length === 1 || found.every(({ text }) => text.length === 1);
  const entry = found.length === 2 && /^[\divxlc]{1,4}$/i.test(found[1]?.text ?? '');
  return whole || entry ? [line] : found;
}

/** Chinese, what is typed with it, and signs of numbering and measures. */
const USUAL = /[\p{sc=Han}\u0020-\u007e\u00a0-\u00ff\u2000-\u27bf\u3000-\u303f\u3200-\u33ff\uff00-\uffef]/u;
/** So many characters tell whether a page is garbled, and that part of them that it is. */
const GARBLED = { least: 20, share: 0.25 };

function isGarbled(chars: readonly Char[]): boolean {
  const strange = chars.filter(({ text }) => !USUAL.test(text)).length;
  return chars.length >= GARBLED.least && strange > chars.length * GARBLED.share;
}

function marksOf({ chars, width, height, pictures, aslant, unseen }: UprightPage): PageMarks {
  const written = chars.filter(({ blank }) => !blank);
  const seen = written.length - unseen;
  const shown = pictures.map(({ x0, y0, x1, y1 }) => ({
    x0: Math.max(0, x0),
    y0: Math.max(0, y0),
    x1: Math.max(0, Math.min(width, x1)),
    y1: Math.max(0, Math.min(height, y1)),
  }));
  const covered = Math.max(0, ...shown.map(area)) / (width * height || 1);
  return {
    empty: seen + unseen === 0,
    aslant,
    pictures: covered,
    recognised: seen === 0 && unseen > 0,
    garbled: isGarbled(written),
    unruled: false,
  };
}
