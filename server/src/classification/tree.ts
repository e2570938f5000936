import type { Scheme, Subject } from './subject.ts';
import { parentCode, schemeOf } from './subject.ts';
import { editionIn, editionNear, tableOf } from './table.ts';

/** The subject of a known code in the year, or else the last one before it; `undefined` for an unknown code. */
export function subjectOf(scheme: Scheme, code: string, year?: number): Subject | undefined {
  const editions = tableOf(scheme).editionsOf(code);
  return editions && editionNear(editions, year);
}

/** 类 › 款 › 项: the known subjects from the class down to the code itself. Local digits are left out. */
export function pathOf(code: string, year?: number): readonly Subject[] {
  const scheme = schemeOf(code);
  if (!scheme) return [];
  const path: Subject[] = [];
  for (let prefix = code; prefix !== ''; prefix = parentCode(prefix)) {
    const subject = subjectOf(scheme, prefix, year);
    if (subject) path.unshift(subject);
  }
  return path;
}

/** The subjects one level below a code, or the classes for an empty code; with a year only those valid in it. */
export function childrenOf(scheme: Scheme, code: string, year?: number): readonly Subject[] {
  const children: Subject[] = [];
  for (const child of childCodes(scheme, code)) {
    const known = tableOf(scheme).editionsOf(child);
    const subject = known && editionIn(known, year);
    if (subject && (year !== undefined || subject.toYear === undefined)) children.push(subject);
  }
  return children;
}

/** The codes one level below, of all years. */
export function childCodes(scheme: Scheme, code: string): readonly string[] {
  const { codes } = tableOf(scheme);
  const length = code === '' ? 3 : code.length + 2;
  const found: string[] = [];
  for (let at = firstAtOrAfter(codes, code); at < codes.length; at++) {
    const candidate = codes[at];
    if (candidate === undefined || !candidate.startsWith(code)) break;
    if (candidate.length === length) found.push(candidate);
  }
  return found;
}

/** The position of the first code not smaller than `code` in the sorted list. */
export function firstAtOrAfter(codes: readonly string[], code: string): number {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] ?? '') < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
