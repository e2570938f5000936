import { addTo } from '../../text/grouping.ts';
import type { Page } from './page.ts';
import type { TextLine } from './text-line.ts';

/** How much of a page's height, at its top and at its bottom, may hold running heads and page numbers. */
const MARGIN = 0.13;
/** Lines at either end of a page that may be one. */
const MOST = 3;
/** A line that stands on so many pages, and on that part of all, at the same height is a running head; or on every page. */
const LEAST = { pages: 3, share: 0.4 };
/** Points by which its height may differ. */
const NEAR = 3;
/** In sizes: lines that are no further apart stand on one level. */
const LEVEL = 0.45;

const NUMBER = '(?:\\d{1,4}|[ivxlc]{1,6})';
const PAGE_NUMBER = new RegExp(
  `^[-—–－~·•|第(（\\s]*${NUMBER}[-—–－~·•|)）\\s]*页?(?:(?:[\\s,，/／—-]+(?:共|of)?|共|of)\\s*${NUMBER})?\\s*页?$`,
  'i',
);
/** What names a table or its unit stands above each table, not above each page. */
const CAPTION = /单位|[:：]|表\s*[\d一二三四五六七八九十]*[)）]?$|^附[件表]|公开\s*\d*\s*表/;

/** A line at the edge of a page: what it says but for the page's own number. */
interface Edge {
  readonly line: TextLine;
  readonly key: string;
}

/** The pages without their running heads, running feet and page numbers. */
export function withoutRunning(pages: readonly Page[]): readonly Page[] {
  const edges = pages.map((page, at) =>
    edgeLines(page).map((line): Edge => ({ line, key: withoutNumber(line.text, at) })),
  );
  const alike = new Map<string, number[]>();
  for (const { line, key } of edges.flat()) addTo(alike, key, line.mid);
  return pages.map((page, at) => {
    const gone = (edges[at] ?? []).filter(({ line, key }) => {
      const mids = alike.get(key) ?? [];
      const copies = mids.filter((mid) => Math.abs(mid - line.mid) <= NEAR).length;
      return isPageNumber(line, page) || isRunning(line.text, copies, pages.length);
    });
    return { ...page, lines: page.lines.filter((line) => !gone.some((edge) => edge.line === line)) };
  });
}

/** The lines in the page's margins, above and below everything else. */
function edgeLines({ lines, tables, height }: Page): readonly TextLine[] {
  const sorted = lines.toSorted((a, b) => a.mid - b.mid);
  const top = Math.min(height * MARGIN, ...tables.map((table) => table.top));
  const bottom = Math.max(height * (1 - MARGIN), ...tables.map((table) => table.bottom));
  const above = sorted.filter(({ mid }) => mid < top).slice(0, MOST);
  const below = sorted.filter(({ mid }) => mid > bottom).slice(-MOST);
  return [...above, ...below].filter((line) => !isInRow(line, lines));
}

/** A code or an amount beside others on its level is a cell of a table without ruling lines. */
function isInRow(line: TextLine, lines: readonly TextLine[]): boolean {
  const level = lines.filter(({ mid }) => Math.abs(mid - line.mid) <= LEVEL * line.size);
  return level.length > 2 && level.some(({ text }) => /^-?[\d,]+\.\d+%?$/.test(text));
}

function isPageNumber(line: TextLine, page: Page): boolean {
  return PAGE_NUMBER.test(line.text) && isOutermost(line, page);
}

function isRunning(text: string, copies: number, pages: number): boolean {
  if (CAPTION.test(text)) return copies >= Math.max(4, pages * 0.8);
  return copies >= Math.max(LEAST.pages, pages * LEAST.share) || (copies > 1 && copies === pages);
}

function isOutermost({ mid, size }: TextLine, { lines }: Page): boolean {
  const others = lines.filter((line) => Math.abs(line.mid - mid) > size);
  return others.every((line) => line.mid < mid) || others.every((line) => line.mid > mid);
}

/** The page's own number, wherever it stands in the line, is the same on every page if told from the first. */
function withoutNumber(text: string, at: number): string {
  return text.replace(/\d+/g, (digits) => (digits.length <= 4 ? `#${Number(digits) - at}` : digits));
}
