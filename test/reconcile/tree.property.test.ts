import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../server/src/reconcile/reconcile.ts';
import type { Relation } from '../../server/src/relations/relation.ts';
import { figuresOf, STEP, sum } from './figures.ts';

interface Budget {
  readonly values: readonly number[];
  readonly relations: readonly Relation[];
}

/** A subject tree 合计 › 类 › 款 in three columns 合计, 基本, 项目, all consistent, in steps of 0.01 万元. */
function budgetOf(shape: readonly (readonly (readonly [number, number])[])[]): Budget {
  const values: number[] = [];
  const relations: Relation[] = [];
  const addRow = (basic: number, project: number) => {
    const at = values.push(basic + project, basic, project) - 3;
    relations.push(sum(at, [at + 1, at + 2], { family: 'row-total', identity: 'row' }));
    return at;
  };
  const rollUp = (parent: number, children: readonly number[]) => {
    for (let column = 0; column < 3; column++) {
      const total = children.reduce((amount, child) => amount + (values[child + column] ?? 0), 0);
      values[parent + column] = total;
      relations.push(
        sum(
          parent + column,
          children.map((child) => child + column),
          { family: 'subject-rollup', identity: 'rollup', place: `row ${parent}` },
        ),
      );
    }
  };
  const top = addRow(0, 0);
  const classes = shape.map((sections) => {
    const parent = addRow(0, 0);
    rollUp(
      parent,
      sections.map(([basic, project]) => addRow(basic, project)),
    );
    return parent;
  });
  rollUp(top, classes);
  return { values, relations };
}

const amount = fc.integer({ min: 0, max: 500_000 });
const shape = fc.array(fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 5 }), {
  minLength: 2,
  maxLength: 5,
});

describe('a consistent budget', () => {
  it('has no blame', () => {
    fc.assert(
      fc.property(shape, (sections) => {
        const { values, relations } = budgetOf(sections);
        const { blames, judgements } = reconcile(figuresOf(values), relations);
        expect(blames).toEqual([]);
        expect(judgements.every((judgement) => judgement.verdict === 'exact')).toBe(true);
      }),
    );
  });

  it('with one changed value has exactly one blame, on that figure with its true value', () => {
    fc.assert(
      fc.property(shape, fc.nat(), fc.integer({ min: 10, max: 90_000 }), (sections, pick, change) => {
        const { values, relations } = budgetOf(sections);
        const figure = pick % values.length;
        const wrong = values.map((value, at) => (at === figure ? value + change : value));
        const { blames } = reconcile(figuresOf(wrong), relations);
        expect(blames).toHaveLength(1);
        expect(blames[0]?.suspects).toContainEqual({ figure, expected: (values[figure] ?? 0) * STEP });
        expect(blames[0]?.suspects).toHaveLength(1);
      }),
    );
  });

  it('gives the same blames again', () => {
    fc.assert(
      fc.property(shape, fc.array(fc.tuple(fc.nat(), fc.nat(900)), { maxLength: 6 }), (sections, changes) => {
        const { values, relations } = budgetOf(sections);
        const wrong = [...values];
        for (const [pick, value] of changes) wrong[pick % wrong.length] = value;
        const first = reconcile(figuresOf(wrong), relations);
        const second = reconcile(figuresOf(wrong), relations);
        expect(second.blames).toEqual(first.blames);
        const told = new Set(first.blames.flatMap((blame) => blame.judgements));
        const contradicted = first.judgements.filter((judgement) => judgement.verdict === 'contradicted');
        expect(told.size).toBe(contradicted.length);
      }),
    );
  });
});
