import type { Claim } from '../../../model/claim.ts';
import { groupBy } from '../../../text/grouping.ts';
import type { Scene } from '../tellings/scene.ts';
import { firstOfPassage } from '../tellings/scene.ts';

/** An amount and the parts listed with it; `what` tells the lists of one amount apart. */
export interface List {
  readonly total: Claim;
  readonly parts: readonly Claim[];
  readonly what: string;
}

/** What opens the list of a side: 收入包括：…；支出包括：…, 收入按资金来源分为：…. */
const OPENS = /包括|分为/;

/** 收支总预算 is made up twice: the parts of what comes in, and those of what goes out. */
export function bySide(scene: Scene, total: Claim, parts: readonly Claim[]): readonly List[] {
  const second = parts.findIndex(
    (part, index) => index > 0 && isOpenedBetween(scene, parts[index - 1], part),
  );
  if (second < 0) return [{ total, parts, what: 'list' }];
  return [
    { total, parts: parts.slice(0, second), what: 'list' },
    { total, parts: parts.slice(second), what: 'second list' },
  ];
}

/** Fewer are no list. */
const FEWEST_PARTS = 2;

/**
 * 其中：, and below 按支出项目类别划分：…, 按支出功能科目划分：…: paragraphs each of which may be all of the total. Where none of them
 * is, they are not.
 */
export function byParagraph(total: Claim, parts: readonly Claim[]): readonly List[] {
  const byPassage = groupBy(parts, ({ passage }) => passage);
  if (byPassage.size < 2) return [];
  return [...byPassage]
    .filter(([, listed]) => listed.length >= FEWEST_PARTS)
    .map(([passage, listed]) => ({ total, parts: listed, what: `paragraph ${passage}` }));
}

function isOpenedBetween({ text, figures }: Scene, before: Claim | undefined, part: Claim): boolean {
  if (before === undefined) return false;
  return text.slice(figures.end[before.figure], part.phrase.start).search(OPENS) >= 0;
}

/** 收入包括：…；支出包括：…。2024年收支总预算 …: lists whose total is told behind them, in the same passage. */
export function closedLists(scene: Scene): readonly List[] {
  const { claims } = scene.narrative;
  const lists: List[] = [];
  for (const total of claims) {
    const { side, measure, flow, name } = total.topic;
    if (side !== 'both' || (measure ?? flow ?? name) !== undefined || total.head >= 0) continue;
    const parts = partsBefore(scene, total);
    if (parts.length > 0) lists.push(...bySide(scene, total, parts));
  }
  return lists;
}

/** What the passage lists up to the total; nothing where no list is opened, or one of another amount. */
function partsBefore(scene: Scene, total: Claim): readonly Claim[] {
  const { narrative, text } = scene;
  const first = firstOfPassage(narrative, total);
  const parts = narrative.claims.slice(first, total.index).filter(({ topic }) => topic.period === 'current');
  const [opening] = parts;
  if (opening === undefined || parts.some(({ head, topic }) => head >= 0 || !topic.own)) return [];
  const { start } = narrative.passages[total.passage]?.range ?? { start: opening.phrase.start };
  return text.slice(start, opening.phrase.start).search(OPENS) >= 0 ? parts : [];
}
