import { CharacterSet } from '../../text/character-set.ts';
import { endsOrganisation, isRegion } from '../../vocabulary/narrative/phrase-words.ts';
import type { PhraseDraft } from './phrase-draft.ts';

/** A character that begins no known word. */
export function takeUnknown(draft: PhraseDraft, at: number): void {
  if (draft.unknownStart < 0) draft.unknownStart = at;
  draft.unknownEnd = at + 1;
  if (draft.first < 0) draft.first = at;
  draft.last = at + 1;
}

/** The name of an organisation in front of known words goes without saying. */
export function settleUnknown(text: string, draft: PhraseDraft): void {
  keepBodies(draft);
  const { unknownStart, unknownEnd } = draft;
  const known = draft.measure ?? draft.fund ?? draft.flow ?? draft.side;
  if (unknownStart < 0 || known === undefined || draft.conflict) return;
  if (unknownStart === draft.first && isOrganisation(text, unknownStart, unknownEnd)) {
    draft.first = unknownEnd;
    draft.unknownStart = -1;
    draft.unknownEnd = -1;
  }
}

/** The money of some bodies may be a part of all. */
function keepBodies(draft: PhraseDraft): void {
  const { bodiesStart, bodiesEnd, first, last } = draft;
  if (bodiesStart < 0 || draft.measure !== undefined) return;
  takeUnknown(draft, bodiesEnd - 1);
  draft.unknownStart = Math.min(draft.unknownStart, bodiesStart);
  draft.first = first < 0 ? bodiesStart : Math.min(first, bodiesStart);
  draft.last = Math.max(last, bodiesEnd);
}

const NO_ORGANISATION = new CharacterSet('、用');

function isOrganisation(text: string, start: number, end: number): boolean {
  if (end - start < 3) return false;
  if (!endsOrganisation(text.charCodeAt(end - 1)) && !isRegion(text.slice(start, end))) return false;
  for (let at = start; at < end; at++) if (NO_ORGANISATION.has(text.charCodeAt(at))) return false;
  return true;
}
