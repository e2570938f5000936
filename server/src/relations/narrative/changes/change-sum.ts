import type { Claim } from '../../../model/claim.ts';
import type { Relation } from '../../relation.ts';
import { isHeld, isOneSlip, missOf, type Sum } from '../amounts/one-slip.ts';
import { listsBelow } from '../lists/full-lists.ts';
import type { Scene } from '../tellings/scene.ts';
import { type ChangeBook, mostTold } from './change-book.ts';
import type { ToldChange } from './told-change.ts';

/** Where the parts make their whole this year, and are told with their changes, these make the change of the whole. */
export function changeSums(scene: Scene, book: ChangeBook): readonly Relation[] {
  const relations: Relation[] = [];
  const told = new Set<string>();
  for (const claim of scene.narrative.claims) {
    if (claim.topic.period !== 'current') continue;
    const totals = book.near(claim);
    if (totals.every(({ value }) => value === 0)) continue;
    for (const parts of listsBelow(scene, claim)) {
      const sum = sumOf(scene, book, totals, claim, parts);
      if (sum === undefined || told.has(`${sum.terms}`)) continue;
      told.add(`${sum.terms}`);
      relations.push(relationOf(sum, `growth parts ${sum.terms[0]}`));
    }
  }
  return relations;
}

/** A change that others make. */
export function relationOf({ total, terms, signs }: Sum, place: string): Relation {
  return {
    family: 'growth',
    kind: 'sum',
    total,
    terms,
    signs,
    identity: place,
    place,
    loose: undefined,
  };
}

function sumOf(
  scene: Scene,
  book: ChangeBook,
  totals: readonly ToldChange[],
  whole: Claim,
  parts: readonly Claim[],
): Sum | undefined {
  const changes: ToldChange[] = [];
  const doubts = { fallen: !tellsAll(scene, book, parts), borrowed: false };
  for (const part of parts) {
    const own = changesOf(scene, book, part);
    if (own !== undefined) {
      for (const change of own) changes.push(change);
      if (own.length === 1 && own[0]?.claim !== part) doubts.borrowed = true;
    } else if (scene.figures.value[part.figure] === 0) doubts.fallen = true;
    else return undefined;
  }
  // 持平 adds nothing, and has no number to be wrong in.
  const added = changes.filter(({ comparison }) => comparison.flat === undefined);
  return added.length === 0 ? undefined : statedBy(scene, totals, added, whole, doubts);
}

/**
 * Purposes are all there are. Of subjects and sources some may have had money last year alone: not where the list tells of
 * such that are nothing now.
 */
function tellsAll({ figures }: Scene, book: ChangeBook, parts: readonly Claim[]): boolean {
  if (parts.every(({ topic: { measure, name } }) => measure !== undefined && name === undefined)) return true;
  return parts.some((part) => figures.value[part.figure] === 0 && book.of(part) !== undefined);
}

/** The change of a part, by its own words or by another telling of it, or those of its own parts where it tells none. */
function changesOf(scene: Scene, book: ChangeBook, part: Claim): readonly ToldChange[] | undefined {
  const own = book.of(part);
  if (own !== undefined) return [own];
  for (const list of listsBelow(scene, part)) {
    const changes = list.map((one) => book.of(one));
    if (changes.every((change) => change !== undefined)) return changes;
  }
  const [other] = book.near(part);
  return other === undefined ? undefined : [other];
}

/** Why parts may not make the whole: some may have fallen to nothing untold, or another telling's change was taken. */
interface Doubts {
  readonly fallen: boolean;
  readonly borrowed: boolean;
}

const NO_DOUBTS: Doubts = { fallen: false, borrowed: false };

/**
 * The first of several totals that the parts add up to; else the whole's own or the one told most often, where one slip
 * explains the miss.
 */
export function statedBy(
  { figures }: Scene,
  totals: readonly ToldChange[],
  parts: readonly ToldChange[],
  whole?: Claim,
  { fallen, borrowed }: Doubts = NO_DOUBTS,
): Sum | undefined {
  const others = totals.filter((total) => !parts.includes(total));
  const holding = others.find((total) => isHeld(figures, signed(total, parts)));
  if (holding !== undefined) return signed(holding, parts);
  const meant = borrowed ? [] : [others.find(({ claim }) => claim === whole), mostTold(others)];
  const wrong = meant.find((total) => total !== undefined && isSlipIn(figures, total, parts, fallen));
  return wrong && signed(wrong, parts);
}

/** What is nothing this year can only have fallen: where that is not told, the whole may have grown by less than the parts. */
function isSlipIn(
  figures: Scene['figures'],
  total: ToldChange,
  parts: readonly ToldChange[],
  fallen: boolean,
): boolean {
  const sum = signed(total, parts);
  if (!isOneSlip(figures, sum)) return false;
  return !fallen || total.direction * missOf(figures, sum).miss > 0;
}

function signed(total: ToldChange, parts: readonly ToldChange[]): Sum {
  const signs = parts.map(({ direction }) => (direction === total.direction ? 1 : -1));
  return { total: total.figure, terms: parts.map(({ figure }) => figure), signs };
}
