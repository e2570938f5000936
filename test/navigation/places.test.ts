import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { contentsLinks } from '../../server/src/features/navigation/contents-links.ts';
import { placesAt } from '../../server/src/features/navigation/places.ts';
import { lineAt } from '../../server/src/text/lines.ts';
import { offsetOf, SHORT } from './documents.ts';

const ANALYSIS = analyze(SHORT);
const { tree } = ANALYSIS.disclosure;

/** `line text` of each range, lines counted from 1. */
function shown(ranges: readonly { readonly start: number; readonly end: number }[] = []): readonly string[] {
  return ranges.map(({ start, end }) => `${lineAt(tree.lineStarts, start) + 1} ${SHORT.slice(start, end)}`);
}

function lineOf(words: string, nth = 0): number {
  return lineAt(tree.lineStarts, offsetOf(SHORT, words, nth)) + 1;
}

const TOTALS = [lineOf('\t合计\t1,300'), lineOf('\t合计\t13,000')];

describe('the places of', () => {
  it('a figure are its other tellings, in tables and sentences', () => {
    const places = placesAt(ANALYSIS, offsetOf(SHORT, '1,300.00万元') + 2);
    expect(shown(places?.definitions)).toEqual([`${TOTALS[0]} 1,300.00`, `${TOTALS[1]} 13,000,000.00`]);
    expect(places?.all.length).toBe(3);
    expect(places?.declared).toBe(false);
  });

  it('a figure told once are itself', () => {
    const places = placesAt(ANALYSIS, offsetOf(SHORT, '50.00万元'));
    expect(shown(places?.definitions)).toEqual([]);
    expect(places?.all.length).toBe(1);
  });

  it('a code are all rows, the first of them its definition', () => {
    const places = placesAt(ANALYSIS, offsetOf(SHORT, '2012604', 1) + 3);
    const [first, second] = [lineOf('2012604'), lineOf('2012604', 1)];
    expect(shown(places?.definitions)).toEqual([`${first} 2012604`]);
    expect(shown(places?.all)).toEqual([
      `${first} 2012604`,
      `${first} 档案馆`,
      `${second} 2012604`,
      `${second} 档案馆`,
    ]);
  });

  it('a term are its entry and its uses', () => {
    const places = placesAt(ANALYSIS, offsetOf(SHORT, '基本支出1,200') + 1);
    expect(shown(places?.definitions)).toEqual([`${lineOf('（一）')} 基本支出`]);
    const uses = SHORT.split('基本支出').length - 1;
    expect(places?.all.length).toBe(uses);
    expect(placesAt(ANALYSIS, offsetOf(SHORT, '（一）') + 4)).toMatchObject({ all: places?.all });
  });

  it('a line of the contents list is the title in the body', () => {
    const places = placesAt(ANALYSIS, offsetOf(SHORT, '情况说明') + 1);
    expect(shown(places?.definitions)).toEqual([`${lineOf('情况说明', 1)} 情况说明`]);
  });

  it('other words are none', () => {
    expect(placesAt(ANALYSIS, offsetOf(SHORT, '数字化项目') + 1)).toBeUndefined();
  });
});

describe('the links of the contents list', () => {
  it('lead to the titles of the body', () => {
    const links = contentsLinks(ANALYSIS);
    expect(shown(links.map(({ range }) => range)).map((line) => line.replace(/^\d+ /, ''))).toEqual([
      '部门支出总表',
      '一般公共预算支出表',
      '情况说明',
      '名词解释',
    ]);
    const end = offsetOf(SHORT, '四、名词解释') + 6;
    expect(links.every(({ target }) => target.start > end)).toBe(true);
  });
});

const NAMED = SHORT.replace('主要原因是新增数字化项目', '主要原因是行政运行支出增加');

describe('a subject that a sentence names', () => {
  it('leads to its rows', () => {
    const analysis = analyze(NAMED);
    const places = placesAt(analysis, offsetOf(NAMED, '行政运行支出') + 1);
    expect(places?.definitions).toHaveLength(1);
    expect(places?.all).toHaveLength(5);
  });
});
