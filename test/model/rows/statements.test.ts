import { describe, expect, it } from 'vitest';
import { treeOf } from './panel.ts';

const INCOME = { columns: 'name amount', kind: 'statement', side: 'income' } as const;
const EXPENDITURE = { columns: 'name amount', kind: 'grant-statement', side: 'expenditure' } as const;

describe('items of a statement', () => {
  it('reads bracketed items below numbered ones and totals on the top', () => {
    expect(
      treeOf(
        INCOME,
        `
一、本年收入 | 9.00
（一）一般公共预算拨款 | 9.00
（二）政府性基金预算拨款 |
二、上年结转 | 1.00
（一）一般公共预算拨款 | 1.00
收 入 总 计 | 10.00`,
      ),
    ).toEqual([
      'entry 本年收入 {current-income} all',
      '. entry 一般公共预算拨款 {general}',
      '. entry 政府性基金预算拨款 {government-fund}',
      'entry 上年结转 {carry-over-in} all',
      '. entry 一般公共预算拨款 {general}',
      'total 收入总计 {total-income}',
    ]);
  });

  it('reads names without the tags and entities that stand in them', () => {
    expect(treeOf(EXPENDITURE, '一、自然资源<br/>海洋气象等支出 | 3.00\n支出总&nbsp;计 | 3.00')).toEqual([
      'subject 220? 自然资源海洋气象等支出',
      'total 支出总计 {total-expenditure}',
    ]);
  });

  it('reads this year’s income below its parts as their total', () => {
    expect(treeOf(INCOME, '一、财政拨款 | 9.00\n二、其他资金 |\n当年收入 | 9.00\n收入合计 | 9.00')).toEqual([
      'entry 财政拨款 {grant}',
      'entry 其他资金 {other-funds}',
      'total 当年收入 {current-income}',
      'total 收入合计 {total-income}',
    ]);
  });

  it('nests numbering that starts again, and goes back out with the outer number', () => {
    expect(
      treeOf(
        EXPENDITURE,
        `
一、本年支出 | 3.00
一、一般公共服务支出 | 1.00
二、外交支出 |
三、社会保障和就业支出 | 2.00
二、结转下年支出 |
支出总计 | 3.00`,
      ),
    ).toEqual([
      'entry 本年支出 {current-expenditure} all',
      '. subject 201? 一般公共服务支出',
      '. subject 202? 外交支出',
      '. subject 208? 社会保障和就业支出',
      'entry 结转下年支出 {carry-over-out}',
      'total 支出总计 {total-expenditure}',
    ]);
  });

  it('puts funds without numbering below the grant or the unit’s own funds before them', () => {
    expect(
      treeOf(
        INCOME,
        `
一、财政拨款收入 | 8.00
一般公共预算拨款收入 | 8.00
二、财政专户管理资金收入 |
三、单位资金收入 | 1.00
事业收入 | 1.00
本年收入合计 | 9.00
上级补助收入 |
上年结转 | 1.00
收入总计 | 10.00`,
      ),
    ).toEqual([
      'entry 财政拨款收入 {grant} all',
      '. entry 一般公共预算拨款收入 {general}',
      'entry 财政专户管理资金收入 {fiscal-account}',
      'entry 单位资金收入 {unit-funds} all',
      '. entry 事业收入 {business-income}',
      'total 本年收入合计 {current-income}',
      'entry 上级补助收入 {superior-subsidy}',
      'entry 上年结转 {carry-over-in}',
      'total 收入总计 {total-income}',
    ]);
  });

  it('takes 其中 for a part, and for the whole list only where the list leaves nothing out', () => {
    expect(
      treeOf(
        INCOME,
        `
1、财政拨款 | 8.00
(1)一般公共预算拨款 | 8.00
其中：专项资金列入部门预算的项目 | 3.00
(2)政府性基金拨款 |
2、事业收入 |`,
      ),
    ).toEqual([
      'entry 财政拨款 {grant} all',
      '. entry 一般公共预算拨款 {general} some',
      '. . of-which 专项资金列入部门预算的项目',
      '. entry 政府性基金拨款 {government-fund}',
      'entry 事业收入 {business-income}',
    ]);
    expect(
      treeOf(
        { columns: 'name amount', kind: 'three-public' },
        `
合 计 | 2.46
1、因公出国（境）费用 | 0
2、公务接待费 | 0.66
3、公务用车费 | 1.8
其中：（1）公务用车运行维护费 | 1.8
（2）公务用车购置 | 0`,
      ),
    ).toEqual([
      'total 合计 {total}',
      'entry 因公出国（境）费用 {abroad}',
      'entry 公务接待费 {reception}',
      'entry 公务用车费 {vehicle} all',
      '. entry 公务用车运行维护费 {vehicle-running}',
      '. entry 公务用车购置 {vehicle-purchase}',
    ]);
  });

  it('reads two label cells as two levels', () => {
    expect(
      treeOf(
        { columns: 'name name amount', kind: 'statement', side: 'income' },
        `
一般公共预算 | 小计 | 5.00
 | 财政拨款 | 4.00
 | 专项收入 | 1.00
政府性基金预算 | |
收入合计 | | 5.00`,
      ),
    ).toEqual([
      'entry 一般公共预算 {general} all',
      '. entry 财政拨款 {grant}',
      '. entry 专项收入',
      'entry 政府性基金预算 {government-fund}',
      'total 收入合计 {total-income}',
    ]);
  });

  it('tells this year’s 合计 from the 总计 that follows it', () => {
    const tree = treeOf(INCOME, '一、事业收入 | 2.00\n合计 | 2.00\n上年结转 | 1.00\n总计 | 3.00');
    expect(tree[1]).toBe('total 合计 {current-income}');
    expect(tree[3]).toBe('total 总计 {total-income}');
  });

  it('keeps a total that was left blank over rows that have amounts', () => {
    expect(treeOf(INCOME, '一、财政拨款收入 | 5.00\n收入总计 |')[1]).toBe('total 收入总计 {total-income}');
  });
});

