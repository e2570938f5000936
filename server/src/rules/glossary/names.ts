import { withoutNotes } from '../../vocabulary/label-key.ts';
import { USUAL_TERMS } from '../../vocabulary/structure/usual-terms.ts';
import { findTerm } from '../../vocabulary/terms/index.ts';

const LEVELS = '类款项';
const OPENER = 0x28;
const CLOSER = 0x29;
const WIDE_OPENER = 0xff08;
const WIDE_CLOSER = 0xff09;
const ENDING = /(?:支出|费用|费)$/;
const NOTE = /[（(]([^（()）]{4,})[)）]/;

/** Endings that a text may leave out, from the outermost. */
const LOOSE_ENDINGS: readonly RegExp[] = [/(?:预算数|预算|决算)$/, /(?:支出|收入|资金|费用|费)$/];
const SHORTEST_WORDING = 3;

/** What a path …（类）…（款）…（项） ends with, at any of its levels; undefined for other terms. */
export function subjectIn(name: string): string | undefined {
  const mark = name.length - 3;
  if (!isMark(name, mark)) return undefined;
  for (let at = mark - 1; at > 0; at--) if (isMark(name, at)) return name.slice(at + 3, mark);
  return name.slice(0, mark);
}

/** The same for paths that reach down to a 项. */
export function itemOf(name: string): string | undefined {
  return name.charAt(name.length - 2) === '项' ? subjectIn(name) : undefined;
}

/** （类）, （款） or （项）, in either width. */
function isMark(name: string, at: number): boolean {
  const open = name.charCodeAt(at);
  if (open !== OPENER && open !== WIDE_OPENER) return false;
  const close = name.charCodeAt(at + 2);
  return (close === CLOSER || close === WIDE_CLOSER) && LEVELS.includes(name.charAt(at + 1));
}

/** Under which subjects are known again: 其他司法支出 and 其他司法 are one. `key` is a `labelKey`. */
export function subjectKey(key: string): string {
  return key.replace(ENDING, '');
}

/** A name as a message quotes it: “三公”经费 has quotes of its own. */
export function quoted(name: string): string {
  return name.includes('“') ? name : `“${name}”`;
}

/** Wordings by which a text may speak of a term, the likeliest first. */
export function wordingsOf(name: string): readonly string[] {
  const subject = subjectIn(name);
  if (subject !== undefined) return [subject, subject.replace(ENDING, '')];
  const bare = withoutNotes(name).replace(/^[-—]+/, '');
  const wordings = new Set([name, bare]);
  let stem = bare;
  for (const ending of LOOSE_ENDINGS) {
    stem = stem.replace(ending, '');
    if (stem.length >= SHORTEST_WORDING) wordings.add(stem);
  }
  const note = NOTE.exec(name)?.[1];
  if (note !== undefined) wordings.add(note);
  const known = findTerm(bare);
  for (const alias of known === undefined ? [] : [known.term, ...known.aliases]) wordings.add(alias);
  for (const usual of USUAL_TERMS)
    if (name.includes(usual.name)) for (const one of usual.stems) wordings.add(one);
  return [...wordings];
}
