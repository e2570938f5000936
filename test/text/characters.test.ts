import { describe, expect, it } from 'vitest';
import {
  CLOSER,
  classOf,
  digitValue,
  isBlank,
  isDigit,
  isHan,
  SENTENCE_END,
  skipBlanks,
  skipBlanksBack,
} from '../../server/src/text/characters.ts';
import { chineseNumeralValue, numeralEnd } from '../../server/src/text/numerals.ts';
import { foldWidth, foldWord, squeeze } from '../../server/src/text/words.ts';

const code = (character: string): number => character.charCodeAt(0);

describe('character classes', () => {
  it.each([' ', '\t', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u2003', '\n'])(
    'takes %j as blank',
    (character) => {
      expect(isBlank(code(character))).toBe(true);
    },
  );

  it.each(['0', '合', '.', '·'])('takes %j as ink', (character) => {
    expect(isBlank(code(character))).toBe(false);
  });

  it('reads digits of both widths', () => {
    expect([...'09０９'].map((character) => digitValue(code(character)))).toEqual([0, 9, 0, 9]);
    expect(digitValue(code('一'))).toBe(-1);
    expect(isDigit(code('５'))).toBe(true);
  });

  it('knows Han characters, sentence ends and closers', () => {
    expect(isHan(code('预'))).toBe(true);
    expect(isHan(code('、'))).toBe(false);
    for (const character of '。；：！？…') expect(classOf(code(character)) & SENTENCE_END).toBeTruthy();
    for (const character of '，、.') expect(classOf(code(character)) & SENTENCE_END).toBe(0);
    for (const character of '”）)】》') expect(classOf(code(character)) & CLOSER).toBeTruthy();
    expect(classOf(Number.NaN)).toBe(0);
  });

  it('skips blanks within bounds', () => {
    expect(skipBlanks('　 a', 0, 3)).toBe(2);
    expect(skipBlanks('  a', 0, 1)).toBe(1);
    expect(skipBlanksBack('a 　', 0, 3)).toBe(1);
    expect(skipBlanksBack('   ', 1, 3)).toBe(1);
  });
});

describe('words', () => {
  it('folds full-width characters and leaves the others', () => {
    expect(foldWidth('（１２３．４５）％　Ａ')).toBe('(123.45)% A');
    expect(foldWidth('合计、“三公”')).toBe('合计、“三公”');
  });

  it('squeezes blanks out of a word', () => {
    expect(squeeze('收 入')).toBe('收入');
    expect(squeeze('　合\u00a0　计\u200b')).toBe('合计');
    expect(squeeze('合计')).toBe('合计');
    expect(squeeze(' ')).toBe('');
  });

  it('brings two spellings of a word to one form', () => {
    expect(foldWord('部门（单位） 名称')).toBe(foldWord('部门(单位)名称'));
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['二十四', 24],
    ['一百零五', 105],
    ['二〇二六', 2026],
    ['二○二四', 2024],
    ['零', 0],
    ['三千二百万', 32_000_000],
    ['一亿二千万', 120_000_000],
    ['贰拾叁', 23],
  ])('reads %s as %d', (numeral, value) => {
    expect(chineseNumeralValue(numeral)).toBe(value);
  });

  it.each(['', '合', '二十合', '二五十', '1'])('takes %j as no numeral', (word) => {
    expect(chineseNumeralValue(word)).toBeUndefined();
  });

  it('reads a stretch of a text', () => {
    expect(chineseNumeralValue('第十二部分', 1, 3)).toBe(12);
    expect(numeralEnd('十二、', 0, 3)).toBe(2);
    expect(numeralEnd('合计', 0, 2)).toBe(0);
  });
});
