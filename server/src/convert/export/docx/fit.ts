import type { PrintedTable } from '../publication.ts';
import { type Need, needsOf, spread } from '../widths.ts';
import { LANDSCAPE, type Paper, PORTRAIT, roomOf } from './paper.ts';

/** How a table is set: lengths in twips (1/20 pt), type size in half points. */
export interface Fit {
  readonly paper: Paper;
  readonly size: number;
  readonly widths: readonly number[];
}

/** Twips left and right of the words of a cell together. */
const PADDING = 140;
/** Sizes tried in turn: 五号, 小五 upright, then 五号 down to 七号 lengthwise. */
const SIZES: readonly (readonly [paper: Paper, size: number])[] = [
  [PORTRAIT, 21],
  [PORTRAIT, 18],
  [LANDSCAPE, 21],
  [LANDSCAPE, 18],
  [LANDSCAPE, 15],
  [LANDSCAPE, 13],
  [LANDSCAPE, 11],
];
/** A column of words is comfortable with so many columns of fixed pitch. */
const COMFORT = 20;

/** The first size in which numbers keep to one line and words have room; the smallest where none fits. */
export function fitOf(table: PrintedTable): Fit {
  const needs = needsOf(table);
  const [paper, size] =
    SIZES.find(([one, type]) => comfortOf(needs) * unitOf(type) + needs.length * PADDING <= roomOf(one)) ??
    smallestOf(needs);
  return { paper, size, widths: widthsOf(needs, roomOf(paper), size) };
}

function smallestOf(needs: readonly Need[]): readonly [paper: Paper, size: number] {
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const fits = SIZES.find(([paper, size]) => {
    return paper === LANDSCAPE && least * unitOf(size) + needs.length * PADDING <= roomOf(paper);
  });
  return fits ?? [LANDSCAPE, 11];
}

function comfortOf(needs: readonly Need[]): number {
  return needs.reduce((sum, { least, wish }) => sum + Math.max(least, Math.min(wish, COMFORT)), 0);
}

/** Twips of half a Chinese character. */
function unitOf(size: number): number {
  return size * 5;
}

function widthsOf(needs: readonly Need[], room: number, size: number): readonly number[] {
  const twips = needs.map(({ least, wish }) => ({
    least: least * unitOf(size) + PADDING,
    wish: wish * unitOf(size) + PADDING,
  }));
  return spread(twips, room).map(Math.floor);
}
