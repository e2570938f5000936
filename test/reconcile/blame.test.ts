import { describe, expect, it } from 'vitest';
import { reconcile } from '../../server/src/reconcile/reconcile.ts';
import type { Relation } from '../../server/src/relations/relation.ts';
import { equal, figuresOf, STEP, sum } from './figures.ts';

/** A table of rows × (合计, 基本, 项目) whose first row is the total of the others. */
function grid(rows: readonly (readonly [number, number, number])[]): readonly Relation[] {
  const across = rows.map((_, row) =>
    sum(row * 3, [row * 3 + 1, row * 3 + 2], { family: 'row-total', identity: '合计=基本+项目' }),
  );
  const down = [0, 1, 2].map((column) =>
    sum(
      column,
      rows.slice(1).map((_, row) => (row + 1) * 3 + column),
      { identity: '合计行', place: 'row 0' },
    ),
  );
  return [...across, ...down];
}

const CLEAN: readonly (readonly [number, number, number])[] = [
  [1000, 600, 400],
  [500, 300, 200],
  [300, 200, 100],
  [200, 100, 100],
];

function blamesAfter(changes: Readonly<Record<number, number>>, more: readonly Relation[] = []) {
  const values = CLEAN.flat().map((value, figure) => changes[figure] ?? value);
  return reconcile(figuresOf(values), [...grid(CLEAN), ...more]).blames;
}

describe('one wrong cell', () => {
  it('is told once, with the value that all its sums agree on', () => {
    expect(blamesAfter({ 4: 380 })).toMatchObject([
      { anchor: 3, suspects: [{ figure: 4, expected: 300 * STEP }], judgements: { length: 2 } },
    ]);
  });

  it('that was blanked is found', () => {
    expect(blamesAfter({ 8: 0 })).toMatchObject([{ suspects: [{ figure: 8, expected: 100 * STEP }] }]);
  });

  it('that no crossing sum pins down is told on the total with every candidate', () => {
    const [blame, ...others] = reconcile(figuresOf([310, 200, 100]), [sum(0, [1, 2])]).blames;
    expect(others).toEqual([]);
    expect(blame).toMatchObject({
      anchor: 0,
      suspects: [
        { figure: 0, expected: 300 * STEP },
        { figure: 1, expected: 210 * STEP },
        { figure: 2, expected: 110 * STEP },
      ],
    });
  });

  it('is outvoted by the places that tell it alike', () => {
    const relations = [equal(0, 1), equal(0, 2), equal(0, 3)];
    expect(reconcile(figuresOf([700, 700, 770, 700]), relations).blames).toMatchObject([
      { suspects: [{ figure: 2, expected: 700 * STEP }] },
    ]);
    expect(reconcile(figuresOf([770, 700, 700, 700]), relations).blames).toMatchObject([
      { suspects: [{ figure: 0, expected: 700 * STEP }] },
    ]);
  });

  it('among blanks is not mended by filling a blank of an empty column', () => {
    const rows = [
      [461, 461, 0],
      [447, 447, 0],
      [14, 14, 0],
      [9, 0, 0],
    ] as const;
    const relations = grid(rows);
    const { blames } = reconcile(figuresOf(rows.flat()), relations);
    expect(blames).toMatchObject([{ suspects: [{ figure: 9, expected: 0 }] }]);
  });

  it('keeps to the digits of its table', () => {
    const yuan = { value: 50_041_234, ulp: 1 };
    const { blames } = reconcile(figuresOf([{ value: 70 * STEP }, yuan, yuan]), [equal(0, 1), equal(1, 2)]);
    expect(blames).toMatchObject([{ suspects: [{ figure: 0, expected: 50_040_000 }] }]);
  });
});

describe('several wrong cells', () => {
  it('in different rows and columns are told each', () => {
    const blames = blamesAfter({ 4: 380, 8: 150 });
    expect(blames.map((blame) => blame.suspects)).toEqual([
      [{ figure: 4, expected: 300 * STEP }],
      [{ figure: 8, expected: 100 * STEP }],
    ]);
  });

  it('in one column are told each', () => {
    const blames = blamesAfter({ 4: 380, 7: 230 });
    expect(blames.map((blame) => blame.suspects)).toEqual([
      [{ figure: 4, expected: 300 * STEP }],
      [{ figure: 7, expected: 200 * STEP }],
    ]);
  });

  it('three in one column are told each', () => {
    const rows = [[1090, 660, 430], ...CLEAN.slice(1), [50, 40, 10], [40, 20, 20]] as const;
    const values = rows.flat();
    values.splice(4, 1, 380);
    values.splice(7, 1, 230);
    values.splice(10, 1, 117);
    const { blames } = reconcile(figuresOf(values), grid(rows));
    expect(blames.map((blame) => blame.suspects[0]?.figure)).toEqual([4, 7, 10]);
    expect(blames.every((blame) => blame.suspects.length === 1)).toBe(true);
  });

  it('that changed places in a row are told as two with each other’s values', () => {
    const blames = blamesAfter({ 4: 200, 5: 300 });
    expect(blames.map((blame) => blame.suspects)).toEqual([
      [{ figure: 4, expected: 300 * STEP }],
      [{ figure: 5, expected: 200 * STEP }],
    ]);
  });
});

describe('a missing row', () => {
  it('is one finding on its parent, with no figure accused', () => {
    // The parent row 0 is held by its own row sum and by a second telling of its total.
    const rows = CLEAN.filter((_, row) => row !== 2);
    const values = [...rows.flat(), 1000, 600, 400];
    const tellings = [0, 1, 2].map((column) => equal(column, 9 + column));
    const held = [1, 2].map((row) =>
      [0, 1, 2].map((column) => equal(row * 3 + column, 12 + (row - 1) * 3 + column)),
    );
    const all = figuresOf([...values, ...rows.slice(1).flat()]);
    const { blames } = reconcile(all, [...grid(rows), ...tellings, ...held.flat()]);
    expect(blames).toMatchObject([{ anchor: 0, suspects: [], judgements: { length: 3 } }]);
  });
});

describe('a thousand contradictions', () => {
  it('are told without hanging, each once', () => {
    const values = Array.from({ length: 3000 }, (_, at) => (at % 3 === 0 ? 999 : 100 + (at % 7)));
    const relations = Array.from({ length: 1000 }, (_, row) => sum(row * 3, [row * 3 + 1, row * 3 + 2]));
    expect(reconcile(figuresOf(values), relations).blames).toHaveLength(1000);
  });

  it('that all hang together end as well', () => {
    const values = Array.from({ length: 3001 }, (_, at) => (at % 3 === 0 ? 999 : 100 + ((at * at) % 97)));
    const relations = Array.from({ length: 1000 }, (_, row) => sum(row * 3, [row * 3 + 1, row * 3 + 3]));
    const { blames, judgements } = reconcile(figuresOf(values), relations);
    const told = new Set(blames.flatMap((blame) => blame.judgements));
    expect(told.size).toBe(judgements.filter((judgement) => judgement.verdict === 'contradicted').length);
  });
});

describe('the value that is offered', () => {
  it('is that of the other telling, where a long sum misses it by rounding', () => {
    const relations = [
      sum(0, [1, 2, 3], { identity: 'long' }),
      equal(2, 4, { identity: 'telling' }),
      sum(5, [2, 1], { identity: 'short' }),
    ];
    const { blames } = reconcile(figuresOf([1001, 300, 600, 500, 200, 501]), relations);
    expect(blames).toMatchObject([{ suspects: [{ figure: 2, expected: 200 * STEP }] }]);
  });
});
