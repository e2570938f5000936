import type { Claim, Narrative, Passage } from '../../../model/claim.ts';
import type { Relation } from '../../relation.ts';
import type { Scene } from '../tellings/scene.ts';
import { isSameSubject, isSameTopic } from './list-parts.ts';
import { isSlipped, isUnderstood, partSum, RunningSum } from './part-sum.ts';

/** A paragraph's amount, and those of the paragraphs numbered below it. */
interface Level {
  readonly numbering: Passage['numbering'];
  readonly chapter: number;
  readonly total: Claim | undefined;
  readonly parts: Claim[];
  /** Of the last paragraph below, 0 before the first. */
  last: number;
  /** Every paragraph below tells an amount, and none is left out. */
  full: boolean;
}

/**
 * 收入 300 万元。（一）财政拨款 200 万元 1. … 2. … （二）事业收入 100 万元: paragraphs numbered below one that tells their total, whether
 * or not it says 其中. Where their sum misses it by more than one slip of the hand they are about something else.
 */
export function outlineSums(scene: Scene): readonly Relation[] {
  const relations: Relation[] = [];
  for (const subject of scene.narrative.claims.some(isOfBudget) ? SUBJECTS : FIRST_SUBJECT) {
    for (const { total, parts, full } of levelsOf(scene.narrative, subject)) {
      if (total === undefined || !full || parts.length < 2) continue;
      if (relations.some((one) => one.total === total.figure)) continue;
      if (isSum(scene, total, parts)) relations.push(partSum(total, parts, 'outline'));
    }
  }
  return relations;
}

/** Which amount of a passage takes part: `first` is the index of its first claim. */
type Pick = (claims: readonly Claim[], first: number) => Claim | undefined;

/** What a paragraph is about, and where that is a budget (年初预算为 …，支出决算为 …) what became of it. */
const SUBJECTS: readonly Pick[] = [(claims, first) => claims[first], outturnOf];

/** Where no amount is a budget's there is no outturn to find beside it. */
const FIRST_SUBJECT: readonly Pick[] = SUBJECTS.slice(0, 1);

function isOfBudget({ topic }: Claim): boolean {
  return topic.stage === 'budget';
}

function outturnOf(claims: readonly Claim[], first: number): Claim | undefined {
  const budget = claims[first];
  if (budget?.topic.stage !== 'budget') return budget;
  for (let at = first + 1; claims[at]?.passage === budget.passage; at++) {
    const claim = claims[at];
    if (claim?.topic.stage === 'final' && isSameSubject(claim.topic, budget.topic)) return claim;
  }
  return undefined;
}

function isSum(scene: Scene, total: Claim, parts: readonly Claim[]): boolean {
  const sum = new RunningSum(scene.figures, total);
  for (const part of parts) sum.add(part);
  if (sum.holds) return true;
  return parts.every(isUnderstood) && isSlipped(scene, total, parts);
}

function levelsOf({ claims, passages }: Narrative, subjectOf: Pick): readonly Level[] {
  const levels: Level[] = [];
  const open: Level[] = [];
  let next = 0;
  for (let index = 0; index < passages.length; index++) {
    // Claims stand in the order of their passages; the first of each is what it is about.
    while ((claims[next]?.passage ?? index) < index) next++;
    const { numbering, chapter = -1 } = passages[index] ?? {};
    const total = claims[next]?.passage === index ? subjectOf(claims, next) : undefined;
    if (chapter < 0 || (numbering === undefined && total === undefined)) continue;
    closeLevels(open, numbering, chapter);
    enter(open.at(-1), total, numbering?.ordinal ?? 0);
    const level: Level = { numbering, chapter, total, parts: [], last: 0, full: true };
    if (total !== undefined) levels.push(level);
    open.push(level);
  }
  return levels;
}

/** A paragraph without a number begins anew, and one numbered as an open one stands beside that. */
function closeLevels(open: Level[], numbering: Passage['numbering'], chapter: number): void {
  if (numbering === undefined || open.at(-1)?.chapter !== chapter) open.length = 0;
  const beside = open.findIndex((level) => level.numbering?.style === numbering?.style);
  if (beside >= 0) open.length = beside;
}

function enter(above: Level | undefined, claim: Claim | undefined, ordinal: number): void {
  if (above === undefined) return;
  const { total, parts, last } = above;
  above.last = ordinal;
  const isPart =
    claim !== undefined &&
    !claim.partial &&
    claim.topic.period === total?.topic.period &&
    claim.topic.stage === total.topic.stage &&
    !isSameTopic(claim.topic, total.topic);
  // 4. … 9. below （二） number on, and a heading in between begins with 1. again.
  const numbersOn = last > 0 ? ordinal === last + 1 : above.numbering !== undefined;
  const follows = ordinal === 1 || numbersOn;
  if (isPart && follows) parts.push(claim);
  else above.full = false;
}