describe('names without codes', () => {
  it('resolves class, section and item by what stands above', () => {
    expect(
      treeOf(
        EXPENDITURE,
        `
一、一般公共服务支出 | 7.00
信访事务 | 3.00
行政运行 | 2.00
信访业务 | 1.00
其他一般公共服务支出 | 4.00
其他一般公共服务支出 | 4.00
二、教育 | 1.00
进修及培训 | 1.00
培训支出 | 1.00`,
      ),
    ).toEqual([
      'subject 201? 一般公共服务支出 all',
      '. subject 20140? 信访事务 all',
      '. . subject 2014001? 行政运行',
      '. . subject 2014004? 信访业务',
      '. subject 20199? 其他一般公共服务支出 all',
      '. . subject 2019999? 其他一般公共服务支出',
      'subject 205? 教育 all',
      '. subject 20508? 进修及培训 all',
      '. . subject 2050803? 培训支出',
    ]);
  });

  it('gives an unknown name no code and trusts the sum above it only if it holds', () => {
    const lines = (section: string): string => `
一、教育支出 | ${section}
进修及培训 | ${section}
培训支出 | 1.00
某项没有的支出 | 2.00`;
    expect(treeOf(EXPENDITURE, lines('3.00'))).toEqual([
      'subject 205? 教育支出 all',
      '. subject 20508? 进修及培训 all',
      '. . subject 2050803? 培训支出',
      '. . entry 某项没有的支出',
    ]);
    expect(treeOf(EXPENDITURE, lines('9.00'))[1]).toBe('. subject 20508? 进修及培训 some');
  });
});

describe('subjects that only names tell', () => {
  const lines = `
合计 | 9.00
卫生健康支出 | 9.00
公立医院 | 9.00
福利医院 | 9.00`;
  const tree = [
    'total 合计 {total}',
    'subject 210? 卫生健康支出 all',
    '. subject 21002? 公立医院 all',
    '. . subject 2100209? 福利医院',
  ];

  it('are no units, although they are named like some', () => {
    expect(treeOf({ columns: 'name amount', kind: 'expenditure' }, lines)).toEqual(tree);
  });

  it('are found in a table of income whose head names the classification', () => {
    expect(treeOf({ columns: 'name/functional amount', kind: 'income' }, lines)).toEqual(tree);
  });
});
