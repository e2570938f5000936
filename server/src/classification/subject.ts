import type { Scheme } from './scheme.ts';

export type { Scheme } from './scheme.ts';

export const SCHEMES: readonly Scheme[] = [
  'functional',
  'economic-department',
  'economic-government',
  'revenue',
];

/** 类, 款, 项, and local digits below the national ones (地方细目). */
export type SubjectLevel = 'class' | 'section' | 'item' | 'detail';

/**
 * How far a row of the tables may be trusted: `firm` contradicts a document by itself, `unsure-year` has a
 * doubtful first or last year (by one or two years), `unsure` a doubtful existence or wording.
 */
export type Certainty = 'firm' | 'unsure' | 'unsure-year';

/** A name that a code has had; both years inclusive, `undefined` while it is still in use. */
export interface RecordedName {
  readonly name: string;
  readonly fromYear: number;
  readonly toYear: number | undefined;
}

/** A budget subject 科目 under the name that it has in one span of years. `fromYear` 2018 means 2018 or earlier. */
export interface Subject extends RecordedName {
  readonly scheme: Scheme;
  readonly code: string;
  readonly level: SubjectLevel;
  readonly certainty: Certainty;
  /** Every other name recorded for the code, earlier or later, oldest first. */
  readonly formerNames: readonly RecordedName[];
}

/** The editions that the tables know at all; outside of them nothing is firm. */
export const FIRST_KNOWN_YEAR = 2018;
export const LAST_KNOWN_YEAR = 2026;

/** The first edition whose novelties the tables may have missed. */
export const FADING_YEAR = 2025;

const ZERO = 0x30;
/** By the first digit. */
const SCHEME_OF_DIGIT: readonly (Scheme | undefined)[] = [
  undefined,
  'revenue',
  'functional',
  'economic-department',
  undefined,
  'economic-government',
];

/** The numbering that a code can belong to by its first digit, whether or not the code exists. */
export function schemeOf(code: string): Scheme | undefined {
  return SCHEME_OF_DIGIT[code.charCodeAt(0) - ZERO];
}

/** The length of the longest national code: 7 digits for 项, 5 for the economic 款. */
export function nationalLength(scheme: Scheme): 5 | 7 {
  return scheme === 'functional' || scheme === 'revenue' ? 7 : 5;
}

/** The code one level up: `20805` for `2080505`, the empty string for a class. */
export function parentCode(code: string): string {
  return code.length <= 3 ? '' : code.slice(0, code.length - 2);
}
