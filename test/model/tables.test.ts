import { describe, expect, it } from 'vitest';
import { FigureState } from '../../server/src/model/figure.ts';
import { figureAt } from '../../server/src/model/table.ts';
import { cellAt } from '../../server/src/model/tables/build.ts';
import { column, onlyTable, read, roles, written } from './read-table.ts';

const EXPENDITURE = ['科目编码|科目名称|合计|基本支出|项目支出', '|合计|5.00|3.00|2.00'];

describe('kinds', () => {
  const kindOf = (title: string, ...rows: string[]) => onlyTable([title, '', ...rows]).kind;
  const codes = (code: string) => ['科目编码|科目名称|预算数', `${code}|某科目|5.00`];

  it.each([
    ['收支总体情况表', 'statement'],
    ['财政拨款收入支出决算总表', 'grant-statement'],
    ['收入预算总表', 'income'],
    ['政府性基金预算支出表', 'government-fund'],
    ['国有资本经营预算财政拨款支出决算表', 'state-capital'],
    ['一般公共预算“三公”经费、会议费、培训费支出表', 'three-public'],
    ['政府采购（资产配置、购买服务）预算表', 'procurement'],
    ['一般公共预算机关运行经费支出预算表', 'operating'],
    ['专项业务经费支出表（不含上年结转）', 'project'],
    ['财政拨款上年结转资金支出表', 'carry-over'],
    ['会议费明细表', 'meeting-training'],
  ])('knows %s', (title, kind) => {
    expect(kindOf(title, ...codes('201'))).toBe(kind);
  });

  it('lets the codes decide between the two classifications', () => {
    expect(kindOf('一般公共预算支出表', ...codes('201'))).toBe('general-expenditure');
    expect(kindOf('一般公共预算支出表', ...codes('301'))).toBe('general-economic');
    expect(kindOf('一般公共预算基本支出表', ...codes('30101'))).toBe('general-basic');
    expect(kindOf('一般公共预算基本支出表', ...codes('2010101'))).toBe('general-basic-functional');
  });

  it('reads the kind from the header where there is no caption', () => {
    const { tables } = read([
      '收入||支出|',
      '项目|预算数|项目|预算数',
      '一、事业收入|5.00|一、教育支出|5.00',
      '',
      '合计|因公出国（境）费|公务接待费',
      '5.00|3.00|2.00',
    ]);
    expect(tables.map(({ kind }) => kind)).toEqual(['statement', 'three-public']);
  });

  it('sums nothing in forms of targets and in lists', () => {
    const { tables } = read([
      '项目支出绩效目标表',
      '',
      '项目名称||培训|',
      '一级指标|二级指标|三级指标|指标值',
      '产出指标|数量指标|场次|12',
      '',
      '序号|单位名称',
      '1|某某局',
    ]);
    expect(tables.map(({ kind, money }) => [kind, money])).toEqual([
      ['performance', false],
      ['list', false],
    ]);
  });
});

describe('tables cut by a page break', () => {
  const above = ['表3', '', '支出总表', '', '部门：某某局 单位：万元', ''];

  it('are one table where caption and header are repeated', () => {
    const table = onlyTable([
      ...above,
      ...EXPENDITURE,
      '',
      ...above,
      EXPENDITURE[0] ?? '',
      '201|教育支出|5.00|3.00|2.00',
    ]);
    expect([table.blocks.length, table.bodyRows.length]).toEqual([2, 2]);
  });

  it('are two tables where only the header is the same', () => {
    const { tables } = read([...above, ...EXPENDITURE, '', '政府性基金预算支出表', '', ...EXPENDITURE]);
    expect(tables.map(({ kind }) => kind)).toEqual(['expenditure', 'government-fund']);
  });

  it('are one table where rows go on without a header', () => {
    const disclosure = read([...above, ...EXPENDITURE, '', '— 3 —', '', '201|教育支出|5.00|3.00|2.00']);
    expect(disclosure.tables.length).toBe(1);
    expect(disclosure.tables[0]?.bodyRows.length).toBe(2);
  });

  it('are one table where the last page lost its empty label columns', () => {
    const disclosure = read([
      ...above,
      '科目编码||科目名称|合计|基本支出|项目支出',
      '类|款||||',
      '205||教育支出|5.00|3.00|2.00',
      '',
      '合计|5.00|3.00|2.00',
    ]);
    const [table] = disclosure.tables;
    if (table === undefined) throw new Error('no table');
    expect(disclosure.tables.length).toBe(1);
    expect(column(disclosure, table, 3)).toEqual([5_000_000, 5_000_000]);
    expect(written(disclosure, table, 2)).toEqual(['教育支出', '合计']);
  });

  it('are two tables where words would go on below amounts', () => {
    expect(
      read([...above, ...EXPENDITURE, '', '201|教育支出|说明文字|说明文字|说明文字']).tables.length,
    ).toBe(2);
  });

  it('keep apart over a note', () => {
    const rows = [...above, ...EXPENDITURE, '', '注：本表反映支出情况。', '', '201|教育支出|5.00|3.00|2.00'];
    expect(read(rows).tables.length).toBe(2);
  });
});

