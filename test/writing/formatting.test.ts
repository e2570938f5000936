import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { isSameAmount, withTwoDecimals } from '../../server/src/features/writing/formatting/amounts.ts';
import {
  formatAfterTyping,
  formatEdits,
  hasSameFigures,
} from '../../server/src/features/writing/formatting/format.ts';
import { DEFAULT_FORMAT, type FormatOptions } from '../../server/src/features/writing/formatting/options.ts';
import { widthOf } from '../../server/src/features/writing/formatting/width.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { EXPENDITURE, marked } from './marked.ts';

const ALL: readonly FormatOptions[] = (['two-decimals', 'keep'] as const).flatMap((amounts) =>
  (['plain', 'aligned'] as const).map((align) => ({ amounts, align })),
);

function format(text: string, options: FormatOptions = DEFAULT_FORMAT): string {
  return applyEdits(text, formatEdits(analyze(text), text, options));
}

const lines = (...rows: readonly string[]) => rows.join('\n').replaceAll('¦', '\t');
/** Every cell holds the same words, or the same amount. */
function expectSameWords(before: string, after: string): void {
  // The bar that closes a row may be missing and is written; a tab beside a bar is a blank.
  const cellsOf = (line: string) =>
    /^\s*\|.*\|/.test(line)
      ? line
          .trim()
          .replace(/^\||\|$/g, '')
          .split('|')
      : line.split(/\t|\|/);
  const cells = (text: string) =>
    text.split(/\r\n|\r|\n/).flatMap((line) => cellsOf(line).map((cell) => cell.trim()));
  const [old, fresh] = [cells(before), cells(after)];
  expect(fresh).toHaveLength(old.length);
  const pairs = old.map((cell, at) => [cell, fresh[at] ?? ''] as const);
  const isMark = (cell: string) => /^:?-+:?$/.test(cell);
  const bare = (cell: string) => cell.replaceAll(/\*\*|__|<\/?b>/g, '');
  for (const [one, other] of pairs) {
    if (one === other || (isMark(one) && isMark(other)) || isSameAmount(bare(one), bare(other))) continue;
    expect(other).toBe(one);
  }
}

const samples = readdirSync(new URL('../../samples/', import.meta.url))
  .filter((name) => name.includes('.ysgk.'))
  .map((name) => ({ name, text: readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8') }));

describe('amounts', () => {
  it.each([
    ['40', '40.00'],
    ['1.8', '1.80'],
    ['1,234.5', '1,234.50'],
    ['(12.3)', '(12.30)'],
    ['-5', '-5.00'],
    ['１２.５', '12.50'],
    ['12.340', '12.34'],
    ['12.345', '12.345'],
    ['12.', '12.'],
    ['1,23.4', '1,23.4'],
    ['-', '-'],
    ['', ''],
    ['40%', '40%'],
    ['办公费', '办公费'],
  ])('%s is written %s', (written, expected) => {
    expect(withTwoDecimals(written)).toBe(expected);
  });

  it('never change their value', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-(]?[0-9０-９,]{1,9}[.．]?[0-9０-９]{0,4}\)?$/), (written) => {
        const formatted = withTwoDecimals(written);
        return formatted === written || isSameAmount(written, formatted);
      }),
    );
  });
});

