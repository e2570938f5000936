import { CharacterSet } from '../../text/character-set.ts';
import { directionOf, isAfterVerb } from '../../vocabulary/narrative/cues.ts';
import { type FoldedText, firstFrom } from './folded-text.ts';
import { isPriorAt } from './prior-words.ts';

const ARRIVES = new CharacterSet('到至');
/** 增至, 减至, 降到 … */
const SHORT_VERBS = new CharacterSet('增减降升');
const CHANGED = ['调整', '变更', '变'];

/**
 * Where 增加到, 减至 or 调整为 begins before a number at `end`: it says what there is now, not by how much that has changed. -1
 * where nothing of the kind stands there.
 */
export function levelBefore(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isAfterVerb(text.charCodeAt(at - 1)) && !isArrival(text, at - 1)) at--;
  if (at - 1 <= start || !isArrival(text, at - 1)) return -1;
  const verbEnd = at - 1;
  const changed = CHANGED.find((word) => text.endsWith(word, verbEnd));
  if (changed !== undefined) return Math.max(start, verbEnd - changed.length);
  if (text.charAt(verbEnd) === '为') return -1;
  if (verbEnd - 2 >= start && directionOf(text.slice(verbEnd - 2, verbEnd)) !== undefined) return verbEnd - 2;
  return SHORT_VERBS.has(text.charCodeAt(verbEnd - 1)) ? verbEnd - 1 : -1;
}

/** 到, 至 and, behind 调整, 为; the 到 of 达到 says nothing. */
function isArrival(text: string, at: number): boolean {
  if (text.charAt(at) === '为') return CHANGED.some((word) => text.endsWith(word, at));
  return ARRIVES.has(text.charCodeAt(at)) && text.charAt(at - 1) !== '达';
}

/** Where 由上年 or 从 2025 年 begins in `start`…`end`: the number behind it is last year's; -1 where nothing of the kind stands there. */
export function originIn({ text, origins }: FoldedText, start: number, end: number): number {
  if (origins.length === 0) return -1;
  for (let index = firstFrom(origins, start); index < origins.length; index++) {
    const at = origins[index] ?? end;
    if (at >= end) return -1;
    if (isPriorAt(text, at + 1)) return at;
  }
  return -1;
}
