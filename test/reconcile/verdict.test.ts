import { describe, expect, it } from 'vitest';
import { FigureState } from '../../server/src/model/figure.ts';
import { reconcile } from '../../server/src/reconcile/reconcile.ts';
import type { Relation } from '../../server/src/relations/relation.ts';
import { equal, figuresOf, percent, STEP, sum, type Written } from './figures.ts';

function verdictOf(written: readonly (number | Written)[], relation: Relation) {
  const [judgement] = reconcile(figuresOf(written), [relation]).judgements;
  return judgement;
}

describe('sums', () => {
  it('are exact when the written numbers add up', () => {
    expect(verdictOf([300, 100, 200], sum(0, [1, 2]))).toMatchObject({ verdict: 'exact', difference: 0 });
  });

  it('are rounding up to half of the summed last digits, and no further', () => {
    // Two terms and the total: ±0.015 万元, so one step off is rounding and two steps are not.
    expect(verdictOf([301, 100, 200], sum(0, [1, 2]))?.verdict).toBe('rounding');
    expect(verdictOf([302, 100, 200], sum(0, [1, 2]))).toMatchObject({
      verdict: 'contradicted',
      difference: 2 * STEP,
      tolerance: 1.5 * STEP,
    });
  });

  it('give blanks no room', () => {
    expect(verdictOf([101, 100, 0, 0, 0], sum(0, [1, 2, 3, 4]))?.verdict).toBe('rounding');
    expect(verdictOf([102, 100, 0, 0, 0], sum(0, [1, 2, 3, 4]))?.verdict).toBe('contradicted');
  });

  it('subtract terms with a negative sign', () => {
    expect(verdictOf([100, 300, 200], sum(0, [1, 2], { signs: [1, -1] }))?.verdict).toBe('exact');
  });

  it('are silent when a term cannot be read', () => {
    const unreadable = { value: 0, ulp: 0, state: FigureState.unreadable };
    expect(verdictOf([300, 100, unreadable], sum(0, [1, 2]))?.verdict).toBe('silent');
  });

  it('of zeros are marked as saying nothing', () => {
    expect(verdictOf([0, 0, 0], sum(0, [1, 2]))).toMatchObject({ verdict: 'exact', trivial: true });
    expect(verdictOf([0, 5, -5], sum(0, [1, 2]))).toMatchObject({ verdict: 'exact', trivial: false });
  });
});

describe('bounds', () => {
  const bound = (terms: readonly number[]) => sum(0, terms, { family: 'of-which', kind: 'bound' });

  it('hold while the parts do not exceed the whole', () => {
    expect(verdictOf([300, 100, 150], bound([1, 2]))?.verdict).toBe('exact');
    expect(verdictOf([300, 100, 201], bound([1, 2]))?.verdict).toBe('rounding');
    expect(verdictOf([300, 100, 250], bound([1, 2]))?.verdict).toBe('contradicted');
  });
});

describe('two tellings', () => {
  it('in 元 and in 万元 agree within the coarser one', () => {
    const yuan = { value: 123_456_789, ulp: 1 };
    expect(verdictOf([12_346, yuan], equal(0, 1))?.verdict).toBe('rounding');
    expect(verdictOf([12_345, yuan], equal(0, 1))?.verdict).toBe('contradicted');
  });
});

describe('percentages', () => {
  const rate: Relation = { family: 'change', kind: 'rate', total: 0, terms: [1, 2], identity: 'rate' };
  const ratio: Relation = { ...rate, kind: 'ratio' };

  it('hold when some true values fit', () => {
    // 115 / 100 − 1 = 15 %; written 15.00 %.
    expect(verdictOf([percent(150_000, 100), 11_500, 10_000], rate)?.verdict).toBe('exact');
    expect(verdictOf([percent(-150_000, 100), 8_500, 10_000], rate)?.verdict).toBe('exact');
    expect(verdictOf([percent(920_000, 10_000), 4_250, 4_620], ratio)?.verdict).toBe('exact');
  });

  it('that were cut are rounding', () => {
    // 365.8 / 1000 = 36.58 %, cut to 36.5 %.
    expect(verdictOf([percent(365_000, 1000), 36_580, 100_000], ratio)?.verdict).toBe('rounding');
    // −28.97 % cut to −28.9 %.
    expect(verdictOf([percent(-289_000, 1000), 71_030, 100_000], rate)?.verdict).toBe('rounding');
  });

  it('are contradicted when none fit', () => {
    expect(verdictOf([percent(313_500, 100), 139_168, 105_785], rate)?.verdict).toBe('contradicted');
    expect(verdictOf([percent(-440_000, 10_000), 71_030, 100_000], rate)?.verdict).toBe('contradicted');
  });

  it('of a zero base are silent', () => {
    expect(verdictOf([percent(1_000_000, 100), 300, 0], rate)?.verdict).toBe('silent');
  });

  it('stay exact where 分 times millionths leaves the safe integers', () => {
    const written = [percent(333_333, 1), { value: 3e14, ulp: 1 }, { value: 9e14, ulp: 1 }];
    expect(verdictOf(written, ratio)?.verdict).toBe('exact');
    expect(verdictOf([percent(333_335, 1), ...written.slice(1)], ratio)?.verdict).toBe('contradicted');
  });
});

describe('identities', () => {
  const rows = (values: readonly (readonly number[])[]) => {
    const relations = values.map((_, row) => sum(row * 3, [row * 3 + 1, row * 3 + 2], { identity: 'id' }));
    return reconcile(figuresOf(values.flat()), relations);
  };

  it('that fail on most rows are misread, and silent', () => {
    const { judgements, misread, blames } = rows([
      [300, 300, 100],
      [500, 500, 200],
      [700, 300, 400],
      [900, 900, 10],
    ]);
    expect(judgements.map((judgement) => judgement.verdict)).toEqual(Array(4).fill('silent'));
    expect(misread).toEqual(['id']);
    expect(blames).toEqual([]);
  });

  it('that fail on some rows are errors of the rows', () => {
    const { misread, blames } = rows([
      [300, 200, 100],
      [500, 500, 200],
      [700, 300, 400],
    ]);
    expect(misread).toEqual([]);
    expect(blames).toHaveLength(1);
  });

  it('are not given up for one figure that every instance quotes', () => {
    const relations = [1, 2, 3, 4].map((other) => equal(0, other, { identity: 'total' }));
    const { misread, blames } = reconcile(figuresOf([900, 500, 500, 500, 500]), relations);
    expect(misread).toEqual([]);
    expect(blames).toMatchObject([{ suspects: [{ figure: 0, expected: 500 * STEP }] }]);
  });
});
