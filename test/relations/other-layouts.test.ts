import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

function documentOf(...blocks: readonly (string | readonly string[])[]): string {
  const texts = blocks.map((block) => (typeof block === 'string' ? block : block.join('\n')));
  return ['云溪县水文站2024年部门预算', ...texts, ''].join('\n\n');
}

describe('a statement whose 本年收入合计 is called 小计', () => {
  const statement = (income: string) =>
    documentOf([
      '部门收支总体情况表',
      '单位：万元',
      '收入\t\t支出\t',
      '项目\t预算数\t功能分类\t预算数',
      `财政拨款（补助）\t${income}\t213 农林水支出\t80.00`,
      '一般公共预算\t90.00\t221 住房保障支出\t15.00',
      '政府性基金预算\t5.00\t\t',
      '事业收入\t\t\t',
      '小计\t95.00\t小计\t95.00',
      '上年结转\t5.00\t结转下年\t5.00',
      '收入总计\t100.00\t支出总计\t100.00',
    ]);

  it('is no part of 收入总计 besides what it sums', () => {
    expect(statementsIn(statement('95.00'), 'balance')).toEqual([
      '100.00 = 95.00 + 5.00',
      '100.00 = 95.00 + 5.00',
      '100.00 = 100.00',
    ]);
    expect(statementsIn(statement('96.00'), 'column-total')).toContain('95.00 = 96.00 + _ (contradicted)');
  });
});

describe('a source of income over what is called alike', () => {
  it('is told once', () => {
    const text = documentOf(
      [
        '收支总表',
        '单位：万元',
        '收入\t\t支出\t',
        '项目\t本年预算\t项目\t本年预算',
        '一、一般公共预算拨款收入\t300.00\t一、农林水支出\t300.00',
        '经费拨款\t280.00\t\t',
        '纳入一般公共预算管理的非税收入拨款\t20.00\t\t',
        '收入总计\t300.00\t支出总计\t300.00',
      ],
      [
        '财政拨款收支总表',
        '单位：万元',
        '收入\t\t支出\t',
        '项目\t本年预算\t项目\t本年预算',
        '一、本年收入\t300.00\t一、农林水支出\t300.00',
        '（一）一般公共预算拨款\t300.00\t\t',
        '收入总计\t300.00\t支出总计\t300.00',
      ],
    );
    const told = statementsIn(text, 'cross-table');
    expect(told).toContain('300.00 = 300.00');
    expect(told.filter((statement) => statement.includes('contradicted'))).toEqual([]);
  });
});
