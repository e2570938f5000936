import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanProse } from '../../server/src/rules/prose/scan.ts';
import { signalsOf } from '../../server/src/rules/prose/signals.ts';
import { parse } from '../../server/src/syntax/parse.ts';

describe('the scan of a text', () => {
  it('finds what is said twice, however long', () => {
    expect(scanProse('增加的的费用').repeats).toEqual([2, 1]);
    expect(scanProse('卫生健康支出支出：').repeats).toEqual([4, 2]);
    expect(scanProse('，主要用于主要用于人员').repeats).toEqual([1, 4]);
    expect(scanProse('在2024年2024年预算').repeats).toEqual([1, 5]);
  });

  it('takes nothing for a repeat that a mark, a blank or a line break parts', () => {
    for (const text of ['支出，支出', '支出\t支出', '支出\n支出', '支出 支出', '支、支']) {
      expect(scanProse(text).repeats).toEqual([]);
    }
  });

  it('tells no repeat of digits alone', () => {
    expect(scanProse('1212 00.00 5555').repeats).toEqual([]);
  });

  it('finds every repeat of distinct characters', () => {
    const word = fc.uniqueArray(fc.constantFrom(...'预算执行情况说明单位'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, fc.nat(5), (characters, lead) => {
        const one = characters.join('');
        const text = `${'。'.repeat(lead)}${one}${one}。`;
        expect(scanProse(text).repeats).toEqual([lead, one.length]);
      }),
    );
  });

  it('finds marks behind marks over blanks of one line only', () => {
    expect(scanProse('甲。。乙。 。丙。\n。').marks).toEqual([2, 6]);
    expect(scanProse('12.5%，占8%；').marks).toEqual([]);
    expect(scanProse('12.5%%').marks).toEqual([5]);
  });

  it('finds years, months, long and grouped numbers', () => {
    const signals = scanProse('2024 年12月，电话13812345678或138-1234-5678');
    expect(signals.calendar).toEqual([5, 8]);
    expect(signals.longNumbers).toEqual([12, 23]);
    expect(signals.groupedNumbers).toEqual([24, 28]);
  });

  it('tells digits of a table from digits of a word', () => {
    expect(scanProse('1,234.56\t13812345678').longNumbers).toEqual([9, 20]);
    expect(scanProse('13812345678号\t138 1234 5678').longNumbers).toEqual([0, 11]);
    expect(scanProse('13812345678号\t138 1234 5678').groupedNumbers).toEqual([13, 17]);
    expect(scanProse('1,,234').marks).toEqual([2]);
    expect(scanProse('2024\t2024年2024年').repeats).toEqual([5, 5]);
  });

  it('scans a tree once', () => {
    const tree = parse('甲。。乙');
    expect(signalsOf(tree)).toBe(signalsOf(tree));
  });
});