describe('figures', () => {
  const header = '科目名称|合计|基本支出';
  const table = (...rows: string[]) => {
    const disclosure = read(['支出总表', '单位：万元', '', header, ...rows]);
    const [first] = disclosure.tables;
    if (first === undefined) throw new Error('no table');
    return { disclosure, first };
  };

  it('tell blanks, dashes, words and what cannot be read apart', () => {
    const { disclosure, first } = table('合计||—', '甲|1,23,4.5|无', '乙|2.00|1.00');
    const states = [0, 1].flatMap((row) =>
      [1, 2].map((at) => disclosure.figures.state[figureAt(first, row, at)]),
    );
    expect(states).toEqual([FigureState.blank, FigureState.dash, FigureState.unreadable, FigureState.none]);
  });

  it('stand where they are written', () => {
    const { disclosure, first } = table('合计|2.00|1.00');
    expect(written(disclosure, first, 1)).toEqual(['2.00']);
    expect(cellAt(disclosure.tree, first, 0, 1)).toBeGreaterThan(cellAt(disclosure.tree, first, 0, 0));
  });

  it('are as precise as the finest where a table never writes a trailing zero', () => {
    const { disclosure, first } = table('合计|2.46|0', '甲|1.8|0.66');
    const ulps = [0, 1].map((row) => disclosure.figures.ulp[figureAt(first, row, 1)]);
    expect(ulps).toEqual([10_000, 10_000]);
    expect(disclosure.figures.ulp[figureAt(first, 0, 2)]).toBe(10_000);
  });

  it('are as precise as they are written where trailing zeros occur', () => {
    const { disclosure, first } = table('合计|2.40|0', '甲|1.8|0.60');
    expect(disclosure.figures.ulp[figureAt(first, 1, 1)]).toBe(100_000);
    expect(disclosure.figures.ulp[figureAt(first, 0, 2)]).toBe(10_000);
  });

  it('are read in the unit that the other tables agree on where a table has none', () => {
    const disclosure = read([
      '支出总表',
      '单位：元',
      '',
      header,
      '合计|2.00|1.00',
      '',
      '三公经费表',
      '',
      '合计|公务接待费',
      '3.00|3.00',
    ]);
    const [, second] = disclosure.tables;
    if (second === undefined) throw new Error('no table');
    expect([second.unit, second.assumedUnit]).toEqual([undefined, 'yuan']);
    expect(column(disclosure, second, 0)).toEqual([300]);
  });

  it('behind the last column make the row ragged', () => {
    const { first } = table('合计|2.00|1.00', '甲|1.00|0.50|7.00', '乙|1.00|0.50|');
    expect([roles(first), first.raggedRows]).toEqual(['name $ $', [1]]);
  });
});

describe('disclose', () => {
  it('understands nothing, and fails at nothing, in an empty text', () => {
    const disclosure = read(['']);
    expect([disclosure.tables.length, disclosure.figures.count]).toEqual([0, 0]);
  });

  it('takes no part in the sums with rows that are notes', () => {
    const table = onlyTable(['支出总表', '', ...EXPENDITURE, '注：本表单位万元||||']);
    expect(table.bodyRows.length).toBe(1);
  });
});
