import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { isAligned } from '../../server/src/model/table.ts';

const STATEMENT = [
  '某某区档案馆2024年部门预算',
  '收支总表',
  '单位：万元',
  '收入\t\t支出\t',
  '项目\t预算数\t项目\t预算数',
  '一、一般公共预算拨款\t30.00\t一、一般公共服务支出\t18.00',
  '二、事业收入\t2.00\t二、社会保障和就业支出\t8.00',
  '\t\t三、卫生健康支出\t3.00',
  '\t\t四、住房保障支出\t3.00',
  '本年收入合计\t32.00\t本年支出合计\t32.00',
  '',
  '支出总表',
  '单位：万元',
  '科目编码\t科目名称\t合计\t基本支出\t\t项目支出',
  '\t\t\t人员经费\t公用经费\t',
  '201\t一般公共服务支出\t18.00\t10.00\t2.00\t6.00',
  '20126\t档案事务\t18.00\t10.00\t2.00\t6.00',
  '2012601\t行政运行\t12.00\t10.00\t2.00\t',
  '2012604\t档案馆\t6.00\t\t\t6.00',
  '208\t社会保障和就业支出\t8.00\t8.00\t\t',
  '210\t卫生健康支出\t3.00\t3.00\t\t',
  '221\t住房保障支出\t3.00\t3.00\t\t',
  '\t合计\t32.00\t24.00\t2.00\t6.00',
];

function errorsOf(lines: readonly string[]): readonly string[] {
  return analyze(`${lines.join('\n')}\n`)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message.zh);
}

const remarkOf = (lines: readonly string[]) =>
  analyze(`${lines.join('\n')}\n`).findings.filter(({ rule }) => rule === 'ragged-row');

describe('tables whose lines were trimmed at both ends', () => {
  const trimmed = STATEMENT.map((line) => line.trim());

  it('are not checked, and that is said once', () => {
    expect(errorsOf(trimmed)).toEqual([]);
    expect(remarkOf(trimmed).map(({ message }) => message.zh)).toEqual([
      '各行两端的空单元格丢失了，2 张表的数字分不清属于哪一栏，没有核对；请从原表重新粘贴',
    ]);
  });

  it('give no amounts to sentences, conversions and other years’ files', () => {
    const aligned = (lines: readonly string[]) =>
      analyze(`${lines.join('\n')}\n`).disclosure.tables.map((table) => isAligned(table));
    expect(aligned(trimmed)).toEqual([false, false]);
    expect(aligned(STATEMENT)).toEqual([true, true]);
  });

  it('are checked where only the ends of the lines were trimmed', () => {
    const right = STATEMENT.map((line) => line.trimEnd());
    expect(errorsOf(right)).toEqual([]);
    expect(remarkOf(right)).toEqual([]);
    const wrong = right.map((line) => line.replace('四、住房保障支出\t3.00', '四、住房保障支出\t5.00'));
    expect(errorsOf(wrong)).toHaveLength(1);
  });
});
