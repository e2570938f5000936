import { describe, expect, it } from 'vitest';
import { rowsOf, treeOf } from './panel.ts';

describe('rows with codes', () => {
  it('puts a code below the longest code printed before it that it begins with', () => {
    expect(
      treeOf(
        { columns: 'code/functional name amount' },
        `
 | 合 计 | 30.00
201 | 一般公共服务支出 | 10.00
20129 | 群众团体事务 | 10.00
2012906 | 工会事务 | 10.00
2080501 | 行政单位离退休 | 20.00`,
      ),
    ).toEqual([
      'total 合计 {total}',
      'subject 201 一般公共服务支出 all',
      '. subject 20129 群众团体事务 all',
      '. . subject 2012906 工会事务',
      'subject 2080501 行政单位离退休',
    ]);
  });

  it('takes a code with a wrong first digit for the one that is meant, below what it is a part of', () => {
    expect(
      treeOf(
        { columns: 'code name amount' },
        `
302 | 商品和服务支出 | 30.00
30201 | 办公费 | 10.00
40206 | 电费 | 20.00
40299 | 无此科目 | 0.00`,
      ),
    ).toContain('. subject 30206 电费');
  });

  it('joins codes whose parts stand only in their own columns, across a page break', () => {
    const setting = { columns: 'class section item name amount' };
    const lines = `
201 | | | 一般公共服务支出 | 5.00
 | 40 | | 信访事务 | 5.00
 | | 01 | 行政运行 | 3.00

 | | 04 | 信访业务 | 2.00
208 | | | 社会保障和就业支出 | 1.00
 | 5 | | 行政事业单位养老支出 | 1.00
 | | 5 | 机关事业单位基本养老保险缴费支出 | 1.00`;
    expect(rowsOf(setting, lines).map((row) => row.code)).toEqual([
      '201',
      '20140',
      '2014001',
      '2014004',
      '208',
      '20805',
      '2080505',
    ]);
  });

  it('joins codes whose parts are repeated in each column, with or without zeros', () => {
    const codes = rowsOf(
      { columns: 'class section item name amount' },
      `
208 | 1 | 9 | 社会保险经办机构 | 1.00
208 | 05 | 99 | 其他行政事业单位养老支出 | 1.00
210 | 11 | 02 | 事业单位医疗 | 1.00`,
    ).map((row) => row.code);
    expect(codes).toEqual(['2080109', '2080599', '2101102']);
  });

  it('reads code and name in one cell', () => {
    expect(
      treeOf(
        { columns: 'code-and-name amount' },
        `
合计 | 6.00
[301]工资福利支出 | 4.00
[30101]基本工资 | 4.00
302-商品和服务支出 | 2.00
30201 办公费 | 2.00`,
      ),
    ).toEqual([
      'total 合计 {total}',
      'subject 301 工资福利支出 {salary} all',
      '. subject 30101 基本工资',
      'subject 302 商品和服务支出 {goods} all',
      '. subject 30201 办公费',
    ]);
  });

  it('keeps the functional code as the row’s own where three classifications meet', () => {
    const [first, total] = rowsOf(
      {
        columns:
          'code-and-name/functional code-and-name/economic-government code-and-name/economic-department amount',
      },
      `
2010301-行政运行 | 50201-办公经费 | 3021101-差旅费 | 44.08
合 计 | | | 44.08`,
    );
    expect(first).toMatchObject({ code: '2010301', scheme: 'functional', parent: -1, name: '行政运行' });
    expect(first?.otherCodes).toEqual([
      { scheme: 'economic-government', code: '50201' },
      { scheme: 'economic-department', code: '3021101' },
    ]);
    expect(total?.role).toBe('total');
  });

  it('takes the department code before the government code, and lets one stand on several rows', () => {
    expect(
      treeOf(
        {
          columns:
            'code/economic-department name/economic-department code/economic-government name/economic-government amount',
        },
        `
301 | 工资福利支出 | | | 9.00
30101 | 基本工资 | 50101 | 工资奖金津补贴 | 5.00
30101 | 基本工资 | 50501 | 工资福利支出 | 4.00`,
      ),
    ).toEqual([
      'subject 301 工资福利支出 {salary} all',
      '. subject 30101 ×50101 基本工资',
      '. subject 30101 ×50501 基本工资',
    ]);
  });

  it('sees a total in the code column', () => {
    expect(treeOf({ columns: 'code name amount' }, '合计： | | 3.00')).toEqual(['total 合计 {total}']);
  });

  it('takes no project kind for a subject', () => {
    const [kind] = rowsOf({ columns: 'code name amount', kind: 'project' }, '311 | 专项业务支出 | 3.00');
    expect(kind).toMatchObject({ role: 'project', scheme: undefined });
  });

  it('does not take a year or a telephone number before a name for a code', () => {
    const names = rowsOf(
      { columns: 'name amount', kind: 'unknown' },
      `
2026年专项经费 | 1.00
120急救指挥系统 | 2.00`,
    );
    expect(names.map((row) => [row.code, row.name])).toEqual([
      [undefined, '2026年专项经费'],
      [undefined, '120急救指挥系统'],
    ]);
  });

  it('leaves a class out that is printed once more after a page break', () => {
    const lines = `
208 | 社会保障和就业支出 | 5.00
20805 | 行政事业单位养老支出 | 5.00
2080501 | 行政单位离退休 | 3.00

20805 | 行政事业单位养老支出 | 5.00
2080502 | 事业单位离退休 | 2.00`;
    expect(treeOf({ columns: 'code name amount' }, lines)).toEqual([
      'subject 208 社会保障和就业支出 all',
      '. subject 20805 行政事业单位养老支出 all',
      '. . subject 2080501 行政单位离退休',
      'text 20805 行政事业单位养老支出',
      '. . subject 2080502 事业单位离退休',
    ]);
  });

  it('joins a name that the conversion cut into two rows', () => {
    const rows = rowsOf(
      { columns: 'code name amount' },
      `
2080505 | 机关事业单位基本养老保 | 5.00
 | 险缴费支出 | `,
    );
    expect(rows.map((row) => [row.role, row.name])).toEqual([
      ['subject', '机关事业单位基本养老保险缴费支出'],
      ['text', '险缴费支出'],
    ]);
  });
});

