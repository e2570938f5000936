import { describe, expect, it } from 'vitest';
import { readDirectives } from '../../server/src/rules/suppression/directive.ts';
import { readSuppression } from '../../server/src/rules/suppression/suppression.ts';

function read(text: string) {
  return readDirectives(text).map(({ scope, keyword, names }) => [
    scope,
    text.slice(keyword.start, keyword.end),
    ...names.map(({ id, range }) => {
      expect(text.slice(range.start, range.end)).toBe(id);
      return id;
    }),
  ]);
}

function regions(text: string) {
  return readSuppression(text).regions.map(({ firstLine, lastLine }) => [firstLine, lastLine]);
}

describe('ignore comments', () => {
  it.each([
    ['<!-- gouji-ignore -->', [['line', 'gouji-ignore']]],
    ['<!--gouji-ignore-->', [['line', 'gouji-ignore']]],
    ['<!-- gouji-ignore a b -->', [['line', 'gouji-ignore', 'a', 'b']]],
    ['甲<!-- gouji-ignore a，b、c -->', [['line', 'gouji-ignore', 'a', 'b', 'c']]],
    ['<!-- gouji-ignore a -- 财政批复即如此 -->', [['line', 'gouji-ignore', 'a']]],
    ['<!-- gouji-ignore -- 理由 a -->', [['line', 'gouji-ignore']]],
    ['<!-- gouji-ignore-start a -->', [['start', 'gouji-ignore-start', 'a']]],
    ['<!-- gouji-ignore-end -->', [['end', 'gouji-ignore-end']]],
    ['<!-- gouji-ignore-file a -->', [['file', 'gouji-ignore-file', 'a']]],
    ['<!-- gouji-ignore-next a -->', [[undefined, 'gouji-ignore-next', 'a']]],
    [
      '<!-- gouji-ignore a --><!-- gouji-ignore b -->',
      [
        ['line', 'gouji-ignore', 'a'],
        ['line', 'gouji-ignore', 'b'],
      ],
    ],
    ['<!-- 勾稽 gouji-ignore -->', []],
    ['<!-- gouji-ignore a\n-->', []],
    ['<!-- gouji-ignore a', []],
    ['gouji-ignore a', []],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('speak of the next line with content, their own line at its end, a block, or the file', () => {
    expect(regions('<!-- gouji-ignore -->\n\n<!-- 注 -->\n甲\n乙')).toEqual([[0, 4]]);
    expect(regions('甲 <!-- gouji-ignore -->\n乙')).toEqual([[0, 1]]);
    expect(regions('甲\n<!-- gouji-ignore-start -->\n乙\n<!-- gouji-ignore-end -->\n丙')).toEqual([[1, 4]]);
    expect(regions('甲\n<!-- gouji-ignore-file -->\n乙')).toEqual([[0, 3]]);
  });

  it('nest as blocks, and a block without an end goes on to the end of the text', () => {
    const open = '<!-- gouji-ignore-start -->';
    const end = '<!-- gouji-ignore-end -->';
    expect(regions([open, open, '甲', end, '乙', end, '丙'].join('\n'))).toEqual([
      [1, 4],
      [0, 6],
    ]);
    expect(regions(`甲\n${open}\n乙\n丙`)).toEqual([[1, 4]]);
    expect(readSuppression(`甲\n${end}`).idle).toHaveLength(1);
  });

  it('are blank in the text that is analysed, which keeps its length', () => {
    const text = '甲\t1.00 <!-- gouji-ignore a -->\n<!-- gouji-ignore b -->\r\n乙';
    const { text: analysed } = readSuppression(text);
    expect(analysed).toHaveLength(text.length);
    expect(analysed).toMatch(/^甲\t1\.00 {24}\n<!-- +-->\r\n乙$/);
  });

  it('cost nothing where there are none', () => {
    const text = '甲 <!-- 注 -->';
    expect(readSuppression(text)).toMatchObject({ text, regions: [], idle: [] });
  });
});
