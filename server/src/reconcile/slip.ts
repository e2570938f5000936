import { baseOf, changeTo, grownTo, partOf, percentOf, quotientOf } from '../relations/quotient.ts';
import { IN_TABLE_FAMILIES, isQuotient, type Relation } from '../relations/relation.ts';
import { type Inquiry, isOpen, verdictIf } from './inquiry.ts';
import { Code } from './ledger.ts';

/** What would follow if one figure were wrong and had another value. */
export interface Slip {
  readonly figure: number;
  readonly value: number;
  /** Rounding that the written value brings where a blank stands now, in 分. */
  readonly slack: number;
  /** Open relations that would hold. */
  readonly mends: readonly number[];
  /** How many open relations of the figure would stay open. */
  readonly leaves: number;
  /** Relations that hold now and would not any more; zeros that agree count as well, for a slip spares none of its sums. */
  readonly breaks: readonly number[];
  /** How many of the figure's relations would hold exactly. */
  readonly exact: number;
  /** The least rounding in one of them, in 分: another telling of a fact is closer than a long sum. */
  readonly nearest: number;
}

/** More different opinions on one figure's value than this are no evidence for any of them. */
const MOST_VALUES = 8;

/** All values that some open relation asks of the figure, best first. */
export function slipsOf(inquiry: Inquiry, figure: number): readonly Slip[] {
  const grid = gridOf(inquiry, figure);
  const slack = (inquiry.ledger.figures.ulp[figure] ?? 0) === 0 ? Math.floor(grid / 2) : 0;
  const slips: Slip[] = [];
  for (const value of wantedValues(inquiry, figure, grid)) {
    if (value === inquiry.value[figure]) continue;
    const slip = tryValue(inquiry, figure, value, slack);
    if (slip.mends.length > 0) slips.push(slip);
  }
  return slips.sort(byMerit);
}

function byMerit(left: Slip, right: Slip): number {
  return (
    left.breaks.length - right.breaks.length ||
    right.mends.length - left.mends.length ||
    left.nearest - right.nearest ||
    right.exact - left.exact
  );
}

function tryValue(inquiry: Inquiry, figure: number, value: number, slack: number): Slip {
  const { incidence } = inquiry;
  const mends: number[] = [];
  const breaks: number[] = [];
  let leaves = 0;
  let exact = 0;
  let nearest = Number.MAX_SAFE_INTEGER;
  const to = incidence.first[figure + 1] ?? 0;
  for (let entry = incidence.first[figure] ?? 0; entry < to; entry++) {
    const index = incidence.relation[entry] ?? 0;
    const now = inquiry.verdict[index];
    if (now === Code.silent) continue;
    const then = verdictIf(inquiry, entry, figure, value, slack);
    if (then === Code.exact) {
      exact++;
      nearest = Math.min(nearest, roomIn(inquiry, index));
    }
    if (now === Code.contradicted) {
      if (then === Code.contradicted) leaves++;
      else mends.push(index);
    } else if (then === Code.contradicted) {
      breaks.push(index);
    }
  }
  return { figure, value, slack, mends, leaves, breaks, exact, nearest };
}

/** Rounding of the figures that are not zero. Percentages and upper bounds say less of an amount than any sum. */
function roomIn({ ledger: { relations, figures } }: Inquiry, index: number): number {
  const relation = relations[index];
  if (relation === undefined || relation.kind === 'bound' || isQuotient(relation))
    return Number.MAX_SAFE_INTEGER;
  let room = figures.ulp[relation.total] ?? 0;
  for (const term of relation.terms) if (figures.value[term] !== 0) room += figures.ulp[term] ?? 0;
  return room;
}

/**
 * The step in which the figure's table is written: its own last digit, or a finer one of its neighbours in sums. Other
 * tables' units say nothing of it.
 */
function gridOf(inquiry: Inquiry, figure: number): number {
  const { incidence, ledger } = inquiry;
  const { ulp } = ledger.figures;
  let grid = ulp[figure] ?? 0;
  const to = incidence.first[figure + 1] ?? 0;
  for (let entry = incidence.first[figure] ?? 0; entry < to; entry++) {
    const relation = ledger.relations[incidence.relation[entry] ?? 0];
    if (relation === undefined || !IN_TABLE_FAMILIES.has(relation.family) || isQuotient(relation)) continue;
    grid = finer(grid, ulp[relation.total] ?? 0);
    for (const term of relation.terms) grid = finer(grid, ulp[term] ?? 0);
  }
  return grid;
}

function finer(left: number, right: number): number {
  if (left === 0) return right;
  return right === 0 || left < right ? left : right;
}

function wantedValues(inquiry: Inquiry, figure: number, grid: number): readonly number[] {
  const { incidence, ledger } = inquiry;
  const values: number[] = [];
  const add = (value: number) => {
    if (!values.includes(value) && Number.isSafeInteger(value)) values.push(value);
  };
  const room = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const to = incidence.first[figure + 1] ?? 0;
  for (let entry = incidence.first[figure] ?? 0; entry < to && values.length < MOST_VALUES; entry++) {
    const index = incidence.relation[entry] ?? 0;
    const relation = ledger.relations[index];
    if (relation === undefined || !isOpen(inquiry, index)) continue;
    const value = wantedBy(inquiry, entry, figure, relation);
    if (value === undefined) continue;
    const tolerance = ledger.tolerance[index] ?? 0;
    if (!isQuotient(relation)) narrow(room, value - tolerance, value + tolerance);
    add(grid > 0 ? Math.round(value / grid) * grid : value);
    if (grid > 0 && IN_TABLE_FAMILIES.has(relation.family)) add(value);
  }
  const [first] = values;
  if (first !== undefined && room.low <= room.high) add(Math.min(Math.max(first, room.low), room.high));
  return values;
}

function narrow(room: { low: number; high: number }, low: number, high: number): void {
  room.low = Math.max(room.low, low);
  room.high = Math.min(room.high, high);
}

function wantedBy(inquiry: Inquiry, entry: number, figure: number, relation: Relation): number | undefined {
  const { incidence } = inquiry;
  if (isQuotient(relation)) return wantedByQuotient(inquiry, figure, relation);
  const difference = inquiry.difference[incidence.relation[entry] ?? 0] ?? 0;
  const weight = incidence.weight[entry] ?? 1;
  return (inquiry.value[figure] ?? 0) - difference / weight;
}

function wantedByQuotient(inquiry: Inquiry, figure: number, relation: Relation): number | undefined {
  const { value, ledger } = inquiry;
  const [first = 0, second] = relation.terms;
  const quotient = quotientOf(value, ledger.figures.ulp, relation);
  if (figure === relation.total) return percentOf(quotient);
  if (relation.kind === 'growth') {
    const direction = relation.signs?.[1] ?? 1;
    return figure === second
      ? changeTo(quotient, value[first] ?? 0, direction)
      : grownTo(quotient, direction);
  }
  if (figure === first) return partOf(quotient);
  const base = baseOf(quotient);
  return base === undefined ? undefined : base - quotient.base + (value[figure] ?? 0);
}
