import type { Claim, Narrative, Share, Topic } from '../../../model/claim.ts';
import { gather, gatherKnown } from '../../../text/gather.ts';
import { quotientHolds, quotientOf } from '../../quotient.ts';
import type { Relation } from '../../relation.ts';
import { completedBefore, completedBudget } from '../changes/completion.ts';
import { firstOfPassage, neighboursOf, type Scene } from '../tellings/scene.ts';
import { ShareLists } from './share-lists.ts';
import { isNearlyShare } from './share-near.ts';
import { isShareBarDigit, sideOf } from './share-side.ts';
import { bothHalves, shareOfNothing } from './share-split.ts';

/** 占 x% and 完成年初预算的 x%, with the whole told in the same chapter. */
export function shares(scene: Scene): readonly Relation[] {
  const lists = new ShareLists(scene);
  const all = scene.narrative.shares.map((share, index) => {
    const told = share.kind === 'share' ? shareOf(scene, share, index) : completionOf(scene, share, index);
    return told && lists.ofOneWhole(share, told);
  });
  return gatherKnown(all, (told, index) => {
    const share = scene.narrative.shares[index];
    if (told !== undefined || share === undefined) return told;
    const terms = lists.ofTheirWhole(share);
    return terms && relationOf(share, terms, index);
  });
}

function relationOf(share: Share, terms: readonly number[], index: number): Relation {
  const place = `share ${index}`;
  return {
    family: 'share',
    kind: 'ratio',
    total: share.figure,
    terms,
    signs: undefined,
    identity: place,
    place,
    loose: true,
  };
}

/** Of the wholes that it may be a share of, the first with which it holds; else the one that is certain, if one is. */
function shareOf(scene: Scene, share: Share, index: number): Relation | undefined {
  const part = scene.narrative.claims[share.claim];
  if (part === undefined) return undefined;
  const named = share.base === undefined ? undefined : namedBase(scene, share, share.base, part);
  const holding =
    named !== undefined && holds(scene, share, [part.figure, ...named]) ? named : wholeOf(scene, share, part);
  const base =
    holding ??
    (share.base === undefined
      ? certainBase(scene, share, part)
      : (named ?? headOfSide(scene, share.base, part) ?? sideOf(scene, share, part)));
  const whole = base ?? impliedBase(scene, share, part);
  return whole === undefined ? undefined : relationOf(share, [part.figure, ...whole], index);
}

/** What no words name, and what cannot be otherwise. */
function impliedBase(scene: Scene, share: Share, part: Claim): Figures | undefined {
  return bothHalves(scene, share, part) ?? shareOfNothing(scene, share, part);
}

/** 支出预算总额 …，其中：…，占支出预算总额的 …: the list is of the amount that the share names. */
function headOfSide({ narrative: { claims } }: Scene, base: Topic, part: Claim): Figures | undefined {
  if (base.side === undefined || (base.measure ?? base.fund ?? base.name) !== undefined) return undefined;
  for (let head = claims[part.head]; head !== undefined; head = claims[head.head]) {
    const { side, fund, period } = head.topic;
    if (isWhole(head.topic) && side === base.side && fund === undefined && period === 'current')
      return [head.figure];
  }
  return undefined;
}

function holds({ figures }: Scene, share: Share, terms: readonly number[]): boolean {
  const operands = { kind: 'ratio', total: share.figure, terms, signs: undefined, loose: true } as const;
  return quotientHolds(quotientOf(figures.value, figures.ulp, operands));
}

type Figures = readonly number[];

/** How many claims back a whole is looked for. */
const FARTHEST = 60;

/** The first of the heads above a part, and of the wholes told before it, with which the share holds. */
function wholeOf(scene: Scene, share: Share, part: Claim): Figures | undefined {
  const { claims } = scene.narrative;
  const fits = ({ figure }: Claim) => holds(scene, share, [part.figure, figure]);
  for (let head = claims[part.head]; head !== undefined; head = claims[head.head])
    if (fits(head)) return [head.figure];
  let beside: Claim | undefined;
  for (let index = part.index - 1; index >= 0 && index >= part.index - FARTHEST; index--) {
    const claim = claims[index];
    if (claim === undefined || !isWhole(claim.topic) || !fits(claim)) continue;
    if (!isBeside(claim, part)) return [claim.figure];
    beside ??= claim;
  }
  return beside && [beside.figure];
}