describe('rows of units', () => {
  it('nests units by their codes', () => {
    expect(
      treeOf(
        { columns: 'unit-code unit-name amount', kind: 'income' },
        `
 | 合计 | 9.00
086 | 甲区经办中心 | 9.00
086001 | 甲区经办中心本级 | 4.00
086002 | 甲区服务站 | 5.00`,
      ),
    ).toEqual([
      'total 合计 {total}',
      'unit 086 甲区经办中心 all',
      '. unit 086001 甲区经办中心本级',
      '. unit 086002 甲区服务站',
    ]);
  });

  it('puts units without codes below the first one only where the figures say so', () => {
    const setting = { columns: 'unit-name amount amount', kind: 'income' } as const;
    const nested = `
合计 | 9.00 | 8.00
甲市局 | 9.00 | 8.00
甲市局 | 4.00 | 3.00
甲市中心 | 5.00 | 5.00`;
    expect(treeOf(setting, nested)).toEqual([
      'total 合计 {total}',
      'unit 甲市局 all',
      '. unit 甲市局',
      '. unit 甲市中心',
    ]);
    const flat = `
合计 | 9.00 | 8.00
甲市局 | 4.00 | 3.00
甲市中心 | 5.00 | 5.00`;
    expect(treeOf(setting, flat)).toEqual(['total 合计 {total}', 'unit 甲市局', 'unit 甲市中心']);
  });

  it('keeps the levels of one figure although one of its cells is wrong', () => {
    expect(
      treeOf(
        { columns: 'unit-name amount amount', kind: 'income' },
        `
合计 | 9.00 | 9.00
甲市局 | 9.00 | 9.00
甲市中心 | 7.00 | 9.00`,
      ),
    ).toEqual(['total 合计 {total}', 'unit 甲市局 all', '. unit 甲市中心']);
  });

  it('puts subjects below the unit that is printed over them', () => {
    expect(
      treeOf(
        { columns: 'class section item unit-code name amount' },
        `
 | | | | 合计 | 3.00
 | | | 309001 | 乙区中心 | 3.00
208 | 01 | 09 | 309001 | 社会保险经办机构 | 2.00
221 | 02 | 01 | 309001 | 住房公积金 | 1.00`,
      ),
    ).toEqual([
      'total 合计 {total}',
      'unit 309001 乙区中心 all',
      '. subject 2080109 社会保险经办机构',
      '. subject 2210201 住房公积金',
    ]);
  });
});

describe('a unit’s code on rows below those without', () => {
  it('is of the rows’ unit, which is over none of them', () => {
    const tree = treeOf(
      { columns: 'class/economic-department section unit-code name amount', kind: 'general-basic' },
      `
 | | | 合计 | 30.00
301 | | | 工资福利支出 | 30.00
301 | 01 | 205902 | 基本工资 | 20.00
301 | 02 | 205902 | 津贴补贴 | 10.00`,
    );
    expect(tree.slice(1)).toEqual([
      'subject 301 工资福利支出 {salary} all',
      '. subject 30101 基本工资',
      '. subject 30102 津贴补贴',
    ]);
  });
});
