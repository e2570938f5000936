import { CharacterSet } from '../../text/character-set.ts';
import type { Topic } from '../claim.ts';
import type { NarrativeDraft } from './draft.ts';
import { type FoldedText, originalRange } from './folded-text.ts';
import { readPhrase } from './phrase.ts';

const DENYING: readonly string[] = ['没有', '未安排', '无'];
const CLAUSE_ENDS = new CharacterSet(',。;:、()故!?');

/** 没有…支出, 无…预算, 未安排…: purposes and funds that are said not to be, each over the words that say so. */
export function readDenials(
  draft: NarrativeDraft,
  folded: FoldedText,
  passage: number,
  year: number | undefined,
): void {
  const { text, denials } = folded;
  let read = -1;
  for (const at of denials) {
    const word = at > read ? denyingAt(text, at) : undefined;
    if (word === undefined) continue;
    const start = at + word.length;
    const end = clauseEnd(text, start);
    if (isThisYear(text, at, year)) deny(draft, folded, { at, start, end, passage, year });
    read = end;
  }
}

function denyingAt(text: string, at: number): string | undefined {
  return DENYING.find((word) => text.startsWith(word, at));
}

interface Place {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly passage: number;
  readonly year: number | undefined;
}

function deny(draft: NarrativeDraft, folded: FoldedText, { at, start, end, passage, year }: Place): void {
  const { topic, empty } = readPhrase(folded.text, start, end, year);
  if (empty || !isDeniable(topic)) return;
  const figure = draft.addZero(originalRange(folded, at, end), 'denial', draft.denials.length);
  draft.denials.push({ figure, topic, passage });
}

/** A fund other than the general one, or a purpose; 支出 and 收入 as such are never denied. */
function isDeniable({ name, measure, fund, flow, period }: Topic): boolean {
  if (name !== undefined || flow !== undefined || period !== 'current') return false;
  if (measure !== undefined)
    return measure !== 'basic' && measure !== 'project' && measure !== 'personnel' && measure !== 'public';
  return fund === 'government-fund' || fund === 'state-capital';
}

function clauseEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !CLAUSE_ENDS.has(text.charCodeAt(end))) {
    // 因公出国（境）费 goes on behind its bracket.
    end++;
    if (text.startsWith('(境)', end)) end += 3;
  }
  return end;
}

/** False where the words before tell another year. */
function isThisYear(text: string, at: number, year: number | undefined): boolean {
  let start = at;
  while (start > 0 && !CLAUSE_ENDS.has(text.charCodeAt(start - 1))) start--;
  const before = text.slice(start, at);
  if (before.includes('上年') && !before.includes('本年')) return false;
  const told = /20\d\d(?=年)/.exec(before);
  return told === null || Number(told[0]) === year;
}
