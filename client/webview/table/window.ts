/** Which rows of a long table are in the page. */
export interface Window {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** Height of every row where only a part of the rows is in the page. */
export const ROW_HEIGHT = 24;

/** Tables up to this length are in the page whole, and their rows may be as high as their text needs. */
export const WHOLE_LENGTH = 150;

/** Rows kept beside the visible ones, so that a flick of the wheel meets rows that are already there. */
const BESIDE = 48;

/** The window moves by steps, so that scrolling by a row does not render each time. */
const STEP = 16;

/**
 * The window for a scroll position; `offset` is how far the body was scrolled under the head, `height` what can be seen of it.
 */
export function windowOf(count: number, offset: number, height: number): Window {
  if (count <= WHOLE_LENGTH) return { first: 0, end: count };
  const top = Math.min(Math.max(0, Math.floor(offset / ROW_HEIGHT)), count - 1);
  const seen = Math.ceil(Math.max(0, height) / ROW_HEIGHT) + 1;
  const first = Math.max(0, floorTo(top - BESIDE));
  const end = Math.min(count, floorTo(top + seen + BESIDE) + STEP);
  return { first, end };
}

function floorTo(row: number): number {
  return Math.floor(row / STEP) * STEP;
}

/** Where to scroll so that a row is wholly in sight; undefined where it is already. All in pixels of the body. */
export function scrollFor(row: number, offset: number, height: number): number | undefined {
  const top = row * ROW_HEIGHT;
  if (top < offset) return top;
  if (top + ROW_HEIGHT > offset + height) return Math.max(0, top + ROW_HEIGHT - height);
  return undefined;
}

/** A stretch of the body: rows that are in the page, or a gap of some height in pixels. */
export type Segment =
  | { readonly first: number; readonly end: number }
  | { readonly gap: number; readonly first: number };

/**
 * The body from top to bottom: the window's rows, and `kept`, the row that has the keyboard, wherever it is, for a row that
 * leaves the page would take the focus with it.
 */
export function segmentsOf(count: number, { first, end }: Window, kept: number): readonly Segment[] {
  const stretches = [{ first, end }];
  if (kept >= 0 && kept < first) stretches.unshift({ first: kept, end: kept + 1 });
  if (kept >= end && kept < count) stretches.push({ first: kept, end: kept + 1 });
  const segments: Segment[] = [];
  let at = 0;
  for (const stretch of stretches) {
    if (stretch.first > at) segments.push({ gap: (stretch.first - at) * ROW_HEIGHT, first: at });
    segments.push(stretch);
    at = stretch.end;
  }
  if (at < count) segments.push({ gap: (count - at) * ROW_HEIGHT, first: at });
  return segments;
}
