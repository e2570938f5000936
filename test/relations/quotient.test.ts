import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeQuotient, type Quotient } from '../../server/src/relations/quotient.ts';

const MILLION = 1_000_000n;

/** The definition, in whole numbers of any size: the written percentage is exact where its interval holds part ÷ base. */
function isExact({ part, base, percent, percentUlp, offset }: Quotient): boolean {
  const miss = 2n * (BigInt(part) * MILLION - BigInt(percent + offset) * BigInt(base));
  const allowed = BigInt(percentUlp) * BigInt(base);
  return miss <= allowed && miss >= -allowed;
}

const quotients = fc.record({
  percent: fc.integer({ min: -10_000_000, max: 100_000_000 }),
  percentUlp: fc.constantFrom(10, 100, 1000, 10_000),
  part: fc.maxSafeInteger().map((value) => Math.trunc(value / 8)),
  partUlp: fc.constantFrom(1, 10_000),
  base: fc.integer({ min: 1, max: 2 ** 50 }),
  baseUlp: fc.constantFrom(1, 10_000),
  offset: fc.constantFrom(0 as const, 1_000_000 as const),
  sign: fc.constant(1 as const),
  slack: fc.constantFrom(0, 100),
  growth: fc.constant(false),
});

describe('a percentage of amounts whose products leave the safe integers', () => {
  it('is exact just where whole numbers of any size say so', () => {
    fc.assert(
      fc.property(quotients, (quotient) => {
        fc.pre(2 * quotient.base > quotient.baseUlp);
        expect(judgeQuotient(quotient) === 'exact').toBe(isExact(quotient));
      }),
      { numRuns: 500 },
    );
  });

  it('is exact at the very edge of its interval, and one 分 beyond it no more', () => {
    // 12.34 % of 2^50 分, half a last digit up: the greatest part that rounds to 12.34 %.
    const base = 2 ** 50;
    const edge = Number((2n * 123_400n + 100n) * BigInt(base)) / 2 / 1_000_000;
    const part = Math.floor(edge);
    const common = { percent: 123_400, percentUlp: 100, partUlp: 0, base, baseUlp: 0, slack: 0 } as const;
    const judge = (told: number) =>
      judgeQuotient({ ...common, part: told, offset: 0, sign: 1, growth: false });
    expect(judge(part)).toBe('exact');
    expect(judge(part + 1)).not.toBe('exact');
  });
});
