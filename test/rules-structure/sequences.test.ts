import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRise } from '../../server/src/rules/structure/longest-rise.ts';
import { numberedLists } from '../../server/src/rules/structure/numbered-lines.ts';
import { chineseNumeral, renumbered } from '../../server/src/rules/structure/ordinals.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { chineseNumeralValue } from '../../server/src/text/numerals.ts';

describe('ordinals', () => {
  it('are written as they are read', () => {
    for (let ordinal = 1; ordinal < 100; ordinal++) {
      expect(chineseNumeralValue(chineseNumeral(ordinal))).toBe(ordinal);
    }
  });

  it('keep their style', () => {
    expect(renumbered('（三）', 12)).toBe('（十二）');
    expect(renumbered('3. ', 4)).toBe('4. ');
    expect(renumbered('第二部分', 3)).toBe('第三部分');
  });
});

describe('the longest rise', () => {
  it('leaves out as little as possible', () => {
    expect(longestRise([0, 1, 5, 2, 3])).toEqual([0, 1, 3, 4]);
    expect(longestRise([])).toEqual([]);
  });

  it('rises, and is no shorter than any step up', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 30 }), (values) => {
        const rise = longestRise(values).map((at) => values[at] ?? -1);
        rise.forEach((value, at) => {
          if (at > 0) expect(value).toBeGreaterThan(rise[at - 1] ?? -1);
        });
        const hasStep = values.some((value, at) => at > 0 && value > (values[at - 1] ?? 0));
        if (hasStep) expect(rise.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

function ordinalsOf(...lines: string[]): readonly (readonly number[])[] {
  const lists = numberedLists(parse(`${lines.join('\n\n')}\n`));
  return lists.map((list) => list.lines.map(({ numbering }) => numbering.ordinal));
}

describe('numbered lists', () => {
  it('begin anew below the next line of a higher style', () => {
    expect(ordinalsOf('一、甲', '（一）子', '（二）丑', '二、乙', '（一）寅', '三、丙')).toEqual([
      [1, 2, 3],
      [1, 2],
      [1],
    ]);
  });

  it('begin anew with a first number', () => {
    expect(ordinalsOf('一、甲', '二、乙', '一、丙', '二、丁')).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
});

describe('rows that a conversion wrote a cell a line', () => {
  const cells = [
    '一、财政拨款收入',
    '1',
    '593.00',
    '一、教育支出',
    '35',
    '550.00',
    '二、事业收入',
    '2',
    '二、国防支出',
    '36',
  ];

  it('are no numbered lists', () => {
    expect(ordinalsOf('一、概况', ...cells, '二、说明')).toEqual([[1, 2]]);
    expect(ordinalsOf('一、概况', ...cells.map((cell) => `${cell} |`), '二、说明')).toEqual([[1, 2]]);
  });

  it('are more than one: a heading above the number of its page counts', () => {
    expect(ordinalsOf('一、概况', '二、收入', '12', '三、支出')).toEqual([[1, 2, 3]]);
  });
});
