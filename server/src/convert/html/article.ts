import type { PageElement } from './page-tree.ts';

/** The part of a page's text that its article holds at least, when what stands around it are lists of links. */
const SHARE = 0.8;
/** Elements of which most characters are links lead elsewhere. */
const LINKED = 0.6;
const AROUND = new Set(['footer', 'aside', 'form']);

/** The smallest element that holds nearly all that a page says; lists of links count for nothing. */
export function articleOf(root: PageElement): PageElement {
  const weights = new Map<PageElement, number>();
  const whole = ownWeight(root, weights);
  let article = root;
  for (;;) {
    const next = inner(article, weights, whole);
    if (next === undefined) return article;
    article = next;
  }
}

/** The child that holds nearly all. A table or paragraph is part of an article, and none itself. */
function inner(
  element: PageElement,
  weights: ReadonlyMap<PageElement, number>,
  whole: number,
): PageElement | undefined {
  const next = elementsOf(element).find((child) => whole > 0 && (weights.get(child) ?? 0) >= SHARE * whole);
  const isPart = next !== undefined && /^(?:table|p|pre)$/.test(next.name) && !isLayout(next);
  const isWhole = elementsOf(element).some((child) => child !== next && belongs(child));
  return isPart || isWhole ? undefined : next;
}

/** A header with the article's title, or a list of what is in the page: what holds them is the article. */
function belongs(element: PageElement): boolean {
  return (element.name === 'header' || element.name === 'nav') && element.weight > 0 && !isAround(element);
}

/** Old pages put everything into tables: one that holds others is such a frame. */
function isLayout(element: PageElement): boolean {
  return element.name === 'table' && elementsOf(element).some(holdsTable);
}

function holdsTable(element: PageElement): boolean {
  return element.name === 'table' || elementsOf(element).some(holdsTable);
}

/** Characters within that are no links, without what stands around an article; noted for every element. */
function ownWeight(element: PageElement, weights: Map<PageElement, number>): number {
  let sum = Math.max(0, element.weight - element.linked);
  for (const child of elementsOf(element)) {
    const whole = Math.max(0, child.weight - child.linked);
    sum += ownWeight(child, weights) - whole;
  }
  if (isAround(element)) sum = 0;
  weights.set(element, sum);
  return sum;
}

/**
 * Lists of links that lead away, and the page's own header, footer and forms: they say nothing of the article. A header with the
 * article's title, and a list of what is in the page, belong to it.
 */
export function isAround(element: PageElement): boolean {
  if (AROUND.has(element.name)) return true;
  if (element.name === 'header') return !tellsTitle(element);
  if (element.name === 'a' && SKIP.test(wordsIn(element))) return true;
  if (element.name === 'nav' && element.linked > 0) return true;
  return element.weight > 0 && element.linked > LINKED * element.weight && !holdsTable(element);
}

/** What a page's first link says to those who hear it read. */
const SKIP = /^(?:跳[到至转过]|skip\s)/i;

/** By its headings, or by what stands below a heading (局 / 2025年度部门决算) where nothing of it leads elsewhere. */
function tellsTitle(header: PageElement): boolean {
  const headings = headingsIn(header);
  if (headings.some((words) => TITLE.test(words))) return true;
  return headings.length > 0 && header.linked === 0 && TITLE.test(wordsIn(header));
}

/** The words of a page's headings that name a budget. */
export const TITLE = /预算|决算/;

/** The words of the three highest kinds of headings within, but for those of one element. */
export function headingsIn(element: PageElement, leftOut?: PageElement): readonly string[] {
  if (element === leftOut) return [];
  return elementsOf(element).flatMap((child) =>
    /^h[1-3]$/.test(child.name) ? [wordsIn(child)] : headingsIn(child, leftOut),
  );
}

export function elementsOf({ children }: PageElement): readonly PageElement[] {
  return children.filter((child) => typeof child !== 'string');
}

export function wordsIn(element: PageElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : wordsIn(child)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
