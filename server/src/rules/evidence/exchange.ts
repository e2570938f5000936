import type { Disclosure } from '../../model/disclosure.ts';
import type { Suspect } from '../../reconcile/reconciliation.ts';
import { IN_TABLE_FAMILIES, RELATION_FAMILIES } from '../../relations/relation.ts';
import type { FamilyBlame } from './family-blame.ts';
import { type Place, placeOf } from './place.ts';

/** A certain slip of one cell. */
interface Single {
  readonly told: FamilyBlame;
  readonly suspect: Suspect;
  readonly place: Place;
  /** What the cell has, 分. */
  readonly value: number;
}

/**
 * Two cells of a row or a column that changed places, and an amount that slid into the next column, are one slip: each of two
 * blamed cells should have what the other one has. Such blames become one, which sits on the cell that should be empty, or on
 * the first of the two. Blames that only another table or a sentence speaks for stay as they are.
 */
export function joinExchanges(
  disclosure: Disclosure,
  blames: readonly FamilyBlame[],
): readonly FamilyBlame[] {
  if (blames.length < 2) return blames;
  const singles = blames.map((told) => singleOf(disclosure, told));
  const partners = partnersOf(singles.filter((single) => single !== undefined));
  if (partners.size === 0) return blames;
  return blames.flatMap((told, index) => {
    const single = singles[index];
    const partner = single && partners.get(single);
    if (single === undefined || partner === undefined) return [told];
    return isSeat(single, partner) ? [joined(single, partner)] : [];
  });
}

function singleOf(disclosure: Disclosure, told: FamilyBlame): Single | undefined {
  const [suspect, other] = told.blame.suspects;
  if (suspect === undefined || other !== undefined || told.first.relation.kind === 'bound') return undefined;
  const place = placeOf(disclosure, suspect.figure);
  const value = disclosure.figures.value[suspect.figure] ?? 0;
  return place && { told, suspect, place, value };
}

/** Blames are few, and fewer of one cell alone. */
function partnersOf(singles: readonly Single[]): ReadonlyMap<Single, Single> {
  const partners = new Map<Single, Single>();
  for (const single of singles) {
    const [only, other] = singles.filter((partner) => isTurned(single, partner) && isBeside(single, partner));
    if (only !== undefined && other === undefined) partners.set(single, only);
  }
  for (const [single, partner] of partners) if (partners.get(partner) !== single) partners.delete(single);
  return partners;
}

/** Each should have what the other has, as far as rounding lets the sums tell. */
function isTurned(one: Single, other: Single): boolean {
  return one.value !== other.value && isNear(one, other.value) && isNear(other, one.value);
}

function isNear({ told, suspect }: Single, value: number): boolean {
  return Math.abs(suspect.expected - value) <= told.first.tolerance;
}

/** In one row or one column of one table, one of them against sums of the table itself. */
function isBeside(one: Single, other: Single): boolean {
  if (one === other || one.place.table !== other.place.table) return false;
  if (![one, other].some(({ told }) => IN_TABLE_FAMILIES.has(told.first.relation.family))) return false;
  return one.place.bodyRow === other.place.bodyRow || one.place.column === other.place.column;
}

function rankOf({ first }: FamilyBlame): number {
  return RELATION_FAMILIES.indexOf(first.relation.family);
}

function isSeat(one: Single, other: Single): boolean {
  const isEmptied = other.value === 0;
  return isEmptied === (one.value === 0) ? one.suspect.figure < other.suspect.figure : isEmptied;
}

function joined(seat: Single, other: Single): FamilyBlame {
  const [leading, following] =
    rankOf(other.told) < rankOf(seat.told) ? [other.told, seat.told] : [seat.told, other.told];
  const exchange = {
    seat: { ...seat.suspect, expected: other.value },
    other: { ...other.suspect, expected: seat.value },
  };
  return {
    blame: {
      ...seat.told.blame,
      suspects: [exchange.seat],
      judgements: [...leading.blame.judgements, ...following.blame.judgements],
    },
    first: leading.first,
    judgements: [...leading.judgements, ...following.judgements],
    exchange,
  };
}
