import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../client/webview/table/matrix.ts';
import { frozenColumns, treeColumns, widthOf, widthsOf } from '../../client/webview/table/widths.ts';
import { documentOf, row, summary, tree } from './tables.ts';

describe('column widths', () => {
  it('count a Chinese character as twice a digit, about', () => {
    expect(widthOf('科目')).toBe(2);
    expect(widthOf('1234')).toBeLessThan(2.6);
  });

  it('hold the widest amount, and cut names short', () => {
    const wide = row(9, ['2010101', '字'.repeat(60), '123,456,789,012.00', '0.00']);
    const narrow = widthsOf(tree()).columns;
    const { columns } = widthsOf({ ...tree(), rows: [...tree().rows, wide] });
    expect(columns[2]).toBeGreaterThan(widthOf('123,456,789,012.00'));
    expect(columns[2]).toBeGreaterThan(narrow[2] ?? 0);
    expect(columns[1]).toBeLessThan(30);
  });

  it('do not depend on which rows are shown', () => {
    expect(widthsOf(tree())).toEqual(widthsOf({ ...tree(), version: 2 }));
  });
});

describe('frozen columns', () => {
  const widths = { columns: [8, 14, 10, 10], total: 42 };

  it('are codes and names where there is room', () => {
    expect(frozenColumns(tree(), widths, 60)).toEqual([
      { index: 0, left: 0 },
      { index: 1, left: 8 },
    ]);
  });

  it('are the name alone in a narrow view, and none in a narrower one', () => {
    expect(frozenColumns(tree(), widths, 28)).toEqual([{ index: 1, left: 0 }]);
    expect(frozenColumns(tree(), widths, 20)).toEqual([]);
  });

  it('fold at the code, indent the name', () => {
    expect(treeColumns(tree())).toEqual({ fold: 0, indent: 1 });
  });
});

describe('the matrix', () => {
  const tables = [0, 1, 2].map((index) => summary({ index }));
  const cell = { table: 0, other: 2, agree: 3, disagree: 1, reasons: ['x'] };

  it('finds a pair either way round and leaves out tables that share nothing', () => {
    const matrix = matrixOf(documentOf(tables, { matrix: [cell] }));
    expect(matrix.tables.map(({ index }) => index)).toEqual([0, 2]);
    expect(matrix.pair(2, 0)).toBe(cell);
    expect(matrix.pair(0, 0)).toBeUndefined();
    expect(matrix.pair(0, 1)).toBeUndefined();
  });
});
