import type { Relation } from './relation.ts';

/** What a rate or ratio is made of. */
export type Operands = Pick<Relation, 'kind' | 'total' | 'terms' | 'signs' | 'loose'>;

/** A percentage in millionths, and the two amounts in 分 whose quotient it is. All integers. */
export interface Quotient {
  readonly percent: number;
  readonly percentUlp: number;
  readonly part: number;
  readonly partUlp: number;
  readonly base: number;
  readonly baseUlp: number;
  /** 1 000 000 where the percentage is a growth (part ÷ base − 1), 0 where it is a share. */
  readonly offset: 0 | 1_000_000;
  /** -1 where the percentage is told as a fall: `percent` is then the written one negated. */
  readonly sign: 1 | -1;
  /** One last digit in millionths where the percentage may miss by one and a half of them and still be a matter of rounding, else 0. */
  readonly slack: number;
  /** A change that led to an amount: there is none greater than what it led to, so a base below zero is a contradiction. */
  readonly growth: boolean;
}

export type QuotientVerdict = 'silent' | 'exact' | 'rounding' | 'contradicted';

const MILLION = 1_000_000;
const MILLION_BIG = BigInt(MILLION);

/** Percentages finer than this are computed by people from amounts that were rounded already. */
const FINE_ULP = 100;

/** The quotient that a rate, ratio or growth speaks of, by the given values of its figures. */
export function quotientOf(value: Float64Array, ulp: Float64Array, relation: Operands): Quotient {
  const { kind, total, terms, signs, loose } = relation;
  const first = terms[0] ?? 0;
  const second = terms[1] ?? 0;
  const growth = kind === 'growth';
  const fall = kind === 'rate' && signs?.[0] === -1;
  const percent = value[total] ?? 0;
  const percentUlp = ulp[total] ?? 0;
  const direction = signs?.[1] ?? 1;
  const part = growth ? second : first;
  // One literal: objects of one shape keep all that reads them fast.
  return {
    percent: fall ? -percent : percent,
    percentUlp,
    part: value[part] ?? 0,
    partUlp: ulp[part] ?? 0,
    base: growth ? (value[first] ?? 0) - direction * (value[second] ?? 0) : sumOf(value, terms),
    baseUlp: growth ? (ulp[first] ?? 0) + (ulp[second] ?? 0) : sumOf(ulp, terms),
    offset: kind === 'rate' ? 1_000_000 : 0,
    sign: fall ? -1 : 1,
    slack: loose && percentUlp <= FINE_ULP ? percentUlp : 0,
    growth,
  };
}

/** The base: all terms but the first. */
function sumOf(of: Float64Array, terms: readonly number[]): number {
  let sum = 0;
  for (let at = 1; at < terms.length; at++) sum += of[terms[at] ?? 0] ?? 0;
  return sum;
}

/**
 * Exact interval test. A base that is not certainly positive makes no percentage, so it is silent. A percentage that was cut
 * instead of rounded is rounding.
 */
export function judgeQuotient(quotient: Quotient): QuotientVerdict {
  const { part, partUlp, base, baseUlp, percent, percentUlp, offset, slack } = quotient;
  if (2 * base <= baseUlp) return isImpossible(quotient) ? 'contradicted' : 'silent';
  const ratio = 2 * (percent + offset);
  const isExact =
    compareProducts(2 * MILLION, part, ratio + percentUlp, base) <= 0 &&
    compareProducts(2 * MILLION, part, ratio - percentUlp, base) >= 0;
  if (isExact) return 'exact';
  const low = ratio - percentUlp * (percent <= 0 ? 2 : 1) - slack * (percent <= 0 ? 1 : 2);
  const high = ratio + percentUlp * (percent >= 0 ? 2 : 1) + slack * (percent >= 0 ? 1 : 2);
  const partLow = 2 * part - partUlp;
  const partHigh = 2 * part + partUlp;
  const baseLow = 2 * base - baseUlp;
  const baseHigh = 2 * base + baseUlp;
  const least = compareProducts(2 * MILLION, partLow, high, partLow >= 0 ? baseHigh : baseLow) <= 0;
  const most = compareProducts(2 * MILLION, partHigh, low, partHigh >= 0 ? baseLow : baseHigh) >= 0;
  return least && most ? 'rounding' : 'contradicted';
}

/** Whether the written numbers satisfy it, or can but for rounding. */
export function quotientHolds(quotient: Quotient): boolean {
  const verdict = judgeQuotient(quotient);
  return verdict === 'exact' || verdict === 'rounding';
}

/** By how much, of itself, a rounded product of two integers may miss; twice the bound, to be safe. */
const PRODUCT_ERROR = 2 ** -52;

/**
 * Positive, zero or negative as a·b is more than, equal to or less than c·d; all integers, and the answer is exact. Products
 * of 分 and millionths leave the safe integers: they are multiplied in BigInt where their rounding could hide the answer.
 */
function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  const size = Math.abs(left) + Math.abs(right);
  if (size <= Number.MAX_SAFE_INTEGER || Math.abs(left - right) > size * PRODUCT_ERROR) return left - right;
  const difference = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** A growth from less than nothing, or of nothing at all. */
function isImpossible({ growth, base, baseUlp, part, percent, percentUlp }: Quotient): boolean {
  if (!growth) return false;
  return 2 * base < -baseUlp || (part === 0 && Math.abs(percent) > percentUlp);
}

/** The percentage as it would be written, in millionths, rounded half away from zero to the written digit. */
export function percentOf(quotient: Quotient): number {
  const { part, base, offset, percentUlp, sign } = quotient;
  if (base === 0) return 0;
  const step = BigInt(Math.max(1, percentUlp));
  const exact = BigInt(part) * MILLION_BIG - BigInt(offset) * BigInt(base);
  return sign * Number(divideRounded(exact, BigInt(base) * step) * step);
}

/** The part that percentage and base give, in 分. */
export function partOf(quotient: Quotient): number {
  return Number(
    divideRounded(BigInt(quotient.base) * BigInt(quotient.percent + quotient.offset), MILLION_BIG),
  );
}

/** The base that percentage and part give, in 分, or undefined where the percentage leaves no base. */
export function baseOf(quotient: Quotient): number | undefined {
  const ratio = BigInt(quotient.percent + quotient.offset);
  if (ratio <= 0n) return undefined;
  return Number(divideRounded(BigInt(quotient.part) * MILLION_BIG, ratio));
}

/** The amount after a growth of `percent` by `change`, in 分; undefined where nothing grew. */
export function grownTo({ percent, part }: Quotient, direction: 1 | -1): number | undefined {
  if (percent <= 0) return undefined;
  return Number(divideRounded(BigInt(part) * MILLION_BIG, BigInt(percent))) + direction * part;
}

/** The change by which an amount has grown by `percent` to `now`, in 分; undefined where it would have fallen below zero. */
export function changeTo({ percent }: Quotient, now: number, direction: 1 | -1): number | undefined {
  const before = MILLION_BIG + BigInt(direction * percent);
  return before <= 0n ? undefined : Number(divideRounded(BigInt(now) * BigInt(percent), before));
}

function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const top = dividend < 0n ? -dividend : dividend;
  const bottom = divisor < 0n ? -divisor : divisor;
  const rounded = (2n * top + bottom) / (2n * bottom);
  return negative ? -rounded : rounded;
}
