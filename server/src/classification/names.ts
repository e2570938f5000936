import { findByName } from './find.ts';
import { fold, lettersOf, loosen, withoutSuffix } from './fold.ts';
import type { RecordedName, Scheme, Subject } from './subject.ts';
import { FIRST_KNOWN_YEAR, parentCode } from './subject.ts';
import { tableOf } from './table.ts';
import { childrenOf, subjectOf } from './tree.ts';

/**
 * How a printed name stands to its code in a year:
 * - `same`: that name, but for blanks, width and the shape of brackets;
 * - `variant`: a form that documents use for it (支出 left out, a suffix （在职）, numbering, cut at the cell's end);
 * - `former`: the code's name in another edition;
 * - `different`: firmly another name;
 * - `doubtful`: like none of the recorded names, where the tables themselves are unsure: a hint at most.
 */
export type NameMatch = 'same' | 'variant' | 'former' | 'different' | 'doubtful';

/** The shortest beginning of a longer name that is taken for the name, cut off where the cell ended. */
const SHORTEST_CUT = 4;

/** Every name recorded for the code, oldest first; empty for an unknown code. */
export function namesOf(scheme: Scheme, code: string): readonly RecordedName[] {
  return tableOf(scheme).editionsOf(code) ?? [];
}

/** Judges a printed name. A local code's name is free (`same`); an unknown code's name is `doubtful`. */
export function nameMatches(scheme: Scheme, code: string, printedName: string, year?: number): NameMatch {
  const subject = subjectOf(scheme, code, year);
  if (!subject) return isLocal(scheme, code) ? 'same' : 'doubtful';
  if (printedName === subject.name) return 'same';
  const printed = fold(printedName);
  if (printed === '') return 'variant';
  if (printed === fold(subject.name)) return 'same';
  const others = continuedNames(subject);
  if (others.some((other) => fold(other.name) === printed)) return 'former';
  return isNameOfSibling(subject, printed, year)
    ? contradiction(subject, printed, year)
    : looseMatch(subject, others, printed, year);
}

function isLocal(scheme: Scheme, code: string): boolean {
  const national = scheme === 'functional' || scheme === 'revenue' ? 7 : 5;
  return code.length > national && tableOf(scheme).editionsOf(code.slice(0, national)) !== undefined;
}

/** The names that the same subject had. After a gap of years the number was given to another subject. */
function continuedNames(subject: Subject): readonly RecordedName[] {
  const editions = tableOf(subject.scheme).editionsOf(subject.code) ?? [];
  const self = editions.indexOf(subject);
  let first = self;
  while (first > 0 && isContinued(editions[first - 1], editions[first])) first--;
  let last = self;
  while (last + 1 < editions.length && isContinued(editions[last], editions[last + 1])) last++;
  return editions.slice(first, last + 1).filter((edition) => edition !== subject);
}

function isContinued(earlier: Subject | undefined, later: Subject | undefined): boolean {
  if (!earlier || !later) return false;
  return later.fromYear <= FIRST_KNOWN_YEAR || (earlier.toYear ?? later.fromYear) + 1 >= later.fromYear;
}

function isNameOfSibling(subject: Subject, printed: string, year: number | undefined): boolean {
  const siblings = childrenOf(subject.scheme, parentCode(subject.code), year);
  return siblings.some((sibling) => sibling.code !== subject.code && fold(sibling.name) === printed);
}

function looseMatch(
  subject: Subject,
  others: readonly RecordedName[],
  printed: string,
  year: number | undefined,
): NameMatch {
  if (isForm(printed, subject.name)) return 'variant';
  if (others.some((other) => isForm(printed, other.name))) return 'former';
  return contradiction(subject, printed, year);
}

/** Whether a folded name is the subject's, or a form of it that documents use. */
export function isForm(printed: string, name: string): boolean {
  const whole = loosen(name);
  const form = loosen(printed);
  if (form === whole || loosen(withoutSuffix(printed)) === whole) return true;
  if (withoutParticle(form) === withoutParticle(whole)) return true;
  return form.length >= SHORTEST_CUT && lettersOf(name).startsWith(lettersOf(printed));
}

/** 对个人和家庭补助 is 对个人和家庭的补助. */
function withoutParticle(name: string): string {
  return name.replaceAll('的', '');
}

function contradiction(subject: Subject, printed: string, year: number | undefined): NameMatch {
  if (subject.certainty === 'unsure' || (year !== undefined && year < FIRST_KNOWN_YEAR)) return 'doubtful';
  if (subject.certainty === 'firm') return 'different';
  const namesakes = findByName(subject.scheme, printed, { year });
  return namesakes.some(({ code }) => code !== subject.code) ? 'different' : 'doubtful';
}
