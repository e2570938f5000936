import type { Relation } from './relation.ts';

/** What a rate or ratio is made of. */
export type Operands = Pick<Relation, 'kind' | 'total' | 'terms'>;

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
}

export type QuotientVerdict = 'silent' | 'exact' | 'rounding' | 'contradicted';

const MILLION = 1_000_000n;

/** The quotient that a rate or ratio speaks of, by the given values of its figures. */
export function quotientOf(value: Float64Array, ulp: Float64Array, relation: Operands): Quotient {
  const [part = 0, base = 0] = relation.terms;
  return {
    percent: value[relation.total] ?? 0,
    percentUlp: ulp[relation.total] ?? 0,
    part: value[part] ?? 0,
    partUlp: ulp[part] ?? 0,
    base: value[base] ?? 0,
    baseUlp: ulp[base] ?? 0,
    offset: relation.kind === 'rate' ? 1_000_000 : 0,
  };
}

/**
 * Exact interval test in BigInt, for a product of 分 and millionths leaves the safe integers. A base that is not certainly
 * positive makes no percentage, so it is silent. A percentage that was cut instead of rounded is rounding.
 */
export function judgeQuotient(quotient: Quotient): QuotientVerdict {
  const { part, partUlp, base, baseUlp, percent, percentUlp, offset } = quotient;
  if (2 * base <= baseUlp) return 'silent';
  const ratio = BigInt(percent + offset);
  const miss = 2n * (BigInt(part) * MILLION - ratio * BigInt(base));
  const allowed = BigInt(percentUlp) * BigInt(base);
  if (miss <= allowed && miss >= -allowed) return 'exact';
  const low = 2 * (percent + offset) - percentUlp * (percent <= 0 ? 2 : 1);
  const high = 2 * (percent + offset) + percentUlp * (percent >= 0 ? 2 : 1);
  const partLow = 2 * part - partUlp;
  const partHigh = 2 * part + partUlp;
  const baseLow = 2 * base - baseUlp;
  const baseHigh = 2 * base + baseUlp;
  const least = 2n * MILLION * BigInt(partLow) <= BigInt(high) * BigInt(partLow >= 0 ? baseHigh : baseLow);
  const most = 2n * MILLION * BigInt(partHigh) >= BigInt(low) * BigInt(partHigh >= 0 ? baseLow : baseHigh);
  return least && most ? 'rounding' : 'contradicted';
}

/** The percentage that the two amounts give, in millionths, rounded half away from zero to the written digit. */
export function percentOf(quotient: Quotient): number {
  const { part, base, offset, percentUlp } = quotient;
  if (base === 0) return 0;
  const step = BigInt(Math.max(1, percentUlp));
  const exact = BigInt(part) * MILLION - BigInt(offset) * BigInt(base);
  return Number(divideRounded(exact, BigInt(base) * step) * step);
}

/** The part that percentage and base give, in 分. */
export function partOf(quotient: Quotient): number {
  return Number(divideRounded(BigInt(quotient.base) * BigInt(quotient.percent + quotient.offset), MILLION));
}

/** The base that percentage and part give, in 分, or undefined where the percentage leaves no base. */
export function baseOf(quotient: Quotient): number | undefined {
  const ratio = BigInt(quotient.percent + quotient.offset);
  if (ratio <= 0n) return undefined;
  return Number(divideRounded(BigInt(quotient.part) * MILLION, ratio));
}

function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const top = dividend < 0n ? -dividend : dividend;
  const bottom = divisor < 0n ? -divisor : divisor;
  const rounded = (2n * top + bottom) / (2n * bottom);
  return negative ? -rounded : rounded;
}
