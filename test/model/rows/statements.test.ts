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

describe('plain rows that are written further right', () => {
  const lines = (last: string, part: string) => `
一般公共预算收入合计 | 100 | 110
上级补助收入 | 60 | 66
  返还性收入 | ${last} | ${part}
  一般性转移支付收入 | 50 | 55
上年结转收入 | 5 | 4
收入总计 | 165 | 180`;
  const treeWith = (part: string, last = '10') =>
    treeOf({ columns: 'name amount amount', kind: 'income', side: 'income' }, lines(last, part));

  it('are parts of the row before them where the sums bear it out, one digit aside', () => {
    expect(treeWith('11')).toContain('. entry 返还性收入');
    expect(treeWith('31')).toContain('. entry 返还性收入');
    expect(treeWith('74', '84')).toContain('entry 返还性收入');
  });
});

describe('transfers below their heads', () => {
  const lines = (indent: string, grant: string) => `
一般公共预算收入合计 | 100
转移性收入 | 65
${indent}上级补助收入 | ${grant}
${indent}${indent}返还性收入 | 10
${indent}${indent}一般性转移支付收入 | 50
${indent}上年结转收入 | 5
收入总计 | 165`;
  const treeWith = (indent: string, grant: string) =>
    treeOf({ columns: 'name amount', kind: 'income', side: 'income' }, lines(indent, grant));
  const nested = [
    'total 一般公共预算收入合计 {general}',
    'entry 转移性收入 all',
    '. entry 上级补助收入 {superior-subsidy} all',
    '. . entry 返还性收入',
    '. . entry 一般性转移支付收入',
    '. entry 上年结转收入 {carry-over-in}',
    'total 收入总计 {total-income}',
  ];

  it('are parts of what they stand further right of, level by level', () => {
    expect(treeWith('　', '60')).toEqual(nested);
    expect(treeWith('　', '90')).toEqual(nested);
  });

  it('are found by their sums where the indents were lost', () => {
    expect(treeWith('', '60')).toEqual(nested);
    expect(treeWith('', '63').filter((row) => row.startsWith('.'))).toEqual([]);
  });

  it('stand below a subject of the classification, too, alone where they are as much', () => {
    const spent = (part: string) =>
      treeOf(
        { columns: 'name amount', kind: 'statement', side: 'expenditure' },
        `\n本级支出 | 100\n转移性支出 | 40\n  上解上级支出 | ${part}\n支出总计 | 140`,
      );
    expect(spent('40')).toContain('. entry 上解上级支出');
    expect(spent('52.5').filter((row) => row.includes('上解上级支出'))).toEqual(['entry 上解上级支出']);
  });
});

describe('projects below the code of their subject', () => {
  it('are its parts where they are written further right and add up to it', () => {
    const tree = treeOf(
      { columns: 'code/functional name amount', kind: 'general-project' },
      `
2050205 | 高等教育 | 50.00
 |   学生资助 | 30.00
 |   大型修缮 | 20.00
2060499 | 其他技术研究与开发支出 | 12.00
 |   成果转化 | 12.00
 | 合计 | 62.00`,
    );
    expect(tree.filter((row) => row.startsWith('. '))).toHaveLength(3);
  });
});

describe('plain rows below a numbered one, where the total holds without them', () => {
  const treeWith = (rows: string) =>
    treeOf(
      { columns: 'name amount', kind: 'statement', side: 'income' },
      `
一、一般公共预算拨款收入 | 271.50
${rows}
二、政府性基金预算拨款收入 | 0
三、其他收入 | 6.60
本年收入合计 | 278.10`,
    );

  it('are its parts, some of them told in parts themselves', () => {
    expect(
      treeWith('经费拨款 | 261.50\n非税收入拨款 | 10.00\n行政事业性收费收入 | 7.00\n罚没收入 | 3.00'),
    ).toEqual([
      'entry 一般公共预算拨款收入 {general} all',
      '. entry 经费拨款 {general}',
      '. entry 非税收入拨款 all',
      '. . entry 行政事业性收费收入',
      '. . entry 罚没收入',
      'entry 政府性基金预算拨款收入 {government-fund}',
      'entry 其他收入 {other-income}',
      'total 本年收入合计 {current-income}',
    ]);
  });

  it('are all of it where one digit makes them so, and some of it where nothing does', () => {
    expect(treeWith('经费拨款 | 261.50\n非税收入拨款 | 90.00')[0]).toMatch(/ all$/);
    expect(treeWith('经费拨款 | 261.50\n非税收入拨款 | 97.31')[0]).toMatch(/ some$/);
    expect(treeWith('经费拨款 | 71.50')[0]).toMatch(/ some$/);
  });
});