describe('formatting', () => {
  const TABLE = lines(
    ...EXPENDITURE,
    '¦合计¦ 300¦200.5  ¦99.50',
    '201 ¦一般公共服务支出  ¦300¦２00.5¦99.50',
    '　　20126¦　档案事务¦300¦200.5¦-',
  );

  it('writes two decimals and takes blanks away, names and dashes as they are', () => {
    expect(format(TABLE)).toBe(
      lines(
        ...EXPENDITURE,
        '¦合计¦300.00¦200.50¦99.50',
        '201¦一般公共服务支出¦300.00¦200.50¦99.50',
        '　　20126¦　档案事务¦300.00¦200.50¦-',
      ),
    );
  });

  it('gives an amount no digits that would make a sum within rounding a wrong one', () => {
    const text = lines(
      ...EXPENDITURE,
      '¦合计¦350.5¦230.21¦120.33',
      '201¦一般公共服务支出¦300.44¦200.21¦100.23',
      '205¦教育支出¦50.10¦30¦20.10',
    );
    const formatted = format(text);
    expect(formatted).toContain('\t合计\t350.5\t230.21\t120.33');
    expect(formatted).toContain('205\t教育支出\t50.10\t30.00\t20.10');
    expect(analyze(formatted).reconciliation.counts).toEqual(analyze(text).reconciliation.counts);
  });

  it('keeps digits where asked to', () => {
    expect(format(TABLE, { amounts: 'keep', align: 'plain' })).toContain('\t300\t200.5\t99.50');
  });

  it('leaves a table of whole yuan alone', () => {
    const text = lines(
      '2026年部门预算',
      '支出总表',
      '单位：元',
      '科目名称¦合计¦基本支出',
      '教育支出¦1200¦1200',
      '合计¦1200¦1200',
    );
    expect(format(text)).toBe(text);
  });

  it('pads cells to the width that they are shown with', () => {
    const rows = format(TABLE, { amounts: 'two-decimals', align: 'aligned' }).split('\n').slice(-3);
    expect(rows[1]).toBe('201      \t一般公共服务支出\t300.00\t  200.50\t   99.50');
    expect(new Set(rows.map((row) => widthOf(row.split('\t')[1] ?? ''))).size).toBe(1);
  });

  it('aligns Markdown tables, their delimiters and escaped bars too', () => {
    const text = lines(
      '2026年部门预算',
      '支出总表',
      '单位：万元',
      '',
      '|科目编码|科目名称|合计|',
      '|:--|---|--:|',
      '|201|一般\\|公共|5.5|',
      '|205|教育支出|12.25|',
    );
    expect(format(text, { amounts: 'two-decimals', align: 'aligned' }).split('\n').slice(4)).toEqual([
      '| 科目编码 | 科目名称   | 合计  |',
      '| :------- | ---------- | ----: |',
      '| 201      | 一般\\|公共 |  5.50 |',
      '| 205      | 教育支出   | 12.25 |',
    ]);
  });

  it('closes a Markdown row, and takes blanks behind it for no cell', () => {
    const text = lines(
      '支出总表',
      '单位：万元',
      '',
      '| 科目 | 合计 |  ',
      '| --- | --- |',
      '| 教育 | 5.00',
      '|| 6.00 |',
    );
    expect(format(text).split('\n').slice(3)).toEqual([
      '| 科目 | 合计 |',
      '| --- | --- |',
      '| 教育 | 5.00 |',
      '|  | 6.00 |',
    ]);
  });

  it('keeps line breaks, code fences, HTML tables and comments', () => {
    const html = '<table><tr><td>科目编码</td><td>合计</td></tr><tr><td>201</td><td> 5.5 </td></tr></table>';
    const fenced = '```\n科目编码\t科目名称\t合计\n201\t一般公共服务支出 \t5.5\n```';
    const row = '201\t一般公共服务支出\t5.50\t5.50\t0.00 <!-- gouji-ignore ragged-row -->';
    const text = `${lines(...EXPENDITURE)}\n${row}\n\n${html}\n\n${fenced}\n`.replaceAll('\n', '\r\n');
    expect(format(text)).toBe(text);
  });

  it('touches only the rows of a range', () => {
    const analysis = analyze(TABLE);
    const at = TABLE.indexOf('201 ');
    const edits = formatEdits(analysis, TABLE, DEFAULT_FORMAT, { start: at, end: at + 3 });
    expect(edits).toHaveLength(1);
    expect(edits[0]?.range.start).toBeGreaterThanOrEqual(at);
  });

  it('writes the amount of the cell just left', () => {
    const { text, offset, analysis } = marked([
      ...EXPENDITURE,
      '¦合计¦300.00¦200.00¦100.00',
      '201¦一般公共服务支出¦300¦‸',
    ]);
    const edits = formatAfterTyping(analysis, text, offset, '\t', DEFAULT_FORMAT);
    expect(applyEdits(text, edits).split('\n').at(-1)).toBe('201\t一般公共服务支出\t300.00\t');
    const below = marked([
      ...EXPENDITURE,
      '¦合计¦300.00¦200.00¦100.00',
      '201¦公共服务¦300.00¦200.00¦１00',
      '‸',
    ]);
    const after = formatAfterTyping(below.analysis, below.text, below.offset, '\n', DEFAULT_FORMAT);
    expect(applyEdits(below.text, after)).toContain('\t200.00\t100.00\n');
    expect(formatAfterTyping(analysis, text, 3, '\t', DEFAULT_FORMAT)).toEqual([]);
  });

  it.each(samples)('of $name changes no figure, and twice is once', ({ text }) => {
    for (const options of ALL) {
      const once = format(text, options);
      expect(hasSameFigures(analyze(text).disclosure, analyze(once).disclosure)).toBe(true);
      expect(format(once, options)).toBe(once);
      expectSameWords(text, once);
    }
  });
});

describe('formatting mangled texts', () => {
  const PIECES = [
    '\t',
    '\n',
    '|',
    ' ',
    '　',
    '1.5',
    '40',
    '１2',
    '合计',
    '201',
    '单位：万元',
    '-',
    '**',
    '<b>',
    '\r\n',
    '单位：元',
    '```\n',
  ];
  const sources = samples.map(({ text }) => text.slice(0, 6000));
  const mangled = fc
    .tuple(
      fc.constantFrom(...sources),
      fc.array(fc.tuple(fc.nat(5999), fc.nat(40), fc.constantFrom(...PIECES)), { maxLength: 12 }),
    )
    .map(([text, cuts]) =>
      cuts.reduce((now, [at, length, piece]) => now.slice(0, at) + piece + now.slice(at + length), text),
    );

  it('reads the same figures before and after, twice is once, and only tables change', () => {
    fc.assert(
      fc.property(mangled, fc.constantFrom(...ALL), (text, options) => {
        const before = analyze(text);
        const edits = formatEdits(before, text, options);
        const once = applyEdits(text, edits);
        const after = analyze(once);
        expect(hasSameFigures(before.disclosure, after.disclosure)).toBe(true);
        expect(once.split(/\r\n|\r|\n/)).toHaveLength(text.split(/\r\n|\r|\n/).length);
        expect(formatEdits(after, once, options)).toEqual([]);
        expectSameWords(text, once);
      }),
      { numRuns: 30 },
    );
  });
});
