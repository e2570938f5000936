import { describe, expect, it } from 'vitest';
import { graveIn } from '../grave.ts';

const ROWS = [
  '\t合计\t95.00\t75.00\t20.00',
  '208\t社会保障和就业支出\t18.50\t18.50\t',
  '20805\t行政事业单位养老支出\t18.50\t18.50\t',
  '2080505\t机关事业单位基本养老保险缴费支出\t12.30\t12.30\t',
  '2080506\t机关事业单位职业年金缴费支出\t6.20\t6.20\t',
  '213\t农林水支出\t76.50\t56.50\t20.00',
  '21303\t水利\t76.50\t56.50\t20.00',
  '2130301\t行政运行\t56.50\t56.50\t',
  '2130308\t水利前期工作\t20.00\t\t20.00',
];
const HEAD = '单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n';

/** A document of two tables with these rows. */
function document(first: readonly string[], second: readonly string[]): string {
  return `云溪县水文站2024年部门预算\n\n支出总表\n${HEAD}${first.join('\n')}\n\n一般公共预算支出表\n${HEAD}${second.join('\n')}\n`;
}

function told(text: string): readonly string[] {
  return graveIn(text).map(({ rule, range, message }) => {
    const line = text.slice(text.lastIndexOf('\n', range.start) + 1, text.indexOf('\n', range.start));
    return `${rule} ${line.split('\t')[0]} ${message.zh.split('：')[0]}`;
  });
}

function without(code: string): readonly string[] {
  return ROWS.filter((row) => !row.startsWith(`${code}\t`));
}

describe('a row that is missing', () => {
  it('is named and told in its place where another table has it with what the sum misses', () => {
    expect(told(document(ROWS, ROWS))).toEqual([]);
    expect(told(document(ROWS, without('2080506')))).toEqual([
      'subject-rollup-mismatch 2080505 漏列了 2080506 机关事业单位职业年金缴费支出（《支出总表》列有，正是所差的金额），应在这一行之后',
    ]);
    expect(told(document(without('2080505'), ROWS))).toEqual([
      'subject-rollup-mismatch 20805 漏列了 2080505 机关事业单位基本养老保险缴费支出（《一般公共预算支出表》列有，正是所差的金额），应在这一行之后',
    ]);
  });

  it('is not named where no other table has it, or where the amounts are others', () => {
    const isNamed = (text: string) => told(text).some((line) => line.includes('漏列了 '));
    expect(isNamed(document(without('2080506'), without('2080506')))).toBe(false);
    const other = without('2080506').map((row) =>
      row.replace('20805\t行政事业单位养老支出\t18.50\t18.50', '20805\t行政事业单位养老支出\t18.70\t18.70'),
    );
    expect(isNamed(document(ROWS, other))).toBe(false);
  });
});
