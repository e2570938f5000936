import { groupBy } from '../../text/grouping.ts';
import type { Page } from './page.ts';
import type { PageTable } from './ruled-table.ts';
import { median, type TextLine } from './text-line.ts';

/** What a document holds, in reading order: lines and tables with the page (from 0) that they stand on. */
export type Item = { readonly page: number } & (
  | { readonly line: TextLine; readonly measure: Measure }
  | { readonly table: PageTable }
);

/** Where the lines of running text begin and end, and how far they are apart, on pages of one width. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  /** Whether paragraphs begin further right than their other lines. */
  readonly indents: boolean;
}

export function flow(pages: readonly Page[]): readonly Item[] {
  const measures = measuresOf(pages);
  return pages.flatMap((page, at) => {
    const measure = measures.get(Math.round(page.width)) ?? {
      left: 0,
      right: page.width,
      pitch: 0,
      indents: false,
    };
    const lines = page.lines.map((line) => ({
      top: line.mid,
      left: line.x0,
      item: { page: at, line, measure },
    }));
    const tables = page.tables.map((table) => ({
      top: table.top,
      left: table.xs[0] ?? 0,
      item: { page: at, table },
    }));
    return [...lines, ...tables].toSorted(inOrder).map(({ item }): Item => item);
  });
}

/** From the top down; what stands beside each other, from the left. */
function inOrder(a: { top: number; left: number }, b: { top: number; left: number }): number {
  return Math.abs(a.top - b.top) < 2 ? a.left - b.left : a.top - b.top;
}

function measuresOf(pages: readonly Page[]): ReadonlyMap<number, Measure> {
  const widths = groupBy(pages, ({ width }) => Math.round(width));
  return new Map([...widths].map(([width, alike]) => [width, measureOf(alike)]));
}

/** Characters that a line of running text has at least. */
const RUNNING = 12;

function measureOf(pages: readonly Page[]): Measure {
  const running = pages.flatMap(({ lines }) => lines.filter(({ text }) => text.length >= RUNNING));
  const right = edge(running.map(({ x1 }) => -x1));
  const left = edge(running.map(({ x0 }) => x0));
  const pairs = pages.flatMap(({ lines }) => neighbours(lines.toSorted((a, b) => a.mid - b.mid)));
  const afterFull = pairs.filter(([before]) => before.x1 > -right - before.size * 1.6);
  const flush = afterFull.filter(([, line]) => line.x0 < left + line.size);
  const fresh = pairs.filter(
    ([before, line]) => before.x1 < -right - before.size * 2 && line.text.length >= RUNNING,
  );
  const indented = fresh.filter(([, { x0, size }]) => x0 > left + size && x0 < left + 4 * size);
  return {
    left,
    right: -right,
    pitch: median(flush.map(([before, line]) => line.mid - before.mid)),
    indents: indented.length * 2 > fresh.length,
  };
}

function neighbours(lines: readonly TextLine[]): readonly (readonly [TextLine, TextLine])[] {
  return lines.slice(1).flatMap((line, at) => {
    const before = lines[at];
    return before ? [[before, line] as const] : [];
  });
}

/** The least place at which at least three lines stand; the least, where there is no such. */
function edge(places: readonly number[]): number {
  const sorted = places.toSorted((a, b) => a - b);
  const found = sorted.find((place, at) => (sorted[at + 2] ?? Infinity) - place < 4);
  return found ?? sorted[0] ?? 0;
}
