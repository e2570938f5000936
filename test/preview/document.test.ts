import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { previewDocument } from '../../server/src/features/preview/document.ts';
import { placeOf } from '../../server/src/rules/evidence/place.ts';
import { SAMPLES, sampleNamed } from './samples.ts';

/** Judged relations between tables, zeros apart, by the pair of tables: told by the relations alone. */
function crossTable({
  disclosure,
  reconciliation,
}: Analysis): Map<string, { agree: number; disagree: number }> {
  const pairs = new Map<string, { agree: number; disagree: number }>();
  for (const { relation, verdict, trivial } of reconciliation.judgements) {
    if (relation.family !== 'cross-table' || trivial || verdict === 'silent') continue;
    const [first, ...others] = [relation.total, ...relation.terms].map(
      (figure) => placeOf(disclosure, figure)?.table.index ?? -1,
    );
    for (const other of new Set(others)) {
      if (first === undefined || other === first) continue;
      const key = [first, other].toSorted((a, b) => a - b).join(' ');
      const count = pairs.get(key) ?? { agree: 0, disagree: 0 };
      count[verdict === 'contradicted' ? 'disagree' : 'agree'] += 1;
      pairs.set(key, count);
    }
  }
  return pairs;
}

describe.each(SAMPLES)('$name', ({ analysis }) => {
  const { tables, matrix, compositions } = previewDocument(analysis, 7, 'zh');

  it('lists every table with its place and state', () => {
    expect(tables.map(({ index }) => index)).toEqual(analysis.disclosure.tables.map((_, index) => index));
    const lines = tables.map(({ place }) => place.line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    for (const { kind, money, unit } of tables) {
      expect(kind).not.toBe('');
      if (!money) expect(unit).toBe('');
    }
  });

  it('has a matrix that agrees with the relations between tables', () => {
    const expected = crossTable(analysis);
    expect(expected.size).toBeGreaterThan(0);
    const told = new Map(
      matrix.map(({ table, other, agree, disagree }) => [`${table} ${other}`, { agree, disagree }]),
    );
    expect(told).toEqual(expected);
    for (const { table, other, disagree, reasons } of matrix) {
      expect(table).toBeLessThan(other);
      expect(reasons).toHaveLength(disagree);
    }
  });

  it('tells what money is made of, in exact integers whose shares are a whole', () => {
    expect(compositions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['income', 'expenditure-by-function', 'expenditure-by-kind']),
    );
    for (const { slices, table } of compositions) {
      expect(tables[table]?.money).toBe(true);
      expect(slices.length).toBeGreaterThan(0);
      for (const { value, name, written } of slices) {
        expect(Number.isSafeInteger(value)).toBe(true);
        expect(value).toBeGreaterThan(0);
        expect(name).not.toBe('');
        expect(written).toMatch(/\d (元|万元)$/);
      }
      const shares = slices.reduce((sum, { share }) => sum + share, 0);
      expect(Math.abs(shares - 10_000)).toBeLessThanOrEqual(slices.length);
    }
  });
});

describe('compositions', () => {
  const compositionOf = (name: string, id: string) =>
    previewDocument(sampleNamed(name).analysis, 1, 'zh').compositions.find((found) => found.id === id);

  it('names the parts by rows or by columns, and adds up to the whole', () => {
    const slices = compositionOf('zeros.ysgk.txt', 'expenditure-by-function')?.slices ?? [];
    expect(slices.map(({ name }) => name)).toEqual([
      '社会保障和就业支出',
      '卫生健康支出',
      '住房保障支出',
      '其他支出',
    ]);
    const kinds = compositionOf('zeros.ysgk.txt', 'expenditure-by-kind');
    expect(kinds?.slices.map(({ name }) => name)).toEqual(['基本支出', '项目支出']);
    const sum = slices.reduce((total, { value }) => total + value, 0);
    expect(kinds?.slices.reduce((total, { value }) => total + value, 0)).toBe(sum);
    expect(kinds?.total).toBe(`${sum / 1_000_000} 万元`);
  });

  it('tells last year’s values where the table has a column of them', () => {
    const slices = compositionOf('pipes.ysgk.md', 'three-public')?.slices ?? [];
    expect(slices.map(({ name, written, writtenBefore }) => [name, written, writtenBefore])).toEqual([
      ['公务接待费', '0.56 万元', '0.62 万元'],
      ['公务用车购置及运行费', '2.40 万元', '2.40 万元'],
    ]);
    expect(compositionOf('zeros.ysgk.txt', 'expenditure-by-kind')?.slices[0]?.before).toBeUndefined();
  });

  it('is silent where no sum of the document says what a whole is made of', () => {
    const parts = '科目编码\t科目名称\t合计\n208\t社会保障和就业支出\t20.00\n210\t卫生健康支出\t10.00\n';
    expect(previewDocument(analyze(`部门支出总表\n单位：万元\n\n${parts}`), 1, 'zh').compositions).toEqual(
      [],
    );
  });
});

describe('the matrix', () => {
  it('says in words what two tables tell differently', () => {
    const { analysis } = sampleNamed('errors.ysgk.txt');
    const reasons = (language: 'zh' | 'en') =>
      previewDocument(analysis, 1, language).matrix.flatMap((cell) => cell.reasons);
    expect(reasons('zh').length).toBeGreaterThan(0);
    expect(reasons('zh')[0]).toMatch(/《.+》.+≠ 《.+》.+，不成立，相差 [\d.]+ 万元$/);
    expect(reasons('en')[0]).toMatch(/≠ .+, does not hold, off by/);
  });
});

describe('an empty text', () => {
  it('is a document without tables', () => {
    expect(previewDocument(analyze(''), 3, 'zh')).toEqual({
      version: 3,
      title: '',
      year: undefined,
      tables: [],
      matrix: [],
      compositions: [],
    });
  });
});
