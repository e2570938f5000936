import { HAN, lineOf, median, type TextLine } from '../text-line.ts';
import type { Char } from '../upright.ts';

/** What stands on one level of a page, cut where its words are further apart than those of one cell. */
export interface Row {
  readonly mid: number;
  readonly size: number;
  readonly cells: readonly TextLine[];
  /** The lines of the page that it was made of. */
  readonly lines: readonly TextLine[];
}

/** In sizes: lines whose middles are no further apart stand on one level. */
const SAME_LEVEL = 0.45;
/** In sizes: wider gaps part cells; one is wide between characters set apart to fill a cell, and narrow beside a number. */
const GAP = { han: 1.2, others: 0.45, alone: 4 };
const NUMBERING = /^(?:其中[:：]?|[（(]?[一二三四五六七八九十\d]{1,3}[)）.．、])/;

/** The levels of a page from top to bottom. */
export function rowsOf(lines: readonly TextLine[]): readonly Row[] {
  const levels: TextLine[][] = [];
  for (const line of lines.toSorted((a, b) => a.mid - b.mid)) {
    const [first] = levels.at(-1) ?? [];
    if (first && line.mid - first.mid <= SAME_LEVEL * Math.max(first.size, line.size))
      levels.at(-1)?.push(line);
    else levels.push([line]);
  }
  return levels.map((level) => {
    const whole = lineOf(level.flatMap(({ chars }) => chars));
    return { mid: whole.mid, size: whole.size, cells: cellsOf(whole), lines: level };
  });
}

function cellsOf({ chars, size }: TextLine): readonly TextLine[] {
  const cells: Char[][] = [];
  let before: Char | undefined;
  for (const char of chars) {
    if (char.blank) continue;
    if (before && !isApart(before, char, size)) cells.at(-1)?.push(char);
    else cells.push([char]);
    before = char;
  }
  return withoutSpreads(cells).map((cell) => lineOf(cell));
}

function isApart(before: Char, char: Char, size: number): boolean {
  const gap = char.x0 - before.x1;
  const areHan = HAN.test(before.text) && HAN.test(char.text);
  return gap > (areHan ? GAP.han : GAP.others) * Math.max(size, char.size);
}

/** 合　计: two characters by themselves are one word. */
function withoutSpreads(cells: readonly (readonly Char[])[]): readonly (readonly Char[])[] {
  const whole: (readonly Char[])[] = [];
  for (const cell of cells) {
    const last = whole.at(-1);
    const [left, right] = [last?.at(-1), cell[0]];
    const areAlone = last?.length === 1 && cell.length === 1 && isHan(left) && isHan(right);
    if (last && areAlone && (right?.x0 ?? 0) - (left?.x1 ?? 0) < GAP.alone * (right?.size ?? 0))
      whole[whole.length - 1] = [...last, ...cell];
    else whole.push(cell);
  }
  return whole;
}

function isHan(char: Char | undefined): boolean {
  return char !== undefined && HAN.test(char.text);
}

export function isNumber({ text }: { readonly text: string }): boolean {
  return /^[-－−(（]?\d[\d,]*(?:\.\d+)?[)）]?%?$/.test(text);
}

/** A number that can be no code. */
export function isAmount(cell: { readonly text: string }): boolean {
  return isNumber(cell) && /[.,%]/.test(cell.text);
}

/** Whether every cell of a level begins with a number of its own: 一、, （二）, 其中：. */
export function isNumbered({ cells }: Row): boolean {
  return cells.every(({ text }) => NUMBERING.test(text));
}

/** In distances between rows: a line that is nearer than that to a row is a part of it, and one as far as a row is a row. */
export const NEAR = 0.75;

/** The usual distance of rows with figures that follow each other. */
export function pitchOf(body: readonly Row[]): number {
  const pairs = body.slice(1).flatMap((row, at) => {
    const before = body[at];
    return before && [before, row].every(({ cells }) => cells.some(isNumber)) ? [row.mid - before.mid] : [];
  });
  return median(pairs);
}
