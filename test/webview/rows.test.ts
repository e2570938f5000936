import { describe, expect, it } from 'vitest';
import { ancestorsOf, isFiltering, unfoldTo, visibleRows } from '../../client/webview/table/rows.ts';
import { tree, withProblem } from './tables.ts';

const ALL = { folded: new Set<number>(), filter: 'all', query: '' } as const;
const rows = (...args: Parameters<typeof visibleRows>) => visibleRows(...args).map((row) => row.row);

describe('rows that are shown', () => {
  it('are all where nothing is folded', () => {
    expect(rows(tree(), ALL)).toEqual([0, 1, 2, 3]);
  });

  it('are not those under a folded row, however deep', () => {
    expect(rows(tree(), { ...ALL, folded: new Set([0]) })).toEqual([0, 3]);
    expect(rows(tree(), { ...ALL, folded: new Set([1]) })).toEqual([0, 1, 3]);
  });

  it('are those with problems and the rows above them, also where those are folded', () => {
    const filter = { ...ALL, filter: 'problems', folded: new Set([0]) } as const;
    expect(rows(withProblem(tree(), 2, 2), filter)).toEqual([0, 1, 2]);
    expect(rows(tree(), filter)).toEqual([]);
  });

  it('do not count a remark as a problem', () => {
    const table = withProblem(tree(), 3, 2);
    const remarked = {
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({
          ...cell,
          problems: cell.problems.map((problem) => ({ ...problem, severity: 'hint' as const })),
        })),
      })),
    };
    expect(rows(remarked, { ...ALL, filter: 'problems' })).toEqual([]);
  });

  it('are those that a search finds, with or without separators and in full width', () => {
    expect(rows(tree(), { ...ALL, query: '1310' })).toEqual([0]);
    expect(rows(tree(), { ...ALL, query: ' 行政 运行' })).toEqual([0, 1, 2]);
    expect(rows(tree(), { ...ALL, query: '２０８' })).toEqual([3]);
    expect(rows(tree(), { ...ALL, query: '   ' })).toEqual([0, 1, 2, 3]);
  });

  it('answer both the filter and the search', () => {
    const table = withProblem(withProblem(tree(), 2, 2), 3, 2);
    expect(rows(table, { ...ALL, filter: 'problems', query: '社会' })).toEqual([3]);
  });
});

describe('the tree', () => {
  it('unfolds what hides a row, and nothing else', () => {
    expect([...unfoldTo(tree(), new Set([0, 1]), 2)]).toEqual([]);
    expect([...unfoldTo(tree(), new Set([1]), 1)]).toEqual([1]);
    const folded = new Set([3]);
    expect(unfoldTo(tree(), folded, 2)).toBe(folded);
  });

  it('ends where parents go round in a circle', () => {
    expect(
      ancestorsOf(
        new Map([
          [1, 2],
          [2, 1],
        ]),
        1,
      ),
    ).toEqual([2]);
  });

  it('is at rest while a filter or a search is on', () => {
    expect(isFiltering(ALL)).toBe(false);
    expect(isFiltering({ ...ALL, query: 'x' })).toBe(true);
  });
});
