import type { Claim, Narrative, Topic } from '../../../model/claim.ts';
import { CURRENT_PART } from '../../../vocabulary/narrative/phrase-words.ts';
import type { Relation } from '../../relation.ts';
import { isOneSlip, missOf } from '../amounts/one-slip.ts';
import type { Scene } from '../tellings/scene.ts';
import { isPartOf, isSameStage } from './list-parts.ts';

/** Parts that make a whole, by what is measured. `all` must be told, `more` may be. */
interface Whole {
  readonly all: readonly string[];
  readonly more: readonly string[];
  readonly isTotal: (topic: Topic) => boolean;
}

const measured = (measure: string) => (topic: Topic) => topic.measure === measure && topic.name === undefined;

const WHOLES: readonly Whole[] = [
  {
    all: ['basic', 'project'],
    more: ['business-operation', 'remit-up', 'subsidise-down', 'reserve'],
    isTotal: ({ measure, flow, name, side, fund }) =>
      (measure ?? flow ?? name) === undefined && side !== 'income' && (side ?? fund) !== undefined,
  },
  { all: ['personnel', 'public'], more: [], isTotal: measured('basic') },
  {
    all: ['procurement-goods', 'procurement-works', 'procurement-services'],
    more: [],
    isTotal: measured('procurement'),
  },
  { all: ['abroad', 'vehicle', 'reception'], more: [], isTotal: measured('three-public') },
  {
    all: ['abroad', 'vehicle-purchase', 'vehicle-running', 'reception'],
    more: [],
    isTotal: measured('three-public'),
  },
  { all: ['vehicle-purchase', 'vehicle-running'], more: [], isTotal: measured('vehicle') },
];

const NO_WHOLES: readonly Whole[] = [];

/** How many claims behind a total its parts are looked for. */
const FARTHEST = 12;

/** 其中： parts and their total, where the parts are evidently all there are. */
export function textSums(scene: Scene): readonly Relation[] {
  const relations: Relation[] = [];
  for (const claim of scene.narrative.claims) {
    // No whole has a name of its own.
    const wholes = claim.topic.name === undefined ? WHOLES : NO_WHOLES;
    for (const whole of wholes) {
      if (!whole.isTotal(claim.topic)) continue;
      const relation = sumOf(scene, claim, whole);
      if (relation !== undefined) relations.push(relation);
    }
    const carried = carriedSumOf(scene, claim);
    if (carried !== undefined) relations.push(carried);
  }
  return relations;
}

function sumOf(scene: Scene, total: Claim, whole: Whole): Relation | undefined {
  const parts = partsOf(scene, total, whole);
  if (!whole.all.every((measure) => parts.has(measure))) return undefined;
  const told = [...parts.values()];
  const isBelow = told.every(({ passage }) => passage !== total.passage);
  if (hasOtherParts(scene, total, whole, isBelow)) return undefined;
  const terms = told.map((claim) => claim.figure);
  const isLoose = isBelow || told.some((claim) => isBehind(scene.narrative, claim, total));
  if (isLoose && !mayBeMeant(scene, total, terms)) return undefined;
  const place = `text-sum ${total.index} ${whole.all.join()}`;
  return relationOf(total, terms, place);
}

function relationOf({ figure }: Claim, terms: readonly number[], place: string): Relation {
  return {
    family: 'text-sum',
    kind: 'sum',
    total: figure,
    terms,
    signs: undefined,
    identity: place,
    place,
    loose: undefined,
  };
}

/** 其中：当年预算 …，上年结转 …: this year's money and what is carried over, and nothing else. */
function carriedSumOf({ narrative }: Scene, total: Claim): Relation | undefined {
  const parts: Claim[] = [];
  for (let index = total.index + 1; index <= total.index + FARTHEST; index++) {
    const claim = narrative.claims[index];
    if (claim === undefined || claim.passage !== total.passage) break;
    if (claim.head === total.index && claim.topic.period === 'current') parts.push(claim);
  }
  const [current, carried, other] = parts;
  if (current === undefined || carried === undefined || other !== undefined) return undefined;
  if (!isCurrentPart(current.topic) || carried.topic.flow !== 'carry-over-in') return undefined;
  const place = `text-sum ${total.index} carried`;
  const terms = [current.figure, carried.figure];
  return relationOf(total, terms, place);
}

/** 当年预算, 本年收入, and a single source of income. */
function isCurrentPart({ name, measure, flow, side, fund }: Topic): boolean {
  if (name !== undefined) return name === CURRENT_PART;
  return (measure ?? flow) === undefined && (side ?? fund) !== undefined;
}

/** The parts of the same chapter, year and stage that follow the total, up to the next total or a second telling. */
function partsOf(
  { narrative, final }: Scene,
  total: Claim,
  { all, more, isTotal }: Whole,
): ReadonlyMap<string, Claim> {
  const parts = new Map<string, Claim>();
  const chapter = narrative.passages[total.passage]?.chapter;
  for (let index = total.index + 1; index <= total.index + FARTHEST; index++) {
    const claim = narrative.claims[index];
    if (claim === undefined || narrative.passages[claim.passage]?.chapter !== chapter) break;
    const { measure = '', name, period } = claim.topic;
    if (period !== total.topic.period || !isSameStage(claim.topic, total.topic, final)) continue;
    if (isTotal(claim.topic)) break;
    if (name !== undefined || !(all.includes(measure) || more.includes(measure))) continue;
    if (parts.has(measure)) break;
    if (
      claim.head === total.index ||
      isBelow(narrative.claims, claim, total) ||
      (more.length === 0 && isBehind(narrative, claim, total))
    )
      parts.set(measure, claim);
  }
  return parts;
}

/** Whether the total's list has parts of another kind, or such as are not understood; in paragraphs below it has a list of its own. */
function hasOtherParts({ narrative }: Scene, total: Claim, { all, more }: Whole, isBelow: boolean): boolean {
  for (let index = total.index + 1; index <= total.index + FARTHEST; index++) {
    const claim = narrative.claims[index];
    if (claim?.head !== total.index || claim.topic.period !== total.topic.period) continue;
    if (isBelow && claim.passage === total.passage) continue;
    const { measure = '', name } = claim.topic;
    if (name !== undefined || !(all.includes(measure) || more.includes(measure))) return true;
  }
  return false;
}

/** Paragraphs that are in no list may tell of something else: what misses by more than a slip does. */
function mayBeMeant({ figures }: Scene, { figure }: Claim, terms: readonly number[]): boolean {
  const sum = { total: figure, terms, signs: terms.map(() => 1 as const) };
  const { miss, room } = missOf(figures, sum);
  return Math.abs(miss) <= room || isOneSlip(figures, sum);
}

/** 1.因公出国（境）费用…, 2.公务接待费…: the first amount of a paragraph of its own, in no list, behind a total that is in none. */
function isBehind({ claims }: Narrative, claim: Claim, total: Claim): boolean {
  if (claim.head >= 0 || claim.partial || claim.passage === total.passage) return false;
  if (total.head >= 0 && !isPartOf(claims[total.head]?.topic ?? total.topic, total.topic)) return false;
  if (claims[claim.index - 1]?.passage === claim.passage) return false;
  return claim.topic.fund === undefined || claim.topic.fund === total.topic.fund;
}

/** In the total's list, or in one of a part of it. */
function isBelow(claims: readonly Claim[], claim: Claim, total: Claim): boolean {
  for (let head = claim.head; head >= total.index; head = claims[head]?.head ?? -1)
    if (head === total.index) return true;
  return false;
}
