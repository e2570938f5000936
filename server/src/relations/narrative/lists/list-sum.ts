import type { Claim, Topic } from '../../../model/claim.ts';
import { gather } from '../../../text/gather.ts';
import { addTo } from '../../../text/grouping.ts';
import type { Relation } from '../../relation.ts';
import type { Scene } from '../tellings/scene.ts';
import { isPartOf, isSameStage, isSameSubject, isSameTopic } from './list-parts.ts';
import { isCarriedOver, isSlipped, isUnderstood, partSum, RunningSum } from './part-sum.ts';
import { byParagraph, bySide, closedLists, type List } from './side-lists.ts';

/**
 * 其中： lists whose first parts add up to their total, or miss it by one slip of the hand. A list is not always complete, and
 * what follows it is not always told apart from it, so that a list that misses its total by more was misread.
 */
export function listSums(scene: Scene): readonly Relation[] {
  const relations: Relation[] = [];
  for (const { total, parts, what } of listsIn(scene)) {
    const terms = summedParts(scene, total, parts);
    if (terms !== undefined) relations.push(partSum(total, terms, what));
    if (what === 'list') for (const relation of partitions(scene, total, parts)) relations.push(relation);
  }
  return relations;
}

/** Paragraphs that each make the total: where one of them does, another that misses it by a slip is meant to. */
function partitions(scene: Scene, total: Claim, parts: readonly Claim[]): readonly Relation[] {
  const told = gather(byParagraph(total, parts), ({ parts: listed, what }) => {
    const terms = summedParts(scene, total, listed);
    return terms?.length === ownParts(total, listed, scene.final).length ? [{ terms, what }] : [];
  });
  const isMeant = told.some(({ terms }) => isAll(scene, total, terms));
  return told.length > 1 && isMeant ? told.map(({ terms, what }) => partSum(total, terms, what)) : [];
}

function isAll(scene: Scene, total: Claim, parts: readonly Claim[]): boolean {
  const sum = new RunningSum(scene.figures, total);
  for (const part of parts) sum.add(part);
  return sum.holds;
}

/** 收支总预算 is made up twice: 收入包括：…；支出包括：…. */
function listsIn(scene: Scene): readonly List[] {
  let lists = LISTS.get(scene);
  if (lists === undefined) {
    lists = readLists(scene);
    LISTS.set(scene, lists);
  }
  return lists;
}

/** A scene's claims never change. */
const LISTS = new WeakMap<Scene, readonly List[]>();

function readLists(scene: Scene): readonly List[] {
  const { claims } = scene.narrative;
  const lists: List[] = [];
  for (const [head, parts] of partsByHead(claims)) {
    const total = claims[head];
    if (total === undefined) continue;
    if (total.topic.side !== 'both') lists.push({ total, parts, what: 'list' });
    else for (const list of bySide(scene, total, parts)) lists.push(list);
  }
  for (const list of closedLists(scene)) lists.push(list);
  return lists;
}

function partsByHead(claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  const byHead = new Map<number, Claim[]>();
  for (const claim of claims) {
    if (claim.head < 0) continue;
    addTo(byHead, claim.head, claim);
  }
  return byHead;
}

function summedParts(scene: Scene, total: Claim, listed: readonly Claim[]): readonly Claim[] | undefined {
  const { figures } = scene;
  const parts = ownParts(total, listed, scene.final);
  const sums = new RunningSum(figures, total);
  for (const [index, part] of parts.entries()) {
    sums.add(part);
    if (index > 0 && sums.holds) return parts.slice(0, index + 1);
  }
  const [only] = parts;
  if (parts.length === 1 && only !== undefined)
    return isAlone(scene, total, only, sums.holds) ? parts : undefined;
  // Among the first parts of a long list some add up to nearly anything, so that a slip is believed of the whole list alone.
  if (parts.length < 2 || !isSlipped(scene, total, parts) || !parts.every(isUnderstood)) return undefined;
  return isMainly(scene, total, parts[0]) ? undefined : parts;
}

/** 收入包括：一般公共预算拨款 …；支出包括：…: the only part of a side is all of it. */
function isAlone(scene: Scene, total: Claim, only: Claim, holds: boolean): boolean {
  if (total.topic.side !== 'both') return false;
  return holds || (isUnderstood(only) && isSlipped(scene, total, [only]));
}

/** The parts of the total's year and side, up to a second telling of one of them; what they are split into is left out. */
function ownParts(total: Claim, listed: readonly Claim[], final: boolean): readonly Claim[] {
  const parts: Claim[] = [];
  for (const claim of listed) {
    const { topic } = claim;
    if (!isOfTime(topic, total.topic, final)) continue;
    if (claim.partial !== total.partial || isOtherSide(topic, total.topic)) break;
    if (parts.some((part) => isSameTopic(part.topic, topic))) break;
    // 购置费 209 万元，较预算数 62 万元增加 …: what it is compared with is no part of its own.
    if (parts.some((part) => isSameSubject(part.topic, topic))) continue;
    if (!parts.some((part) => isPartOf(part.topic, topic))) parts.push(claim);
  }
  return parts;
}

function isOfTime(topic: Topic, total: Topic, final: boolean): boolean {
  if (topic.period === total.period && isSameStage(topic, total, final)) return true;
  return topic.name !== undefined && isCarriedOver(topic.name);
}

function isOtherSide({ side }: Topic, { side: whole }: Topic): boolean {
  return side !== undefined && whole !== undefined && side !== whole && side !== 'both' && whole !== 'both';
}

/** 主要包括 … leaves things out, 主要用于以下方面：… does not. */
export function isMainly({ text, figures }: Scene, { figure }: Claim, first: Claim | undefined): boolean {
  const start = figures.end[figure] ?? 0;
  const end = figures.start[first?.figure ?? figure] ?? start;
  const words = /[^。；;]*$/.exec(text.slice(start, end))?.[0] ?? '';
  return words.includes('主要') && !words.includes('以下方面');
}

/** Amounts with parts listed below them, and these parts. */
export function listedParts(scene: Scene): readonly (readonly [total: Claim, parts: readonly Claim[]])[] {
  return gather(listsIn(scene), ({ total, parts: listed }) => {
    const parts = ownParts(total, listed, scene.final);
    return parts.length === 0 ? [] : [[total, parts] as const];
  });
}
