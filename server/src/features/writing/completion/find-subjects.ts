import { type Scheme, type Subject, search } from '../../../classification/index.ts';
import { editionIn, tableOf } from '../../../classification/table.ts';
import { foldWidth } from '../../../text/words.ts';
import { initialsOf } from '../initials.ts';

/** What was typed where a subject may stand, and which subjects may stand there. */
export interface SubjectQuery {
  readonly scheme: Scheme;
  readonly typed: string;
  readonly year: number | undefined;
  /** Only codes that begin so. */
  readonly below: string;
  /** Only codes of so many digits. */
  readonly length: number | undefined;
  /** Subjects that the document already has, which come first. */
  readonly used: ReadonlySet<string>;
}

/** More than this is no choice. */
const MOST = 60;
/** Digits of a 类. */
const CLASS = 3;

/** Subjects by the beginning of their code, a part of their name, or its pinyin initials; the likeliest first. */
export function findSubjects(query: SubjectQuery): readonly Subject[] {
  const typed = foldWidth(query.typed).replace(/^\[/, '').trim();
  const found = /^\d*$/.test(typed)
    ? byCode(query, typed)
    : /^[a-z]+$/i.test(typed)
      ? byInitials(query, typed.toLowerCase())
      : search(query.scheme, typed, query.year, Number.POSITIVE_INFINITY).filter((subject) =>
          isWanted(query, subject),
        );
  const known = found.filter(({ code }) => query.used.has(code));
  return [...known, ...found.filter(({ code }) => !query.used.has(code))].slice(0, MOST);
}

function isWanted({ below, length }: SubjectQuery, { code }: Subject): boolean {
  return code.startsWith(below) && (length === undefined || code.length === length);
}

function byCode(query: SubjectQuery, digits: string): readonly Subject[] {
  const { scheme, below, year } = query;
  return search(scheme, below + digits, year, Number.POSITIVE_INFINITY).filter((subject) =>
    isWanted(query, subject),
  );
}

/** Names whose initials begin with what was typed before those that only hold it. */
function byInitials(query: SubjectQuery, letters: string): readonly Subject[] {
  const leading: Subject[] = [];
  const holding: Subject[] = [];
  for (const code of tableOf(query.scheme).codes) {
    const editions = tableOf(query.scheme).editionsOf(code) ?? [];
    const subject = editionIn(editions, query.year);
    if (subject === undefined || !isWanted(query, subject)) continue;
    if (query.year === undefined && subject.toYear !== undefined) continue;
    const spelled = initialsOf(subject.name);
    if (spelled.some((initials) => initials.startsWith(letters))) leading.push(subject);
    else if (letters.length > 1 && spelled.some((initials) => initials.includes(letters)))
      holding.push(subject);
  }
  return [...leading, ...holding];
}

/** Where nothing is typed yet: the subjects below the row above, or those that follow it. */
export function nextSubjects(query: SubjectQuery, above: string | undefined): readonly Subject[] {
  const start = above ?? '';
  const parents = [start, start.slice(0, -2), start.slice(0, -4)].filter(
    (code, at, all) => (code.length >= 3 || (at === all.length - 1 && start.length < 5)) && code !== '',
  );
  const found: Subject[] = [];
  for (const parent of [...parents, '']) {
    const length = parent === '' ? 3 : parent.length + 2;
    for (const subject of byCode({ ...query, length }, parent)) if (subject.code > start) found.push(subject);
    if (found.length > 0 && parent !== start) break;
  }
  return found.slice(0, MOST);
}

/** Where nothing is typed yet in a 类, 款 or 项 of its own column: those behind the row above, then the others. */
export function nextParts(query: SubjectQuery, above = ''): readonly Subject[] {
  const needed = query.length === undefined ? 0 : query.length - 2;
  if (query.below === '' ? query.length !== CLASS : query.below.length !== needed) return [];
  const all = byCode(query, '');
  return [...all.filter(({ code }) => code > above), ...all.filter(({ code }) => code <= above)].slice(
    0,
    MOST,
  );
}
