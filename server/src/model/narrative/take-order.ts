import type { Claim, Topic } from '../claim.ts';
import { originalRange } from './folded-text.ts';
import type { PassageState } from './passage-state.ts';
import { readPhrase } from './phrase.ts';
import { sameSubject } from './topics.ts';

/** What stands in front of 大于, over 均, 略 and the like, and right behind it. */
const OUTTURNS: readonly string[] = ['决算数', '决算', '决算支出', '执行数', '支出数'];
const BUDGETS: readonly string[] = ['预算', '年初预算', '全年预算', '年度预算', '调整预算'];
const ADVERBS = '均都略远也';
/** 决算数未大于预算数. */
const DENIALS = '不未没';

/** How many claims back the subject that the clause names is looked for. */
const FARTHEST = 12;

/** 决算数大于预算数: which of the two is said to be the greater, where both have been told. */
export function takeOrder(state: PassageState, at: number, end: number): void {
  if (state.reason || state.firstClaim < 0) return;
  const { text } = state.folded;
  if (!BUDGETS.some((word) => text.startsWith(word, end))) return;
  let stop = at;
  while (stop > state.clause && ADVERBS.includes(text.charAt(stop - 1))) stop--;
  const before = text.slice(state.clause, stop);
  if (DENIALS.includes(text.charAt(stop - 1)) || !OUTTURNS.some((word) => before.endsWith(word))) return;
  const { topic, empty } = readPhrase(text, state.clause, stop, state.year);
  const pairs = pairsOf(state, empty ? undefined : topic);
  if (pairs.length === 0) return;
  const direction = text.startsWith('大', at) || text.startsWith('高', at) ? 1 : -1;
  const word = originalRange(state.folded, at, end);
  state.draft.orders.push({ direction, word, pairs, passage: state.passage });
}

/** Outturns of this passage and their budgets: of the subject that the clause names, or else all of them. */
function pairsOf(state: PassageState, named: Topic | undefined): readonly (readonly [number, number])[] {
  const { claims } = state.draft;
  const pairs: (readonly [number, number])[] = [];
  const first = Math.max(state.firstClaim, claims.length - FARTHEST);
  for (let index = first; index < claims.length; index++) {
    const outturn = claims[index];
    if (outturn === undefined || !isOutturn(outturn)) continue;
    if (named !== undefined && !sameSubject(outturn.topic, named)) continue;
    for (let at = first; at < claims.length; at++) {
      const budget = claims[at];
      if (budget !== undefined && isBudgetOf(outturn, budget)) pairs.push([index, at]);
    }
  }
  return pairs;
}

function isOutturn({ topic: { stage, period, name } }: Claim): boolean {
  return stage === 'final' && period === 'current' && name === undefined;
}

function isBudgetOf(outturn: Claim, { topic, partial }: Claim): boolean {
  const { period, stage } = topic;
  if (period !== 'current' || stage !== 'budget' || partial !== outturn.partial) return false;
  return sameSubject(topic, outturn.topic);
}
