import type { PageElement } from './page-tree.ts';

/** The part of a page's text that its article holds at least, when what stands around it are lists of links. */
const SHARE = 0.8;
/** Elements of which most characters are links lead elsewhere. */
const LINKED = 0.6;
const AROUND = new Set(['header', 'footer', 'aside', 'nav', 'form']);

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
  return isPart ? undefined : next;
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

/** Lists of links, and the page's own header, footer and forms: they say nothing of the article. */
export function isAround(element: PageElement): boolean {
  if (AROUND.has(element.name)) return true;
  return element.weight > 0 && element.linked > LINKED * element.weight && !holdsTable(element);
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
