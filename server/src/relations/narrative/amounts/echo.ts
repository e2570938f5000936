import type { Claim, Topic } from '../../../model/claim.ts';
import { addTo } from '../../../text/grouping.ts';
import type { Relation } from '../../relation.ts';
import { nameKey } from '../tellings/names.ts';
import { fundOf, type Scene } from '../tellings/scene.ts';
import { isSlipOf } from './one-slip.ts';
import { isDifferenceTold } from './told-difference.ts';

/** How many claims behind a list its paragraphs are looked for. */
const FARTHEST = 80;
/** A paragraph's numbering and the blanks around it are no longer. */
const LONGEST_NUMBERING = 30;
const FEWEST_PARTS = 2;
/** With so many parts told again rightly, another that is not is wrong, however it is. */
const MANY = 3;

/** A part of a list, and the amount that begins a paragraph of its own below. */
interface Echo {
  readonly part: Claim;
  readonly again: Claim;
}

/**
 * 预算 100 万元，包括人员经费 60 万元、项目支出 40 万元, and below, in paragraphs of their own, （一）人员经费 60 万元 …: the parts of
 * a list told again. Where most differ by more than a slip the paragraphs tell something else.
 */
export function echoes(scene: Scene): readonly Relation[] {
  const relations: Relation[] = [];
  for (const parts of listsOf(scene)) {
    const told = echoesOf(scene, parts);
    if (told.length >= FEWEST_PARTS && isTelling(scene, told))
      for (const echo of told) relations.push(relationOf(echo));
  }
  return relations;
}

/** Lists within one sentence, in order. */
function listsOf({ narrative: { claims } }: Scene): readonly (readonly Claim[])[] {
  const byHead = new Map<number, Claim[]>();
  for (const claim of claims) {
    const head = claims[claim.head];
    if (head?.passage !== claim.passage || !claim.topic.own || claim.partial || !isCurrent(claim)) continue;
    addTo(byHead, head.index, claim);
  }
  return [...byHead.values()].filter((parts) => parts.length >= FEWEST_PARTS);
}

function isCurrent({ topic }: Claim): boolean {
  return topic.period === 'current';
}

function echoesOf(scene: Scene, parts: readonly Claim[]): readonly Echo[] {
  const { claims, passages } = scene.narrative;
  const last = parts.at(-1);
  if (last === undefined) return [];
  const chapter = passages[last.passage]?.chapter;
  const open = new Set(parts);
  const told: Echo[] = [];
  for (let at = last.index + 1; at <= last.index + FARTHEST && open.size > 0; at++) {
    const again = claims[at];
    if (again === undefined || passages[again.passage]?.chapter !== chapter) break;
    if (again.passage === last.passage || !isLeading(scene, again)) continue;
    const part = [...open].find(({ topic }) => isSame(topic, again.topic));
    if (part === undefined) continue;
    open.delete(part);
    told.push({ part, again });
  }
  return told;
}

/** Whether it names its subject with the first words of its paragraph. */
function isLeading({ narrative }: Scene, claim: Claim): boolean {
  if (!claim.topic.own || claim.partial || !isCurrent(claim)) return false;
  if (narrative.claims[claim.index - 1]?.passage === claim.passage) return false;
  const start = narrative.passages[claim.passage]?.range.start ?? claim.phrase.start;
  return claim.phrase.start - start <= LONGEST_NUMBERING;
}

function isSame(one: Topic, other: Topic): boolean {
  return (
    one.measure === other.measure &&
    one.flow === other.flow &&
    one.code === other.code &&
    one.stage === other.stage &&
    one.path?.item === other.path?.item &&
    one.path?.section === other.path?.section &&
    one.path?.class === other.path?.class &&
    (one.fund ?? other.fund) === (other.fund ?? one.fund) &&
    wordsOf(one.name) === wordsOf(other.name)
  );
}

/** 对个人和家庭的补助支出 is 对个人和家庭补助. */
function wordsOf(name: string | undefined): string {
  return name === undefined ? '' : nameKey(name).replaceAll('的', '');
}

/** What misses by an amount that is told elsewhere (上年结转 …) leaves that out; a list of all funds and one of one fund may differ. */
function isTelling(scene: Scene, told: readonly Echo[]): boolean {
  const { value } = scene.figures;
  const failing = told.filter(({ part, again }) => value[part.figure] !== value[again.figure]);
  if (failing.length === 0) return true;
  if (failing.some(({ part, again }) => isDifferenceTold(scene, part.figure, again.figure))) return false;
  const equal = told.length - failing.length;
  const [first] = failing;
  if (equal >= MANY && failing.length === 1 && first !== undefined && isOfOneFund(scene, first)) return true;
  return (
    failing.length <= equal &&
    failing.every(({ part, again }) => isSlipOf(scene.figures, again.figure, part.figure))
  );
}

function isOfOneFund(scene: Scene, { part, again }: Echo): boolean {
  return fundOf(scene, part) === fundOf(scene, again);
}

function relationOf({ part, again }: Echo): Relation {
  const place = `text-sum ${part.index} again`;
  return {
    family: 'text-sum',
    kind: 'equal',
    total: again.figure,
    terms: [part.figure],
    signs: undefined,
    identity: place,
    place,
    loose: undefined,
  };
}
