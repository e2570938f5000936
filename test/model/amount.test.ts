import { describe, expect, it } from 'vitest';
import { CellShape, newWrittenNumber, readNumber } from '../../server/src/model/amount.ts';
import { scaleAmount, scalePercent } from '../../server/src/model/scaled-amount.ts';

function read(text: string) {
  const number = newWrittenNumber();
  readNumber(text, 0, text.length, number);
  return number;
}

function fen(text: string, unit: 'yuan' | 'ten-thousand-yuan' = 'ten-thousand-yuan') {
  const { mantissa, decimals } = read(text);
  return scaleAmount(mantissa, decimals, unit)?.value;
}

describe('readNumber', () => {
  it.each([
    ['682.48', 682.48],
    ['1,234,567.80', 1234567.8],
    ['１，２３４．５６', 1234.56],
    ['-3.20', -3.2],
    ['－3.20', -3.2],
    ['△3.2', -3.2],
    ['▲3.2', -3.2],
    ['(3.2)', -3.2],
    ['（3.2）', -3.2],
    ['￥12.00', 12],
    ['0', 0],
    ['.5', 0.5],
    ['+7', 7],
  ])('reads %s', (text, value) => {
    const number = read(text);
    expect(number.shape).toBe(CellShape.number);
    expect(number.mantissa / 10 ** number.decimals).toBe(value);
  });

  it.each([
    '1,23,4.5',
    '12.3.4',
    '1O5.2',
    '3.5.',
    '12,34',
    '1234,567',
    '1 234.5 6',
    '38.10 38.10',
    '5.',
    '1，2345',
    'l9,793',
    'l4.O4',
    '77.27a',
    '7a7.27',
  ])('finds %s malformed', (text) => {
    expect(read(text).shape).toBe(CellShape.malformed);
  });

  it.each([
    '1.5T',
    'S2.0',
    'I.1',
    '220V',
    'l2',
    '12.50kW',
    '4人',
    '无',
    '0个',
    '2024年',
    '2024.12.31',
    '12月',
    '311-专项',
    'A',
    '一、基本支出',
    '（一）',
    '2120101-行政运行',
    '[201]服务',
  ])('takes %s for words', (text) => {
    expect(read(text).shape).toBe(CellShape.text);
  });

  it.each(['-', '—', '--', '――', '–', '/', '－'])('takes %s for a dash', (text) => {
    expect(read(text).shape).toBe(CellShape.dash);
  });

  it('reads plain numbers as it reads those of full width', () => {
    const wide = (text: string): string =>
      text.replace(/[\d.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    let texts = [''];
    for (let length = 1; length <= 7; length++) {
      texts = texts.flatMap((text) => [...'10,.'].map((sign) => text + sign));
      for (const text of texts) expect(read(text), text).toEqual(read(wide(text)));
    }
    expect(read('9007199254740991').mantissa).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('keeps a percentage apart from an amount', () => {
    const number = read('-60.86%');
    expect([number.shape, number.mantissa, number.decimals]).toEqual([CellShape.percent, -6086, 2]);
  });

  it('takes the unit that is written in the cell', () => {
    expect([read('5.2万元').unit, read('520元').unit, read('5.2').unit]).toEqual([
      'ten-thousand-yuan',
      'yuan',
      undefined,
    ]);
  });

  it('tells amounts from numbers that may be codes', () => {
    expect([read('20801').isAmount, read('208.01').isAmount, read('20,801').isAmount]).toEqual([
      false,
      true,
      true,
    ]);
    expect(read('01').wholeDigits).toBe(2);
  });
});

describe('scaleAmount', () => {
  it('gives 分 without floating-point residue', () => {
    expect(fen('0.29')).toBe(290_000);
    expect(fen('1.15')).toBe(1_150_000);
    expect(fen('193,018,000', 'yuan')).toBe(19_301_800_000);
  });

  it('rounds what is finer than a 分 half away from zero, with an ulp of one 分', () => {
    expect(scaleAmount(12_345, 3, 'yuan')).toEqual({ value: 1235, ulp: 1 });
    expect(scaleAmount(-12_345, 3, 'yuan')).toEqual({ value: -1235, ulp: 1 });
    expect(scaleAmount(12_344, 3, 'yuan')).toEqual({ value: 1234, ulp: 1 });
  });

  it('tells one unit of the last written digit', () => {
    expect(scaleAmount(18, 1, 'ten-thousand-yuan')?.ulp).toBe(100_000);
    expect(scaleAmount(1_431_026_809, 6, 'ten-thousand-yuan')).toEqual({ value: 1_431_026_809, ulp: 1 });
  });

  it('refuses what fits no safe integer', () => {
    expect(scaleAmount(2 ** 53, 2, 'yuan')).toBeUndefined();
    expect(scaleAmount(9_007_199_254_740, 0, 'hundred-million-yuan')).toBeUndefined();
  });

  it('gives percentages in millionths', () => {
    expect(scalePercent(488, 2)).toEqual({ value: 48_800, ulp: 100 });
  });
});
