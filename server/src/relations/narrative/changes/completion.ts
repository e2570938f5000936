import type { Claim, Topic } from '../../../model/claim.ts';
import { candidatesOf } from '../tellings/candidates.ts';
import { neighboursOf, type Scene } from '../tellings/scene.ts';
import { adjustedByTable } from './adjusted-budget.ts';

/** Ids of the figures that an amount adds up from. */
type Figures = readonly number[];

/**
 * The budget of which so much was spent: the same subject's, told before in the same passage. Of several (年初预算, 调整后预算) it is
 * the one with which the percentage holds; where none does, nobody can tell which was meant. `adjusted`: the words say 调整预算.
 */
export function completedBudget(
  scene: Scene,
  done: Claim,
  adjusted: boolean,
  holds: (budget: Figures) => boolean,
): Figures | undefined {
  const told = neighboursOf(scene, done).filter(
    (claim) => claim.index < done.index && isBudget(scene, claim) && isSameMoney(claim.topic, done.topic),
  );
  const own = told.filter(({ topic }) => topic.name === done.topic.name);
  if (own.length === 0) return adjusted ? adjustedByTable(scene, done) : budgetByTable(scene, done);
  const holding = told.findLast(({ figure }) => holds([figure]));
  const [only, other] = told;
  return holding !== undefined
    ? [holding.figure]
    : only === undefined || other !== undefined
      ? undefined
      : [only.figure];
}

/** 年初预算 …, or 调整后预算 …, which alone would not say that it is no outturn. */
function isBudget({ text, figures }: Scene, { topic, figure }: Claim): boolean {
  if (topic.stage !== undefined) return topic.stage === 'budget';
  const start = figures.start[figure] ?? 0;
  return ADJUSTED.test(text.slice(Math.max(0, start - LONGEST_ADJUSTED), start));
}

const ADJUSTED = /调整(?:后的?)?预算数?为?\s*$/;
const LONGEST_ADJUSTED = 12;

/** 支出 A 万元，…。年初预算为 B 万元，完成年初预算的 x%: the amount of the same subject that was told right before its budget. */
export function completedBefore({ narrative, final }: Scene, budget: Claim): Claim | undefined {
  const done = narrative.claims[budget.index - 1];
  if (done?.passage !== budget.passage || done.topic.period !== 'current') return undefined;
  const isFinal = done.topic.stage === 'final' || (final && done.topic.stage === undefined);
  if (OF_ITS_BUDGET.test(budget.topic.name ?? '')) return isFinal ? done : undefined;
  if (budget.topic.own) return undefined;
  const isSame = isSameMoney(done.topic, budget.topic) && done.topic.name === budget.topic.name;
  return isFinal && isSame ? done : undefined;
}

/** 决算 A 万元，完成年初预算 B 万元的 x%: words that name no other subject. */
const OF_ITS_BUDGET = /^[完占]成?(?:年初|全年|调整后?|当年)?预算数?$/;

/** Where the sentence tells only the final amount, the budget that the tables tell, if they tell but one. */
function budgetByTable(scene: Scene, done: Claim): Figures | undefined {
  const { likely } = candidatesOf(scene, done, { period: done.topic.period, stage: 'budget' });
  const [only, other] = likely.flat();
  if (only === undefined || other !== undefined || only.levelEnd(0) < only.sorted.length) return undefined;
  return only.sorted[0]?.figures;
}

/** But for words that nobody knows: 调整后. */
function isSameMoney(one: Topic, other: Topic): boolean {
  return (
    one.measure === other.measure &&
    one.fund === other.fund &&
    one.code === other.code &&
    one.path?.item === other.path?.item &&
    one.path?.section === other.path?.section &&
    one.path?.class === other.path?.class
  );
}
