import { labelKey } from '../../vocabulary/label-key.ts';
import { type Comparison, type Topic, topicWith } from '../claim.ts';
import { originalRange } from './folded-text.ts';
import { involvedTopic, isInvolved, isInvolvedPart } from './involved.ts';
import { levelBefore, originIn } from './levels.ts';
import { headFor, narrowByCircle } from './lists.ts';
import type { Mark } from './marks.ts';
import { type PassageState, rangeOf } from './passage-state.ts';
import { currentPart, type Phrase, readPhrase } from './phrase.ts';
import { beyondSiblings } from './siblings.ts';
import { targets } from './targets.ts';
import { headingTopic, toldOf } from './topics.ts';
import { basisIn } from './verb.ts';

export function takeClaim(state: PassageState, mark: Mark): void {
  const { claims } = state.draft;
  const { text } = state.folded;
  const compared = basisIn(state.folded, state.clause, mark.start, state.accountsYear);
  narrowByCircle(state, state.clause, mark.start);
  const level = levelBefore(text, state.clause, mark.start);
  const origin = compared === undefined ? originIn(state.folded, state.clause, mark.start) : -1;
  const end =
    compared?.start ??
    (origin >= 0 ? origin : level >= 0 ? level : outcomeStart(text, state.clause, mark.start));
  const phrase = staged(state, readPhrase(text, state.clause, end, state.year));
  if (compared !== undefined) {
    if (!isAmountCompared(state, compared.start, mark.start)) return;
    returnToHead(state);
  }
  const own = compared === undefined && !phrase.empty;
  const subject = compared === undefined ? subjectOf(state, phrase, end) : undefined;
  const listed = headFor(state, own);
  const head = subject === undefined || !own ? listed : beyondSiblings(state, listed, subject);
  const told =
    subject === undefined
      ? comparedTopic(state, compared?.basis ?? 'unknown')
      : ofHead(subject, phrase, claims[head]?.topic);
  const topic = told !== undefined && origin >= 0 ? lastYears(told) : told;
  if (topic === undefined) return;
  const index = claims.length;
  const figure = state.draft.addMark(mark, rangeOf(state, mark), 'claim', index);
  claims.push({
    index,
    figure,
    topic,
    phrase: originalRange(state.folded, own ? phrase.start : mark.start, own ? phrase.end : mark.start),
    passage: state.passage,
    head,
    partial: isNarrowed(state, own ? topic : undefined) || isInvolvedPart(state),
  });
  state.opened = false;
  if (own && !isNarrowed(state, topic)) state.partial = false;
  state.compared = undefined;
  if (own && topic.side === 'both') state.headless = -1;
  if (compared !== undefined) {
    state.basis = compared;
    return;
  }
  if (origin >= 0) state.basis = LAST_YEAR;
  // What is told of last year in passing is compared with, and changes nothing itself.
  if (!own && topic.period !== 'current' && state.firstClaim >= 0) return;
  state.nearest[state.nearest.length - 1] = index;
  if (state.firstClaim < 0) state.firstClaim = index;
  if (own && state.nearest.length === 1) state.lastNamed = index;
  state.comparison = -1;
}

/** 项目支出：2024年项目支出预算数 … names the whole again. */
function isNarrowed({ partial, partialOf }: PassageState, own: Topic | undefined): boolean {
  return partial && (partialOf === undefined || own?.measure !== partialOf || own.name !== undefined);
}

const LAST_YEAR = { basis: 'prior', against: undefined } as const;

/** 机关运行经费由上年的 …: what is told is of this year, but for its amount. */
function lastYears(topic: Topic): Topic {
  return topicWith(topic, { period: 'prior', stage: undefined });
}

/**
 * 2023年决算 10 万元，其中：…: what a list tells is of the year and stage of its head, where its own words name none. What is
 * carried over has its year in its name.
 */
function ofHead(topic: Topic, { dated, empty }: Phrase, head: Topic | undefined): Topic {
  if (head === undefined) return topic;
  const isHeads = !dated && !empty && head.period !== 'current' && topic.flow === undefined;
  const period = isHeads ? head.period : topic.period;
  const stage = topic.stage ?? head.stage;
  return period === topic.period && stage === topic.stage ? topic : topicWith(topic, { period, stage });
}

