import type { Comparison, Topic } from '../claim.ts';
import { originalRange } from './folded-text.ts';
import { headFor, narrowByCircle } from './lists.ts';
import type { Mark } from './marks.ts';
import { type PassageState, rangeOf } from './passage-state.ts';
import { currentPart, type Phrase, readPhrase } from './phrase.ts';
import { headingTopic, toldOf } from './topics.ts';
import { basisIn } from './verb.ts';

export function takeClaim(state: PassageState, mark: Mark): void {
  const { claims } = state.draft;
  const { text } = state.folded;
  const compared = basisIn(text, state.clause, mark.start);
  narrowByCircle(state, state.clause, mark.start);
  const phrase = staged(state, readPhrase(text, state.clause, compared?.start ?? mark.start, state.year));
  const topic =
    compared === undefined ? subjectOf(state, phrase, mark.start) : comparedTopic(state, compared.basis);
  if (topic === undefined) return;
  const index = claims.length;
  const figure = state.draft.addMark(mark, rangeOf(state, mark), 'claim', index);
  const own = compared === undefined && !phrase.empty;
  claims.push({
    index,
    figure,
    topic,
    phrase: originalRange(state.folded, own ? phrase.start : mark.start, own ? phrase.end : mark.start),
    passage: state.passage,
    head: headFor(state, own),
    partial: state.partial,
  });
  state.opened = false;
  if (compared !== undefined) {
    state.basis = compared;
    return;
  }
  // What is told of last year in passing is compared with, and changes nothing itself.
  if (!own && topic.period !== 'current' && state.firstClaim >= 0) return;
  state.nearest[state.nearest.length - 1] = index;
  if (state.firstClaim < 0) state.firstClaim = index;
  if (own && state.nearest.length === 1) state.lastNamed = index;
  state.comparison = -1;
}

/** In final accounts 预算 is another telling than theirs, of the year's beginning or as it was changed. */
function staged({ final }: PassageState, phrase: Phrase): Phrase {
  if (!final || !phrase.planned) return phrase;
  return { ...phrase, topic: { ...phrase.topic, stage: 'budget' } };
}

/** 比 2025 年预算数 125.47 万元增加 …: the amount of another year or stage, of what was told before. */
function comparedTopic(state: PassageState, basis: Comparison['basis']): Topic | undefined {
  const topic = state.draft.claims[state.nearest.at(-1) ?? -1]?.topic;
  if (topic === undefined || basis === 'unknown') return undefined;
  return toldOf(
    topic,
    basis === 'prior' ? { period: 'prior', stage: undefined } : { period: topic.period, stage: 'budget' },
  );
}

function subjectOf(state: PassageState, { topic, empty }: Phrase, end: number): Topic {
  if (!empty) return completed(state, topic);
  const base =
    state.draft.claims[state.lastNamed]?.topic ?? state.fragment ?? headingTopic(state.titles, state.year);
  // A part without a name is a part of something, not the whole again.
  return base === undefined || state.inlineHead >= 0
    ? { ...topic, name: currentPart(state.folded.text, state.clause, end) }
    : toldOf(base, topic);
}

/** …（项）：支出 1,073.77 万元 and 收入决算 … after 政府性基金预算年初结转 … say but on which side. */
function completed(state: PassageState, topic: Topic): Topic {
  if (topic.side === undefined || (topic.measure ?? topic.fund ?? topic.flow ?? topic.name) !== undefined)
    return topic;
  if (topic.path !== undefined || topic.code !== undefined) return topic;
  const named = state.fragment?.path ?? state.fragment?.code;
  if (named !== undefined && state.fragment !== undefined) return toldOf(state.fragment, topic);
  const first = state.draft.claims[state.firstClaim]?.topic;
  return topic.stage !== undefined && first?.fund !== undefined ? { ...topic, fund: first.fund } : topic;
}
