import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { graveIn } from '../grave.ts';

const INCOME =
  '收入总表\n单位：万元\n部门名称\t合计\t一般公共预算\t上年结转\n合计\t60.00\t50.00\t10.00\n云溪县水文站\t60.00\t50.00\t10.00\n\n';
const HEAD = '支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n';

/** The findings of a document with an income table and one of expenditure that has these rows and this note. */
function told(rows: string, note = ''): readonly string[] {
  const text = `云溪县水文站2024年部门预算\n\n${INCOME}${HEAD}${rows}\n${note}`;
  return graveIn(text).map(({ rule, message }) => `${rule} ${message.zh}`);
}

describe('a table without amounts', () => {
  it('is told once where it lists subjects and another table has amounts', () => {
    expect(told('\t合计\t\t\t\n213\t农林水支出\t\t\t\n21303\t水利\t\t\t\n')).toEqual([
      'empty-table-without-note 《支出总表》没有一个金额，而《收入总表》有，可能漏填了',
    ]);
  });

  it('may have a note that says nothing of it', () => {
    expect(told('\t合计\t\t\t\n213\t农林水支出\t\t\t\n21303\t水利\t\t\t\n', '注：无。\n')).toHaveLength(1);
  });

  it.each([
    ['only a total', '\t合计\t\t\t\n', ''],
    [
      'a note that tells why',
      '\t合计\t\t\t\n213\t农林水支出\t\t\t\n',
      '注：本站没有安排支出，故本表为空表。\n',
    ],
    ['its amounts in lines below', '\t合计\t\t\t\n213\t农林水支出\t\t\t\n', '60.00\n40.00\n20.00\n'],
  ])('is nothing to tell of with %s', (_, rows, note) => {
    expect(told(rows, note)).toEqual([]);
  });

  it('of projects is told where the table of expenditure has some', () => {
    const text = `云溪县水文站2024年部门预算\n\n${HEAD}\t合计\t60.00\t40.00\t20.00\n213\t农林水支出\t60.00\t40.00\t20.00\n\n项目支出表\n单位：万元\n项目名称\t合计\t一般公共预算\n合计\t\t\n水位站维护\t\t\n`;
    const without = text.replaceAll('60.00\t40.00\t20.00', '40.00\t40.00\t');
    const blank = (words: string) =>
      analyze(words).findings.filter(({ rule }) => rule === 'empty-table-without-note').length;
    expect([blank(text), blank(without)]).toEqual([1, 0]);
  });
});