/** In one list with the part, so rather another part than the whole. */
function isBeside(claim: Claim, part: Claim): boolean {
  return claim.passage === part.passage && claim.head === part.head && claim.topic.side !== 'both';
}

/** What a share is of where its sentence does not say so: the head of its list, or what it clearly misses. */
function certainBase(scene: Scene, share: Share, part: Claim): Figures | undefined {
  const head = scene.narrative.claims[part.head];
  if (head !== undefined) return [(beforeHead(scene, share, head, part) ?? head).figure];
  if (isOfFundBefore(scene, share)) return undefined;
  const only = onlyWhole(scene, part);
  return only === undefined || isNearlyShare(scene, share.figure, [part.figure, ...only]) ? undefined : only;
}

/** 资产总额 23 万元，较年初 24 万元减少 …: the amount that another was held against. */
const COMPARED_WITH = /^[较比]$/;

/** 原值 56 万元，净值 35 万元；其中房屋 42 万元，占 75%: not of the amount before it, which is less, but of one before that. */
function beforeHead(scene: Scene, share: Share, head: Claim, part: Claim): Claim | undefined {
  const { figures, narrative } = scene;
  const isLess = (figures.value[head.figure] ?? 0) < (figures.value[part.figure] ?? 0);
  if (!isLess && !COMPARED_WITH.test(head.topic.name ?? '')) return undefined;
  const before = narrative.claims.slice(firstOfPassage(narrative, head), head.index);
  return before.find(({ figure }) => holds(scene, share, [part.figure, figure]));
}

/** …，占财政拨款预算 1.39%，上升到 … 万元、占 2.3%: of what the share before it is of, and not of all money. */
function isOfFundBefore({ narrative: { shares } }: Scene, share: Share): boolean {
  const before = shares[shares.indexOf(share) - 1];
  if (before?.passage !== share.passage || before.kind !== 'share') return false;
  return (before.base?.fund ?? before.base?.name) !== undefined;
}

function isWhole({ measure, name, code, path, flow }: Topic): boolean {
  return (
    (code ?? path ?? flow) === undefined &&
    name === undefined &&
    (measure === undefined || WHOLE_MEASURES.has(measure))
  );
}

const WHOLE_MEASURES = new Set<string>(['basic', 'project', 'three-public', 'procurement']);

/** Where all totals that the chapter has told so far are one amount, the shares are of it; what is told as a share is none. */
function onlyWhole({ narrative, figures }: Scene, part: Claim): Figures | undefined {
  const chapter = narrative.passages[part.passage]?.chapter;
  const parts = partsIn(narrative);
  let only: Claim | undefined;
  for (let index = part.index - 1; index >= 0; index--) {
    const claim = narrative.claims[index];
    if (claim === undefined || narrative.passages[claim.passage]?.chapter !== chapter) break;
    if (!isWhole(claim.topic) || claim.topic.measure !== undefined || claim.topic.period !== 'current')
      continue;
    if (parts.has(index)) continue;
    if (only !== undefined && figures.value[only.figure] !== figures.value[claim.figure]) return undefined;
    only = claim;
  }
  return only === undefined ? undefined : [only.figure];
}

function partsIn(narrative: Narrative): ReadonlySet<number> {
  let parts = PARTS_IN.get(narrative);
  if (parts === undefined) {
    parts = new Set(narrative.shares.map(({ claim }) => claim));
    PARTS_IN.set(narrative, parts);
  }
  return parts;
}

/** The claims that are told as shares. A narrative never changes. */
const PARTS_IN = new WeakMap<Narrative, ReadonlySet<number>>();

/** The whole by its name: told before, or a purpose whose parts are all told here (占“三公”经费的 …). */
function namedBase(scene: Scene, share: Share, base: Topic, part: Claim): Figures | undefined {
  const { claims } = scene.narrative;
  if (base.measure === 'three-public') return threePublic(scene, part);
  if (base.name !== undefined) return namesake(scene, share, part);
  for (let index = part.index; index >= 0 && index >= part.index - FARTHEST; index--) {
    const claim = claims[index];
    if (claim !== undefined && claim !== part && isNamed(claim.topic, base)) return [claim.figure];
  }
  return undefined;
}

