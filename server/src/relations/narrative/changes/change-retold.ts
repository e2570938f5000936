import { addTo } from '../../../text/grouping.ts';
import type { Relation } from '../../relation.ts';
import { isOneSlip, type Sum } from '../amounts/one-slip.ts';
import { significantDigits } from '../amounts/slip-of-hand.ts';
import { fundOf, isWithCarryOver, type Scene } from '../tellings/scene.ts';
import { type ChangeBook, mostTold, type Retellings } from './change-book.ts';
import { isWhole, type ToldChange } from './told-change.ts';

/** One amount told several times has changed by the same each time. */
export function retoldChanges(scene: Scene, book: ChangeBook): readonly Relation[] {
  const relations: Relation[] = [];
  for (const changes of book) {
    if (changes.length < 2) continue;
    const best = mostTold(changes);
    for (const change of changes) add(relations, equality(scene, change, best));
  }
  for (const changes of acrossFunds(scene, book)) {
    const best = mostTold(changes);
    for (const change of changes)
      if (best !== undefined && isPossible(scene, change, best))
        add(relations, equality(scene, change, best));
  }
  return relations;
}

function add(relations: Relation[], relation: Relation | undefined): void {
  if (relation !== undefined) relations.push(relation);
}

/** How much money is meant: what the wider has more, this year or last, is other money. */
const WIDTH: ReadonlyMap<string, number> = new Map([
  ['general', 0],
  ['government-fund', 0],
  ['state-capital', 0],
  ['grant', 1],
  ['all', 2],
]);

/** What is carried over comes on top of one fund's money, and is none of another's. */
const CARRIED_OVER = 0.5;

/** Zeros at the end left out: 290 万元 has two. */
const FEWEST_DIGITS = 2;

/** 财政拨款支出 that is all of 支出 this year was so last year, unless the two tell of other money. */
function acrossFunds(scene: Scene, book: ChangeBook): Iterable<Retellings> {
  const byAmount = new Map<number, ToldChange[]>();
  for (const changes of book) {
    const best = mostTold(changes);
    if (best?.claim === undefined || !isWhole(best.claim) || widthOf(scene, best) === undefined) continue;
    const amount = scene.figures.value[best.claim.figure] ?? 0;
    addTo(byAmount, amount, best);
  }
  return byAmount.values();
}

function widthOf(scene: Scene, { claim }: ToldChange): number | undefined {
  const width = WIDTH.get((claim && fundOf(scene, claim)) ?? 'all');
  if (width === undefined || claim === undefined || !isWithCarryOver(scene, claim)) return width;
  return width + CARRIED_OVER;
}

/** Other money that there is none of any more makes the wider one change by less, never by more. */
function isPossible(scene: Scene, one: ToldChange, other: ToldChange): boolean {
  // The same amount the other way round is a slip in the verb, and no other money.
  if (one.value === -other.value && significantDigits(one.value) >= FEWEST_DIGITS) return true;
  const wider = (widthOf(scene, one) ?? 0) - (widthOf(scene, other) ?? 0);
  return wider * (one.value - other.value) >= 0;
}

/** Where two tellings differ, by no more than one slip: else they are of different things. */
export function equality(scene: Scene, one: ToldChange, best: ToldChange | undefined): Relation | undefined {
  if (best === undefined || one === best || one.comparison.against !== best.comparison.against)
    return undefined;
  if (one.value === 0 && best.value === 0) return undefined;
  const sum: Sum = {
    total: one.figure,
    terms: [best.figure],
    signs: [one.direction === best.direction ? 1 : -1],
  };
  return one.value === best.value || isOneSlip(scene.figures, sum) ? relationOf(sum) : undefined;
}

function relationOf({ total, terms, signs }: Sum): Relation {
  const place = `growth retold ${total}`;
  const turned = signs[0] === -1;
  return {
    family: 'growth',
    kind: turned ? 'sum' : 'equal',
    total,
    terms,
    signs: turned ? signs : undefined,
    identity: place,
    place,
    loose: undefined,
  };
}
