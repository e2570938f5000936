import { isFirmlyOutside, isFirmlyUnknown } from './certainty.ts';
import { nearestCodes } from './nearest.ts';
import type { Scheme, Subject } from './subject.ts';
import { nationalLength } from './subject.ts';
import { successorOf } from './successor.ts';
import { editionIn, editionNear, tableOf } from './table.ts';
import { subjectOf } from './tree.ts';

/** What a code is in one year. */
export type LookUp =
  | { readonly status: 'valid'; readonly subject: Subject }
  | RetiredCode
  | { readonly status: 'local'; readonly parent: Subject }
  | UnknownCode;

/** A code of other years only: ended before the year, or begun after it. */
export interface RetiredCode {
  readonly status: 'retired';
  readonly subject: Subject;
  readonly validFrom: number;
  readonly validTo: number | undefined;
  /** What is used instead in the year, where known. */
  readonly successor: Subject | undefined;
  /** False when the boundary may be off by as much as the year misses it: a hint at most. */
  readonly certain: boolean;
}

/** A code of no recorded year. */
export interface UnknownCode {
  readonly status: 'unknown';
  /** False where the tables may have a hole: a hint at most. */
  readonly certain: boolean;
  /** Known codes that differ by a digit or two; computed when read. */
  readonly nearest: readonly Subject[];
}

/**
 * Looks a code of plain ASCII digits up, 类, 款 and 项 joined (2080505). Without a year every recorded code is
 * valid. Never throws; anything that is no code is `unknown` and not certain.
 */
export function lookUp(scheme: Scheme, code: string, year?: number): LookUp {
  const editions = tableOf(scheme).editionsOf(code);
  if (editions) {
    const subject = editionIn(editions, year);
    return subject ? { status: 'valid', subject } : retired(scheme, code, year ?? 0);
  }
  const parent = nationalParent(scheme, code, year);
  return parent ? { status: 'local', parent } : unknown(scheme, code, year);
}

function nationalParent(scheme: Scheme, code: string, year: number | undefined): Subject | undefined {
  const length = nationalLength(scheme);
  return code.length > length ? subjectOf(scheme, code.slice(0, length), year) : undefined;
}

function retired(scheme: Scheme, code: string, year: number): LookUp {
  const subject = editionNear(tableOf(scheme).editionsOf(code) ?? [], year);
  if (!subject) return unknown(scheme, code, year);
  return {
    status: 'retired',
    subject,
    validFrom: subject.fromYear,
    validTo: subject.toYear,
    successor: year > subject.fromYear ? successorOf(subject, year) : undefined,
    certain: isFirmlyOutside(subject, year),
  };
}

function unknown(scheme: Scheme, code: string, year: number | undefined): UnknownCode {
  return {
    status: 'unknown',
    certain: isFirmlyUnknown(scheme, code, year),
    get nearest() {
      return nearestCodes(scheme, code, year);
    },
  };
}
