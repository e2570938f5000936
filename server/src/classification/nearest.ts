import type { Scheme, Subject } from './subject.ts';
import { parentCode } from './subject.ts';
import { editionIn, tableOf } from './table.ts';

const FURTHEST = 2;
const DEFAULT_LIMIT = 5;
/** In halves of a digit: a sibling goes before a stranger with one digit less wrong. */
const STRANGE_PARENT = 3;

interface Candidate {
  readonly subject: Subject;
  readonly distance: number;
}

/**
 * Known codes that differ from `code` by at most two digits written wrong, left out, added or swapped: the
 * fewest first, where a strange parent counts as one more, then siblings of the code, then by number.
 * With a year only codes valid in it.
 */
export function nearestCodes(
  scheme: Scheme,
  code: string,
  year?: number,
  limit: number = DEFAULT_LIMIT,
): readonly Subject[] {
  const candidates: Candidate[] = [];
  const { codes, editionsOf } = tableOf(scheme);
  for (const known of codes) {
    if (known === code || !isComparable(known, code)) continue;
    const distance = digitDistance(known, code);
    if (distance > FURTHEST) continue;
    const editions = editionsOf(known);
    const subject = editions && editionIn(editions, year);
    if (subject && (year !== undefined || subject.toYear === undefined))
      candidates.push({ subject, distance });
  }
  const weight = ({ subject, distance }: Candidate): number =>
    2 * distance + (parentCode(subject.code) === parentCode(code) ? 0 : STRANGE_PARENT);
  candidates.sort((a, b) => weight(a) - weight(b));
  return candidates.slice(0, limit).map((candidate) => candidate.subject);
}

/** Slips mostly spare either the class or all that follows it; the rest of the numbering need not be measured. */
function isComparable(known: string, code: string): boolean {
  if (Math.abs(known.length - code.length) > 1) return false;
  return known.startsWith(code.slice(0, 3)) || known.endsWith(code.slice(3));
}

/** The number of digits substituted, inserted, removed, or swapped with their neighbour (optimal string alignment). */
export function digitDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left.charCodeAt(row - 1) === right.charCodeAt(column - 1);
      let best = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      if (isSwap(left, row, right, column)) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
}

function isSwap(left: string, row: number, right: string, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    left.charCodeAt(row - 1) === right.charCodeAt(column - 2) &&
    left.charCodeAt(row - 2) === right.charCodeAt(column - 1)
  );
}
