import { describe, expect, it } from 'vitest';
import { treeOf } from './panel.ts';

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
