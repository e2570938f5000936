import { CharacterSet } from '../../text/character-set.ts';
import { type Claim, type Topic, topicWith } from '../claim.ts';
import type { PassageState } from './passage-state.ts';
import { sameSubject } from './topics.ts';

/** How many claims back a comparison's own subject is looked for. */
const FARTHEST = 40;

export function targets(state: PassageState): readonly number[] {
  if (state.reason || isAllOrLast(state)) return [];
  const { claims } = state.draft;
  // 与上年对比增加 …, a paragraph of its own: of what the one above it tells.
  if (state.firstClaim < 0 && state.comparison < 0 && opensWithBasis(state))
    return state.toldAbove.filter((index) => claims[index]?.topic.period === 'current');
  const nearest = beforeItsBudget(claims, state.nearest.at(-1) ?? -1);
  const head = claims[nearest]?.head ?? -1;
  const outer = claims[head]?.head ?? -1;
  const inPassage = claims[head]?.passage === state.passage;
  const ordered = state.stopped && inPassage ? [head, outer, nearest] : [nearest, head, outer];
  const all = [...ordered, state.nearest[0] ?? -1, state.firstClaim].filter((index) => index >= 0);
  if (all.length === 0) return aboveOf(state);
  return [...new Set(all)];
}

/** 公务接待费 0.30 万元，完成预算 0.40 万元的 75%，比上年增加 …: of what was spent, not of the budget that it is held against. */
function beforeItsBudget(claims: readonly Claim[], nearest: number): number {
  const claim = claims[nearest];
  const isItsBudget = claim?.topic.stage === 'budget' && claim.topic.name?.startsWith('完成') === true;
  return isItsBudget && claims[nearest - 1]?.passage === claim.passage ? nearest - 1 : nearest;
}

/** 与上年对比增加 … at the beginning of a paragraph: of what the paragraph above it tells first, or of another of its amounts. */
function aboveOf({ above, clause, comparison, folded: { text }, draft: { claims } }: PassageState) {
  const isOpening = above >= 0 && (clause === 0 || comparison >= 0) && COMPARED_FIRST.test(text);
  const first = claims[above];
  if (!isOpening || first?.topic.period !== 'current') return [];
  return claims
    .slice(above)
    .filter(({ passage, topic }) => passage === first.passage && topic.period === 'current')
    .map(({ index }) => index);
}

const COMPARED_FIRST = /^(?:[比较与](?!例)|同[比上去2]|相比)/;

/** 支出包括：…，住房保障支出 32.13 万元，比上年减少 …: of the last part, or of all that is told only behind. */
function isAllOrLast({ headless, nearest }: PassageState): boolean {
  return headless >= 0 && (nearest.at(-1) ?? -1) > headless;
}

const BASIS_WORDS = new CharacterSet('与比较同');
/** 与2023年度部门预算相比，. */
const LONGEST_BASIS = 16;

function opensWithBasis({ folded: { text }, clause }: PassageState): boolean {
  return clause <= LONGEST_BASIS && BASIS_WORDS.has(text.charCodeAt(0));
}

export function targetsNamed(state: PassageState, topic: Topic): readonly number[] {
  const { claims } = state.draft;
  // 2024年“三公”经费比2023年减少 …, in a budget of 2026: of no amount of this year.
  if (topic.period === 'other') return [];
  const first = Math.max(state.firstInChapter, claims.length - FARTHEST);
  for (let index = claims.length - 1; index >= first; index--) {
    const claim = claims[index];
    if (claim?.topic.period !== 'current' || !sameSubject(claim.topic, topic)) continue;
    // 公务接待费支出决算减少 …: what was planned did not change.
    if (topic.stage !== 'final' || claim.topic.stage !== 'budget') return withTotal(claims, claim);
  }
  return namedInShort(state, topic);
}

/** 支出总计 …，其中：本年支出合计 …。收入支出总体与上年相比，增加 …: of the sum of the year, or of the total above it. */
function withTotal(claims: readonly Claim[], { index, head, topic }: Claim): readonly number[] {
  const total = claims[head]?.topic;
  const isOfSide = topic.side !== undefined && total?.side === topic.side && total.period === 'current';
  return isOfSide ? [index, head] : [index];
}

/** 财政拨款收入总计、支出总计均为 …，与上年相比收入总计、支出总计均增加 …: named again in the passage, but without its fund. */
function namedInShort({ draft: { claims }, firstClaim }: PassageState, short: Topic): readonly number[] {
  if (firstClaim < 0) return [];
  for (let index = claims.length - 1; index >= firstClaim; index--) {
    const topic = claims[index]?.topic;
    if (topic?.period === 'current' && isShortFor(short, topic)) return [index];
  }
  return [];
}

function isShortFor(short: Topic, topic: Topic): boolean {
  if (short.side === undefined || topic.side !== short.side || topic.fund === undefined) return false;
  if (short.fund !== undefined && short.fund !== 'grant') return false;
  return sameSubject(topicWith(topic, { fund: short.fund }), short);
}
