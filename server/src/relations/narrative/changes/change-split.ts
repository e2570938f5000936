import type { Topic } from '../../../model/claim.ts';
import type { Relation } from '../../relation.ts';
import type { Scene } from '../tellings/scene.ts';
import { relationOf, statedBy } from './change-sum.ts';
import { isWholeTopic, type ToldChange } from './told-change.ts';

/** What all of something is split into; `more` may be told besides. */
interface Split {
  readonly all: readonly string[];
  readonly more: readonly string[];
  readonly isOf: (topic: Topic) => boolean;
}

const isSpent = (topic: Topic) => isWholeTopic(topic) && topic.side !== 'income';
const isBasic = ({ measure, name }: Topic) => measure === 'basic' && name === undefined;
const isSubject = ({ code, path }: Topic) => (code ?? path) !== undefined;

const SPLITS: readonly Split[] = [
  { all: ['basic', 'project'], more: ['reserve', 'business-operation'], isOf: isSpent },
  { all: ['personnel', 'public', 'project'], more: ['reserve'], isOf: isSpent },
  { all: ['personnel', 'public'], more: [], isOf: (topic) => isBasic(topic) || isSubject(topic) },
];

/**
 * 支出增加 5 万元，主要是基本支出增加 2 万元，项目支出增加 3 万元: purposes that are all there are, and 其中： the sources of all
 * income. Only changes, for the amounts are told elsewhere or not at all.
 */
export function splitChanges(scene: Scene, told: readonly ToldChange[]): readonly Relation[] {
  const relations: Relation[] = [];
  for (let at = 1; at < told.length; ) {
    const parts = runAt(told, at);
    const total = told[at - 1];
    const isSplit = total !== undefined && isBeside(scene, total, parts) && splits(total, parts);
    const sum = isSplit ? statedBy(scene, [total], parts) : undefined;
    if (sum !== undefined) relations.push(relationOf(sum, `growth split ${sum.total}`));
    at += Math.max(1, parts.length);
  }
  return relations;
}

/** Changes one behind another in one passage, each of another purpose or source by its own words. */
function runAt(told: readonly ToldChange[], from: number): readonly ToldChange[] {
  const run: ToldChange[] = [];
  const seen = new Set<string>();
  for (let at = from; ; at++) {
    const change = told[at];
    const part = change === undefined ? undefined : partOf(change);
    if (change === undefined || part === undefined || seen.has(part)) return run;
    if (change.comparison.passage !== told[from]?.comparison.passage) return run;
    seen.add(part);
    run.push(change);
  }
}

/** 一是, 二是 … before the name of a reason. */
const ORDINAL = /^[一二三四五]是(?:因)?/;

function partOf({ comparison: { topic } }: ToldChange): string | undefined {
  if (topic?.period !== 'current' || (topic.code ?? topic.path ?? topic.flow) !== undefined) return undefined;
  if (topic.name !== undefined && !(topic.measure !== undefined && ORDINAL.test(topic.name)))
    return undefined;
  return topic.measure ?? topic.fund;
}

function splits({ comparison, claim }: ToldChange, parts: readonly ToldChange[]): boolean {
  const whole = comparison.topic ?? claim?.topic;
  if (whole === undefined) return false;
  const names = parts.map((part) => partOf(part) ?? '');
  const isAll = SPLITS.some(
    ({ all, more, isOf }) =>
      isOf(whole) &&
      all.every((name) => names.includes(name)) &&
      names.every((name) => all.includes(name) || more.includes(name)),
  );
  return isAll || isOfSources(whole, parts);
}

/** 收入预算减少 5 万元，其中一般公共预算收入减少 3 万元，其他收入减少 2 万元. */
function isOfSources(whole: Topic, parts: readonly ToldChange[]): boolean {
  if (!isWholeTopic(whole) || whole.fund !== undefined || whole.side === 'expenditure') return false;
  return parts.every(({ comparison: { topic, reason } }) => topic?.measure === undefined && !reason);
}

/** Two parts or more, in the chapter of their total. */
function isBeside({ narrative }: Scene, total: ToldChange, parts: readonly ToldChange[]): boolean {
  const [first, second] = parts;
  const chapterOf = ({ comparison }: ToldChange) => narrative.passages[comparison.passage]?.chapter;
  return first !== undefined && second !== undefined && chapterOf(total) === chapterOf(first);
}
