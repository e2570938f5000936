import { describe, expect, it } from 'vitest';
import { rowsOf } from './panel.ts';

/** What is printed and what is meant, of the rows where these differ. */
function misprintsOf(columns: string, lines: string): readonly string[] {
  return rowsOf({ columns }, lines)
    .filter(({ misprint }) => misprint !== undefined)
    .map(({ misprint, code }) => `${misprint} → ${code}`);
}

const TREE = `
208 | 社会保障和就业支出 | 30.00
20805 | 行政事业单位养老支出 | 30.00
2080501 | 行政单位离退休 | 10.00
2080505 | 机关事业单位基本养老保险缴费支出 | 20.00
210 | 卫生健康支出 | 5.00
21011 | 行政事业单位医疗 | 5.00
2101101 | 行政单位医疗 | 5.00`;

describe('codes that are far from the one of the name', () => {
  it.each([
    ['2080505 |', '2087788 |'],
    ['20805 |', '20977 |'],
    ['2101101 |', '2080502 |'],
    ['2101101 |', '30201 |'],
  ])('are taken for it where they have no place, and it has: %s %s', (right, wrong) => {
    const code = (cell: string) => cell.replace(' |', '');
    expect(misprintsOf('code name amount', TREE.replace(right, wrong))).toEqual([
      `${code(wrong)} → ${code(right)}`,
    ]);
  });

  it.each([
    ['20805 |', '2085 |'],
    ['20805 |', '208055 |'],
    ['2080505 |', '208050 |'],
    ['2101101 |', '21011101 |'],
  ])('are taken for it where a digit was left out or typed twice: %s %s', (right, wrong) => {
    const code = (cell: string) => cell.replace(' |', '');
    expect(misprintsOf('code name amount', TREE.replace(right, wrong))).toEqual([
      `${code(wrong)} → ${code(right)}`,
    ]);
  });

  it('stay as they are where the place is theirs, or the name has none here', () => {
    expect(misprintsOf('code name amount', TREE.replace('2080501 |', '2080502 |'))).toEqual([]);
    expect(
      misprintsOf('code name amount', TREE.replace('2101101 | 行政单位医疗', '2080502 | 图书馆')),
    ).toEqual([]);
    expect(misprintsOf('code name amount', TREE.replace('行政单位离退休', '公务员医疗补助'))).toEqual([]);
  });
});

describe('codes with one slip', () => {
  it.each([
    ['208 |', '258 |'],
    ['208 |', '308 |'],
    ['20805 |', '20815 |'],
    ['20805 |', '20850 |'],
    ['2080501 |', '2080507 |'],
    ['2080505 |', '2080555 |'],
    ['2101101 |', '2101601 |'],
    ['2101101 |', '2101110 |'],
    ['2101101 |', '3101101 |'],
  ])('are taken for the code of their name: %s %s', (right, wrong) => {
    const code = (cell: string) => cell.replace(' |', '');
    expect(misprintsOf('code name amount', TREE)).toEqual([]);
    expect(misprintsOf('code name amount', TREE.replace(right, wrong))).toEqual([
      `${code(wrong)} → ${code(right)}`,
    ]);
  });

  it('take the rows with them that print only their own part of the code', () => {
    const rows = rowsOf(
      { columns: 'class/functional section item name amount' },
      `
207 | | | 教育支出 | 3.00
 | 08 | | 进修及培训 | 3.00
 | | 03 | 培训支出 | 3.00
210 | | | 卫生健康支出 | 1.00`,
    );
    expect(rows.map(({ code, misprint }) => `${misprint ?? ''}>${code}`)).toEqual([
      '207>205',
      '>20508',
      '>2050803',
      '>210',
    ]);
  });

  it('are told by their neighbours where the names of details are not known', () => {
    const details = `
30206 | 电费 | 3.00
3020601 | 办公电费 | 2.00
3020602 | 机房电费 | 1.00
30207 | 邮电费 | 4.00
3020701 | 邮寄费 | 4.00`;
    expect(misprintsOf('code name amount', details)).toEqual([]);
    expect(misprintsOf('code name amount', details.replace('3020602', '3020802'))).toEqual([
      '3020802 → 3020602',
    ]);
    expect(misprintsOf('code name amount', details.replace('3020601', '4020601'))).toEqual([
      '4020601 → 3020601',
    ]);
  });

  it('are none where the name may be wrong instead: both codes are listed, each in its place', () => {
    expect(
      misprintsOf(
        'code name amount',
        `
21011 | 行政事业单位医疗 | 6.00
2101101 | 行政单位医疗 | 5.00
2101102 | 行政单位医疗 | 1.00`,
      ),
    ).toEqual([]);
  });

  it('are none where several rows are called so, for names of projects', () => {
    expect(
      misprintsOf(
        'code name amount',
        `
20106 | 财政事务 | 6.00
2010602 | 财政委托业务支出 | 5.00
2010602 | 财政委托业务支出 | 1.00`,
      ),
    ).toEqual([]);
  });

  it('are none where the parent of a detail is only left out', () => {
    expect(
      misprintsOf(
        'code name amount',
        `
30206 | 电费 | 2.00
3020601 | 办公电费 | 2.00
3020702 | 电话费 | 1.00
30208 | 取暖费 | 4.00`,
      ),
    ).toEqual([]);
  });
});