/** In final accounts 预算 is another telling than theirs, of the year's beginning or as it was changed. */
function staged({ final }: PassageState, phrase: Phrase): Phrase {
  if (!final || !phrase.planned) return phrase;
  return { ...phrase, topic: topicWith(phrase.topic, { stage: 'budget' }) };
}

/** 收入完成 …, 支出累计完成 …: what is told is the income, and the expenditure. 全年完成 … names nothing by itself. */
function outcomeStart(text: string, start: number, end: number): number {
  const [words] = OUTCOME.exec(text.slice(Math.max(start, end - LONGEST_OUTCOME), end)) ?? [''];
  return end - words.length;
}

const OUTCOME = /(?<=[收支][入出])(?:累计|实际|预计|共)?(?:完成|实现|达到)$/;
const LONGEST_OUTCOME = 8;

/** 其中：…，公务接待费 4.60 万元。与 2025 年预算数 23.10 万元相比 …: a sentence of its own speaks of the whole list again. */
function returnToHead(state: PassageState): void {
  if (!state.stopped) return;
  const [first] = targets(state);
  if (first !== undefined) state.nearest[state.nearest.length - 1] = first;
}

/** 比 2025 年预算数 125.47 万元 …, but not 比上年多安排 5 万元: nothing but what names an amount leads to one. */
function isAmountCompared({ folded: { text }, year }: PassageState, start: number, end: number): boolean {
  return readPhrase(text, start + 1, end, year).topic.name === undefined;
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
  if (isInvolved(state)) return involvedTopic(state, topic);
  if (!empty) return completed(state, topic);
  const staged = otherStage(state, topic);
  if (staged !== undefined) return staged;
  const named = state.draft.claims[state.lastNamed]?.topic ?? state.fragment;
  if (named === undefined && state.project !== undefined) return projectTopic(state.project, topic);
  const base = named ?? headingTopic(state.titles, state.year);
  // A part without a name is a part of something, not the whole again.
  return base === undefined || state.inlineHead >= 0
    ? topicWith(topic, { name: currentPart(state.folded.text, state.clause, end) })
    : toldOf(base, topic, isTitled(state, base, topic));
}

/** 其中：公务接待费年初预算为 4 万元，决算为 3 万元: the outturn of the part whose budget was told right before. */
function otherStage({ inlineHead, stopped, nearest, draft }: PassageState, topic: Topic): Topic | undefined {
  if (inlineHead < 0 || stopped || topic.stage !== 'final') return undefined;
  const before = draft.claims[nearest.at(-1) ?? -1]?.topic;
  if (before?.own !== true || before.stage !== 'budget' || before.name !== undefined) return undefined;
  return before.period === topic.period ? toldOf(before, topic) : undefined;
}

/** 收入预算：2024年年初预算数 …: the first words of the passage name what its first amount is. */
function isTitled({ fragment, firstClaim }: PassageState, base: Topic, { period }: Topic): boolean {
  return base === fragment && firstClaim < 0 && period === 'current';
}

/** 预算安排规模：20 万元, where a line above names the project. */
function projectTopic(project: string, { period, stage }: Topic): Topic {
  const key = labelKey(project);
  const name = readPhrase(key, 0, key.length, undefined).topic.name ?? '';
  return topicWith(NO_TOPIC, { period, stage, name });
}

const NO_TOPIC: Topic = {
  measure: undefined,
  fund: undefined,
  flow: undefined,
  side: undefined,
  period: 'current',
  stage: undefined,
  code: undefined,
  path: undefined,
  name: undefined,
  own: true,
};

/** …（项）：支出 1,073.77 万元 and 收入决算 … after 政府性基金预算年初结转 … say but on which side. */
function completed(state: PassageState, topic: Topic): Topic {
  if (topic.side === undefined || (topic.measure ?? topic.fund ?? topic.flow ?? topic.name) !== undefined)
    return topic;
  if (topic.path !== undefined || topic.code !== undefined) return topic;
  const named = state.fragment?.path ?? state.fragment?.code;
  if (named !== undefined && state.fragment !== undefined) return toldOf(state.fragment, topic);
  const first = state.draft.claims[state.firstClaim]?.topic;
  return topic.stage !== undefined && first?.fund !== undefined
    ? topicWith(topic, { fund: first.fund })
    : topic;
}
