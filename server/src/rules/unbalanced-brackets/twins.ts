import { SCHEMES } from '../../classification/subject.ts';
import { tableOf } from '../../classification/table.ts';
import { isHan } from '../../text/characters.ts';
import type { TextRange } from '../../text/range.ts';
import { type BracketFault, closingFor, openingFor } from '../prose/brackets.ts';

/** Most characters between the bracket that stands there and the one that is missing. */
const LONGEST_INSIDE = 8;
/** Characters on the far side of the missing bracket that must be the same. */
const BESIDE = 2;

/**
 * Where a bracket without its partner is missing it: the text, or the name of a subject, says the same words with both brackets
 * (维修（护费 for 维修（护）费). Undefined where it does not. `stretch` is the fault's line or cell.
 */
export function missingPartner(text: string, fault: BracketFault, stretch: TextRange): number | undefined {
  if (fault.partner >= 0) return undefined;
  return fault.kind === 'open' ? missingClose(text, fault.at, stretch) : missingOpen(text, fault.at, stretch);
}

function missingClose(text: string, at: number, stretch: TextRange): number | undefined {
  const closing = closingFor(text.charAt(at));
  const last = Math.min(stretch.end, at + 1 + LONGEST_INSIDE);
  for (let place = at + 2; place <= last; place++) {
    const behind = wordBehind(text, place, stretch.end);
    const whole = text.slice(at, place) + closing + behind;
    if (isSaid(text, whole, behind.length < BESIDE)) return place;
  }
  return undefined;
}

function missingOpen(text: string, at: number, stretch: TextRange): number | undefined {
  const opening = openingFor(text.charAt(at));
  const first = Math.max(stretch.start, at - LONGEST_INSIDE);
  const behind = wordBehind(text, at + 1, stretch.end);
  for (let place = at - 1; place >= first; place--) {
    const whole = opening + text.slice(place, at + 1) + behind;
    if (isSaid(text, whole, behind.length < BESIDE)) return place;
  }
  return undefined;
}

/** The next characters of the same cell. */
function wordBehind(text: string, start: number, end: number): string {
  let at = start;
  while (at < end && at - start < BESIDE && !ENDS_CELL.test(text.charAt(at))) at++;
  return text.slice(start, at);
}

/** What stands behind the words of a cell in a row that no tabs part. */
const ENDS_CELL = /[\s<|]/;

/** Words that end with their cell must end elsewhere too: 国（境 may be the half of 国（境）费 that a conversion cut off. */
function isSaid(text: string, words: string, ends: boolean): boolean {
  return isIn(text, words, ends) || isIn(namesWithBrackets(), words, ends);
}

function isIn(text: string, words: string, ends: boolean): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!ends || !isHan(text.charCodeAt(at + words.length))) return true;
  return false;
}

let names: string | undefined;

/** The names of all subjects that have brackets, a line each. */
function namesWithBrackets(): string {
  if (names !== undefined) return names;
  const found = new Set<string>();
  for (const scheme of SCHEMES)
    tableOf(scheme).eachName((_, name) => {
      if (name.includes('（')) found.add(name);
    });
  names = `${[...found].join('\n')}\n`;
  return names;
}
