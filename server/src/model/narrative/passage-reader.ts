import { type Cue, cueAt } from '../../vocabulary/narrative/cues.ts';
import { readDenials } from './denials.ts';
import type { NarrativeDraft } from './draft.ts';
import type { FoldedText } from './folded-text.ts';
import { isBehindTitle } from './involved.ts';
import {
  closeBracket,
  closeLists,
  closeWordList,
  endList,
  endPurpose,
  narrow,
  openBracket,
  openList,
  openNamedList,
  resumeList,
} from './lists.ts';
import { type Mark, markAt, numberEnd } from './marks.ts';
import { PassageState } from './passage-state.ts';
import type { RawPassage } from './passages.ts';
import { readPhrase } from './phrase.ts';
import { takeRespective } from './respective.ts';
import { takeClaim } from './take-claim.ts';
import { takeBracketRate, takeChange, takeFlat, takeRate } from './take-comparison.ts';
import { takeOrder } from './take-order.ts';
import { takeOfBudget, takeShare } from './take-share.ts';
import { basisIn, type Ending, endingOf } from './verb.ts';

const ZERO = 0x30;
const NINE = 0x39;

/** Reads passages in order into a draft. */
export class PassageReader {
  readonly #state: PassageState;

  constructor(draft: NarrativeDraft, year: number | undefined, final: boolean) {
    this.#state = new PassageState(draft, year, final);
  }

  read(folded: FoldedText, raw: RawPassage, passage: number): void {
    const state = this.#state;
    state.begin(folded, raw, passage);
    closeLists(state, raw);
    const { text, places } = folded;
    let read = 0;
    for (let index = 0; index < places.length; index++) {
      const at = places[index] ?? 0;
      if (at < read) continue;
      if (text.charCodeAt(at) <= NINE && text.charCodeAt(at) >= ZERO) {
        const end = numberEnd(text, at);
        const mark = markAt(text, at, end);
        if (mark !== undefined) take(state, mark);
        read = mark?.end ?? end;
        continue;
      }
      const cue = cueAt(text, at, text.length);
      if (cue === undefined) continue;
      read = at + cue.length;
      heed(state, cue.meaning, at, read);
    }
    const ends = text.endsWith(':') || text.endsWith('其中') || text.endsWith('包括');
    if (ends && state.opened && state.inlineHead >= 0)
      state.blockLists.push({ head: state.inlineHead, style: raw.style, title: raw.headings[0] });
    readDenials(state.draft, folded, passage, state.year);
  }

  /** A note below a table: it tells no amounts, but may say that there are none. */
  readNote(folded: FoldedText, passage: number): void {
    readDenials(this.#state.draft, folded, passage, this.#state.year);
  }
}

function heed(state: PassageState, cue: Cue, at: number, end: number): void {
  switch (cue) {
    case 'opener':
      if (state.reason) return;
      openList(state, at);
      state.clause = end;
      return;
    case 'reason':
      state.reason = true;
      state.clause = end;
      return;
    case 'flat':
      takeFlat(state, at, end);
      return;
    case 'order':
      takeOrder(state, at, end);
      return;
    case 'open':
      openBracket(state, at);
      return;
    case 'close':
      closeBracket(state);
      return;
    case 'colon':
      if (at === state.lastMark && at > 0) openList(state, at);
      else narrow(state, state.clause, at);
      endClause(state, at, end);
      return;
    case 'stop':
      endClause(state, at, end);
      state.reason = false;
      state.stopped = true;
      state.compared = undefined;
      endPurpose(state);
      if (!state.opened) endList(state);
      return;
    case 'break':
      state.compared = undefined;
      closeWordList(state);
      resumeList(state);
      state.reason = false;
      endClause(state, at, end);
      return;
    case 'pause':
      openNamedList(state, at);
      endClause(state, at, end);
  }
}

function endClause(state: PassageState, at: number, end: number): void {
  const basis = basisIn(state.folded, state.clause, at, state.accountsYear);
  if (basis !== undefined) {
    state.basis = basis;
    takeCompared(state, basis.start);
  }
  if (
    state.firstClaim < 0 &&
    (state.clause === 0 || (state.fragment === undefined && isBehindTitle(state)))
  ) {
    const { topic, empty } = readPhrase(state.folded.text, state.clause, basis?.start ?? at, state.year);
    if (!empty && topic.name === undefined) state.fragment = topic;
  }
  state.clause = end;
}

/** 公务接待费与上年相比，增加 …: what the clause names has changed by what the next one tells. */
function takeCompared(state: PassageState, end: number): void {
  const { topic, empty } = readPhrase(state.folded.text, state.clause, end, state.year);
  if (!empty && topic.name === undefined) state.compared = topic;
}

function take(state: PassageState, mark: Mark): void {
  const ending = endingOf(state.folded.text, state.clause, mark.start);
  if (takeRespective(state, mark, ending)) finish(state, mark);
  else takeAlone(state, mark, ending);
}

function takeAlone(state: PassageState, mark: Mark, ending: Ending): void {
  if (mark.kind === 'amount') {
    if (ending.kind === 'change') takeChange(state, mark, ending);
    else if (!state.reason) takeClaim(state, mark);
  } else if (ending.kind === 'change') takeRate(state, mark, ending);
  else if (ending.kind === 'share' || ending.kind === 'completion') takeShare(state, mark, ending);
  else if (mark.start === state.lastMark + 1 && state.folded.text.charAt(state.lastMark) === '(')
    takeBracketRate(state, mark);
  else if (mark.start === state.lastMark + 1 && state.folded.text.charAt(state.lastMark) === '的')
    takeOfBudget(state, mark);
  finish(state, mark);
}

function finish(state: PassageState, mark: Mark): void {
  state.clause = mark.end;
  state.lastMark = mark.end;
  state.stopped = false;
}
