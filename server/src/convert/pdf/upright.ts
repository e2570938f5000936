import type { Box, Glyph, Ink } from './ink.ts';

/** A character of the text, on a page that is turned so that its lines run to the right. */
export interface Char {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** The middle of a character that stands on the line, however small it is set. */
  readonly mid: number;
  readonly size: number;
  readonly blank: boolean;
}

/** A page as it is read: turned upright, what runs in another direction (a watermark, a side note) put aside. */
export interface UprightPage extends Omit<Ink, 'glyphs'> {
  readonly chars: readonly Char[];
  /** Characters that run in another direction than the page's lines. */
  readonly aslant: number;
  /** Characters drawn in no colour. */
  readonly unseen: number;
}

/** How far above the baseline the middle of a character lies, in sizes of the font. */
const MIDDLE = 0.36;
/** Quarter turns to the right that the lines of a page run at; −1: aslant. */
type Turn = 0 | 1 | 2 | 3 | -1;

export function upright(ink: Ink): UprightPage {
  const turn = usualTurn(ink.glyphs);
  const along = ink.glyphs.filter((glyph) => turnOf(glyph) === turn);
  const sideways = turn === 1 || turn === 3;
  return {
    width: sideways ? ink.height : ink.width,
    height: sideways ? ink.width : ink.height,
    rules: ink.rules.map((rule) => turned(rule, turn, ink)),
    pictures: ink.pictures.map((picture) => turned(picture, turn, ink)),
    chars: along.map((glyph) => charOf(glyph, turn, ink)),
    aslant: ink.glyphs.filter((glyph) => glyph.text.trim() !== '').length - shown(along),
    unseen: shown(along.filter(({ unseen }) => unseen)),
  };
}

function shown(glyphs: readonly Glyph[]): number {
  return glyphs.filter(({ text }) => text.trim() !== '').length;
}

function usualTurn(glyphs: readonly Glyph[]): Turn {
  const counts = new Map<Turn, number>();
  for (const glyph of glyphs) counts.set(turnOf(glyph), (counts.get(turnOf(glyph)) ?? 0) + 1);
  const [first] = [...counts].filter(([turn]) => turn >= 0).toSorted(([, a], [, b]) => b - a);
  return first?.[0] ?? 0;
}

function turnOf({ x, y, endX, endY }: Glyph): Turn {
  const [across, down] = [endX - x, endY - y];
  if (Math.abs(down) <= Math.abs(across) * 0.05) return across >= 0 ? 0 : 2;
  if (Math.abs(across) <= Math.abs(down) * 0.05) return down > 0 ? 1 : 3;
  return -1;
}

/** Where a point comes to lie when the page is turned back. */
function turnedPoint(x: number, y: number, turn: Turn, { width, height }: Ink): readonly [number, number] {
  if (turn === 1) return [y, width - x];
  if (turn === 2) return [width - x, height - y];
  if (turn === 3) return [height - y, x];
  return [x, y];
}

function turned({ x0, y0, x1, y1 }: Box, turn: Turn, ink: Ink): Box {
  const [ax, ay] = turnedPoint(x0, y0, turn, ink);
  const [bx, by] = turnedPoint(x1, y1, turn, ink);
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}

function charOf(glyph: Glyph, turn: Turn, ink: Ink): Char {
  const [x0, base] = turnedPoint(glyph.x, glyph.y, turn, ink);
  const [x1] = turnedPoint(glyph.endX, glyph.endY, turn, ink);
  const { text, size } = glyph;
  return { text, x0, x1, mid: base - MIDDLE * size, size, blank: text.trim() === '' };
}
