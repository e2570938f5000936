import type { Certainty, Scheme, Subject } from './subject.ts';
import {
  FADING_YEAR,
  FIRST_KNOWN_YEAR,
  LAST_KNOWN_YEAR,
  nationalLength,
  parentCode,
  schemeOf,
} from './subject.ts';
import { tableOf } from './table.ts';
import { childCodes } from './tree.ts';

/** Parts of the numbering that the tables hold only in outline: military, transfers, social-insurance funds. */
const OUTLINES: readonly string[] = ['203', '209', '230'];

/** The years that a doubtful boundary may be off by. */
const YEAR_MARGIN = 2;

/** A new subject takes one of the next numbers; further off it is a slip of the pen. */
const ROOM_FOR_GROWTH = 3;

/** Below a 款 with fewer 项 than this the list is not taken for complete. */
const FEWEST_CHILDREN = 3;

/** 事业运行 and the special-bond 款 were added to ever more parents; 99 is the remainder, the rest of 90 to 97 too rare. */
const WANDERING_SUFFIXES: readonly string[] = ['50', '98'];

/** Whether it is sure that the year lies outside the subject's span, given that the span does not hold it. */
export function isFirmlyOutside(subject: Subject, year: number): boolean {
  if (subject.certainty === 'unsure') return false;
  if (subject.certainty === 'firm') return true;
  const distance = year < subject.fromYear ? subject.fromYear - year : year - (subject.toYear ?? year);
  return distance > YEAR_MARGIN;
}

/** Whether a code that the tables do not hold can be called wrong, or is worth a hint at most. */
export function isFirmlyUnknown(scheme: Scheme, code: string, year: number | undefined): boolean {
  // No edition has had a code with another first digit.
  if (schemeOf(code) === undefined) return code.length >= 3 && code.length % 2 === 1;
  if (year !== undefined && year < FIRST_KNOWN_YEAR) return false;
  if (code.length < 3 || code.length % 2 === 0 || code.length > nationalLength(scheme)) return false;
  const parent = parentCode(code);
  if (parent === '') return !mayBeNewer(scheme, code, year, LAST_KNOWN_YEAR + 1);
  if (!tableOf(scheme).editionsOf(parent)) return isFirmlyUnknown(scheme, parent, year);
  return (
    isCompleteBelow(scheme, parent) && !isWandering(code) && !mayBeNewer(scheme, code, year, FADING_YEAR)
  );
}

function isWandering(code: string): boolean {
  return WANDERING_SUFFIXES.includes(code.slice(-2));
}

function isCompleteBelow(scheme: Scheme, parent: string): boolean {
  if (scheme === 'revenue' || OUTLINES.some((outline) => parent.startsWith(outline))) return false;
  if (certaintyOf(scheme, parent) === 'unsure') return false;
  const children = childCodes(scheme, parent);
  const doubtful = children.filter((child) => certaintyOf(scheme, child) === 'unsure').length;
  return children.length >= FEWEST_CHILDREN && doubtful * 4 < children.length;
}

function certaintyOf(scheme: Scheme, code: string): Certainty | undefined {
  return tableOf(scheme).editionsOf(code)?.at(-1)?.certainty;
}

/** Whether the code could be one of the next numbers that an edition from `firstEdition` on has given out. */
function mayBeNewer(scheme: Scheme, code: string, year: number | undefined, firstEdition: number): boolean {
  if (year !== undefined && year < firstEdition) return false;
  if (year === undefined && firstEdition > LAST_KNOWN_YEAR) return false;
  const number = Number(code.slice(-2));
  const taken = childCodes(scheme, parentCode(code)).map((sibling) => Number(sibling.slice(-2)));
  const last = Math.max(0, ...taken.filter((sibling) => sibling < (number < 50 ? 50 : 90)));
  return number > last && number <= last + ROOM_FOR_GROWTH;
}
