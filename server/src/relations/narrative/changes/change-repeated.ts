import type { Topic } from '../../../model/claim.ts';
import { addTo } from '../../../text/grouping.ts';
import type { Relation } from '../../relation.ts';
import { fundOf, type Scene } from '../tellings/scene.ts';
import { mostTold, type Retellings } from './change-book.ts';
import { equality } from './change-retold.ts';
import { isWhole, isWholeTopic, type ToldChange } from './told-change.ts';

/** Changes told without their amounts, as reasons: 增减相抵后增加 5 万元, and what several chapters say in the same words. */
export function repeatedChanges(scene: Scene, told: readonly ToldChange[]): readonly Relation[] {
  const relations: (Relation | undefined)[] = [];
  const byWords = new Map<string, ToldChange[]>();
  told.forEach((change, at) => {
    const { topic } = change.comparison;
    if (topic === undefined || change.claim !== undefined) return;
    if (topic.name?.includes(NET)) relations.push(equality(scene, change, netOf(told, at)));
    else gather(byWords, wordsOf(topic), change);
  });
  for (const changes of byWords.values()) {
    const others = wholesLike(scene, told, changes[0]?.comparison.topic);
    for (const relation of agreeing(scene, changes, others)) relations.push(relation);
  }
  return relations.filter((relation) => relation !== undefined);
}

function gather(byWords: Map<string, ToldChange[]>, words: string, change: ToldChange): void {
  addTo(byWords, words, change);
}

/** 增减相抵后, 收支相抵后: what the reasons before it come to. */
const NET = '相抵';

/** The change of an amount that the reasons of a passage stand behind. */
function netOf(told: readonly ToldChange[], at: number): ToldChange | undefined {
  const passage = told[at]?.comparison.passage;
  for (let index = at - 1; told[index]?.comparison.passage === passage; index--) {
    const change = told[index];
    if (change?.claim !== undefined && !change.comparison.reason) return change;
  }
  return undefined;
}

/** Income and expenditure as a whole change by the same; what has a name of its own is of one side. */
function wordsOf({ period, measure, fund, side, name, code, path, flow }: Topic): string {
  const subject = path?.item ?? path?.section ?? path?.class ?? code;
  return [period, measure, fund, name === undefined ? '' : side, name, subject, flow].join(' ');
}

/** The totals of the same fund that are told with their amounts. */
function wholesLike(scene: Scene, told: readonly ToldChange[], topic: Topic | undefined): Retellings {
  if (topic === undefined || !isWholeTopic(topic)) return [];
  return told.filter(
    ({ claim }) => claim !== undefined && isWhole(claim) && fundOf(scene, claim) === topic.fund,
  );
}

/** Agreement of so many others in so many digits is no chance. */
const FEWEST = 2;
const LEAST_DIGITS = 4;

function agreeing(scene: Scene, changes: Retellings, others: Retellings): readonly (Relation | undefined)[] {
  const all = [...others, ...changes];
  const best = all.length > FEWEST ? mostTold(all) : undefined;
  if (best === undefined || digitsOf(scene, best) < LEAST_DIGITS) return [];
  if (all.filter(({ value }) => value === best.value).length < FEWEST) return [];
  return changes.map((change) => equality(scene, change, best));
}

/** Without zeros at the end. */
function digitsOf({ figures }: Scene, { figure }: ToldChange): number {
  return String(figures.value[figure] ?? 0).replace(/0+$/, '').length;
}