/** 授予小微企业合同金额 B 万元，占授予中小企业合同金额的 x%: an amount of that name before it in the sentence. */
function namesake(scene: Scene, share: Share, part: Claim): Figures | undefined {
  const { claims } = scene.narrative;
  const name = share.base?.name ?? '';
  if (name === '' || part.topic.name === undefined || part.topic.name === name) return undefined;
  if (!followsAtOnce(scene, share, part)) return undefined;
  for (let index = part.index - 1; index >= 0; index--) {
    const claim = claims[index];
    if (claim === undefined || claim.passage !== part.passage) return undefined;
    if (claim.topic.name === name && claim.topic.period === 'current') return [claim.figure];
  }
  return undefined;
}

const AT_ONCE = /^\s*(?:亿元|万元|元)[，,、（(]?\s*约?占/;

/** No words between the amount and its share could name another part. */
function followsAtOnce({ text, figures }: Scene, share: Share, part: Claim): boolean {
  return AT_ONCE.test(text.slice(figures.end[part.figure] ?? 0, figures.start[share.figure] ?? 0));
}

/** 本年支出 is a fund's as well as all funds', so a side alone names nothing for certain. */
function isNamed(topic: Topic, base: Topic): boolean {
  if ((base.measure ?? base.fund) === undefined || base.name !== undefined || areOfTwoSides(topic, base))
    return false;
  return (
    isWhole(topic) && topic.measure === base.measure && topic.fund === base.fund && topic.period === 'current'
  );
}

function areOfTwoSides({ side: one }: Topic, { side: other }: Topic): boolean {
  return (one === 'income' && other === 'expenditure') || (one === 'expenditure' && other === 'income');
}

const PARTS: readonly string[] = ['abroad', 'vehicle', 'reception'];

function threePublic(scene: Scene, part: Claim): Figures | undefined {
  const here = [part, ...neighboursOf(scene, part)];
  const total = here.find(({ topic }) => topic.measure === 'three-public' && topic.name === undefined);
  if (total !== undefined) return [total.figure];
  const parts = PARTS.map((measure) => here.filter(({ topic }) => topic.measure === measure));
  if (parts.every((told) => told.length === 1))
    return gather(parts, (told) => told.map(({ figure }) => figure));
  return PARTS.includes(part.topic.measure ?? '') ? totalInChapter(scene, part) : undefined;
}

/** The paragraphs of a chapter tell the parts, the first of them the total: the only one of their year and stage. */
function totalInChapter({ narrative, figures }: Scene, part: Claim): Figures | undefined {
  const chapter = narrative.passages[part.passage]?.chapter;
  let only: Claim | undefined;
  for (let index = part.index - 1; index >= 0 && index >= part.index - FARTHEST; index--) {
    const claim = narrative.claims[index];
    if (claim === undefined || narrative.passages[claim.passage]?.chapter !== chapter) break;
    const { measure, name, period, stage } = claim.topic;
    if (measure !== 'three-public' || name !== undefined || period !== part.topic.period) continue;
    if (stage === 'budget' && part.topic.stage !== 'budget') continue;
    if (only !== undefined && figures.value[only.figure] !== figures.value[claim.figure]) return undefined;
    only = claim;
  }
  return only === undefined ? undefined : [only.figure];
}

/** Right before the percentage: 完成调整预算的, 为调整后预算数的. */
const ADJUSTED = /调整后?的?预算数?的?\s*$/;

function completionOf(scene: Scene, share: Share, index: number): Relation | undefined {
  const told = scene.narrative.claims[share.claim];
  if (told === undefined) return undefined;
  const before = told.topic.stage === 'budget' ? completedBefore(scene, told) : undefined;
  if (before !== undefined) return relationOf(share, [before.figure, told.figure], index);
  const unsaid = scene.final && told.topic.stage === undefined;
  if (!unsaid && told.topic.stage !== 'final') return undefined;
  const words = scene.text.slice(scene.figures.end[told.figure], scene.figures.start[share.figure]);
  const base = completedBudget(scene, told, ADJUSTED.test(words), (budget) =>
    holds(scene, share, [told.figure, ...budget]),
  );
  if (base === undefined) return undefined;
  // 支出 5.33 万元，完成预算的 66.63%: which budget it is the sentence does not say.
  const terms = [told.figure, ...base];
  return unsaid && !isShareBarDigit(scene, share.figure, terms) ? undefined : relationOf(share, terms, index);
}
