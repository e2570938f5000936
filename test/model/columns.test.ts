import { describe, expect, it } from 'vitest';
import { facetsOf } from '../../server/src/model/columns/facets.ts';
import { column, onlyTable, paths, read, roles, written } from './read-table.ts';

describe('header rows', () => {
  it('gives merged heads of three rows to the columns below them', () => {
    const table = onlyTable([
      '收入总表',
      '单位：万元',
      '',
      '单位名称|合计|本年收入|||上年结转',
      '||财政拨款||事业收入|',
      '||一般公共预算|政府性基金预算||',
      '某某局|10.00|6.00|1.00|2.00|1.00',
    ]);
    expect(paths(table)).toEqual([
      '单位名称',
      '合计',
      '本年收入›财政拨款›一般公共预算',
      '本年收入›财政拨款›政府性基金预算',
      '本年收入›事业收入',
      '上年结转',
    ]);
    expect(
      table.header.map(({ label, firstColumn, lastColumn }) => [label, firstColumn, lastColumn]),
    ).toEqual([
      ['单位名称', 0, 1],
      ['合计', 1, 2],
      ['本年收入', 2, 5],
      ['上年结转', 5, 6],
    ]);
    expect(table.columns[3]?.concepts).toEqual(['current-income', 'grant', 'government-fund']);
  });

  it('takes no index row for data', () => {
    const table = onlyTable([
      '支出总表',
      '单位：万元',
      '',
      '科目编码|科目名称|合计|基本支出|项目支出',
      '**|**|1=2+3|2|3',
      '|合计|3.00|1.00|2.00',
      '栏次|1|2|3|4',
      '201|一般公共服务支出|3.00|1.00|2.00',
    ]);
    expect(table.bodyRows.length).toBe(2);
  });

  it('ends where a list begins in a column behind the first, though its amounts are blank', () => {
    const table = onlyTable([
      '部门收支总表',
      '单位：万元',
      '',
      '收入|||支出|',
      '项目||金额|项目|金额',
      '一般公共预算|小计||一、一般公共服务支出|',
      '|财政拨款|56.00|二、社会保障和就业支出|68.00',
      '|行政事业性收费|12.00||',
      '收入合计||68.00|支出合计|68.00',
    ]);
    expect(table.bodyRows.length).toBe(4);
  });

  it('knows the rows above the header: caption, unit and department inside the table', () => {
    const table = onlyTable([
      '支出总表(预算表3)||||',
      '预算单位：某某局|||单位：万元|',
      '科目编码|科目名称|合计|基本支出|项目支出',
      '|合计|3.00|1.00|2.00',
    ]);
    expect([table.kind, table.title, table.number, table.unit]).toEqual([
      'expenditure',
      '支出总表',
      '预算表3',
      'ten-thousand-yuan',
    ]);
    expect(roles(table)).toBe('code name $ $ $');
  });

  it('joins a word that was broken over two header rows', () => {
    const table = onlyTable(['收入总表', '单位：万元', '', '单位名|合计', '称|', '某某局|5.00']);
    expect(paths(table)).toEqual(['单位名称', '合计']);
  });
});

describe('repaired headers', () => {
  it('lays 收入 and 支出 over the panels where a blank cell was lost', () => {
    const table = onlyTable([
      '收支总表',
      '单位：万元',
      '',
      '序号|收入||支出|||',
      '|项目|编制预算|上年结转|项目|编制预算|上年结转',
      '1|一、财政拨款|8.00|1.00|一、教育支出|9.00|0.00',
    ]);
    expect(table.alignment).toBe('repaired');
    expect(table.panels.map(({ side, firstColumn, lastColumn }) => [side, firstColumn, lastColumn])).toEqual([
      ['income', 0, 4],
      ['expenditure', 4, 7],
    ]);
    expect(paths(table)[3]).toBe('收入›上年结转');
  });

  it('puts leaves below the merged heads where the blanks before them were lost', () => {
    const table = onlyTable([
      '收入总表',
      '单位：万元',
      '',
      '科目编码|||单位代码|名称|总计|资金来源|||',
      '||||||一般公共预算|||事业收入',
      '类|款|项|小计|财政拨款|专项收入||||',
      '208|1|9|309001|某中心|5.00|4.00|3.00|1.00|1.00',
    ]);
    expect(table.alignment).toBe('repaired');
    expect(paths(table).slice(5)).toEqual([
      '总计',
      '资金来源›一般公共预算›小计',
      '资金来源›一般公共预算›财政拨款',
      '资金来源›一般公共预算›专项收入',
      '资金来源›事业收入',
    ]);
    expect(roles(table)).toBe('code code code unit-code name $ $ $ $ $');
    expect(table.columns.slice(0, 3).map(({ codePart }) => codePart)).toEqual(['class', 'section', 'item']);
  });

  it('reads rows that write a label in two cells, and those beside them that do not', () => {
    const lines = [
      '收支总表',
      '单位：万元',
      '',
      '收入||支出|||',
      '项目|金额|项目|合计|基本支出|项目支出',
      '一般公共预算|小计|4.00|一、教育支出|4.00|3.00',
      '|财政拨款|4.00|二、其他支出|||',
      '政府性基金预算||三、科学技术支出|14.00|14.00|',
    ];
    const disclosure = read(lines);
    const [table] = disclosure.tables;
    if (table === undefined) throw new Error('no table');
    expect(table.alignment).toBe('repaired');
    expect(roles(table)).toBe('name name $ name $ $ $');
    expect(written(disclosure, table, 2)).toEqual(['4.00', '4.00', '']);
    expect(written(disclosure, table, 4)).toEqual(['4.00', '', '14.00']);
  });

  it('moves a block of figures back below its heads where only that gives the sums', () => {
    const lines = [
      '收入总表',
      '单位：万元',
      '',
      '单位名称|合计|本年收入|||上年结转结余|||',
      '||小计|一般公共预算|事业收入|小计|一般公共预算结转|单位资金结转|',
      '合计|9.00|8.00|8.00|||1.00|1.00|',
      '某某局|9.00|8.00|8.00|||1.00|1.00|',
    ];
    const disclosure = read(lines);
    const [table] = disclosure.tables;
    if (table === undefined) throw new Error('no table');
    expect(table.alignment).toBe('repaired');
    expect(column(disclosure, table, 5)).toEqual([1_000_000, 1_000_000]);
  });

  it('leaves a table alone whose sums hold in one row: the other rows may be wrong', () => {
    const table = onlyTable([
      '收入总表',
      '单位：万元',
      '',
      '单位名称|合计|一般公共预算|事业收入|其他收入|',
      '甲|9.00|8.00||1.00|',
      '乙|9.00|7.00||1.00|',
    ]);
    expect(table.alignment).toBe('sure');
  });

  it('merges columns of which each row fills one and the header one', () => {
    const disclosure = read([
      '一般公共预算支出表',
      '单位：万元',
      '',
      '|功能科目编码||功能科目名称||金额',
      '|合计||||7.00',
      '201||一般公共服务支出||3.00|',
      '205||教育支出||4.00|',
    ]);
    const [table] = disclosure.tables;
    if (table === undefined) throw new Error('no table');
    expect(roles(table)).toBe('code name $');
    expect(written(disclosure, table, 2)).toEqual(['7.00', '3.00', '4.00']);
  });

  it('says that a table is shifted where words stand under amounts and no reading is certain', () => {
    const table = onlyTable([
      '支出总表',
      '单位：万元',
      '',
      '合计|基本支出|项目支出',
      '一般公共服务支出|2.00|1.00',
      '教育支出合计|2.00|1.00',
    ]);
    expect(table.alignment).toBe('shifted');
  });
});

describe('roles by what stands in the cells', () => {
  it('finds codes with names, split codes, and codes under a merged head', () => {
    expect(
      roles(
        onlyTable([
          '支出表',
          '',
          '功能科目名称|小计',
          '[201]一般公共服务支出|1.00',
          '[20103]政府办公厅|1.00',
        ]),
      ),
    ).toBe('code-and-name $');
    expect(roles(onlyTable(['支出表', '', '支出功能分类科目|合计', '2120101-行政运行|1.00']))).toBe(
      'code-and-name $',
    );
    expect(
      roles(onlyTable(['支出表', '', '功能分类科目||合计', '201|一般公共服务支出|1.00', '20103|事务|1.00'])),
    ).toBe('code name $');
  });

  it('takes counts and remarks for words and rates for percentages', () => {
    const table = onlyTable([
      '政府采购表',
      '单位：元',
      '',
      '项目|数量|金额|增减%|备注',
      '货物|4|50.00|1.50%|无',
    ]);
    expect(roles(table)).toBe('name text $ percent text');
  });

  it('takes amounts of three digits under a head of money for no codes', () => {
    const rows = ['合计|537.00|400.00|137', '某某馆|300.00|200.00|100', '某某所|237.00|200.00|137'];
    const table = onlyTable(['收入总表', '单位：万元', '', '单位名称|合计|事业收入|捐赠资金', ...rows]);
    expect(roles(table)).toBe('unit-name $ $ $');
  });
});

describe('panels', () => {
  it('makes side-by-side blocks tables of their own', () => {
    const table = onlyTable([
      '一般公共预算财政拨款基本支出决算表',
      '单位：万元',
      '',
      '经济分类科目编码|科目名称|决算数|经济分类科目编码|科目名称|决算数',
      '301|工资福利支出|4.00|302|商品和服务支出|2.00',
    ]);
    expect(table.panels.map(({ firstColumn, lastColumn, side }) => [firstColumn, lastColumn, side])).toEqual([
      [0, 3, undefined],
      [3, 6, undefined],
    ]);
  });

  it('keeps codes behind the only amount in the first panel', () => {
    const table = onlyTable([
      '上年结转资金支出表',
      '单位：元',
      '',
      '项目名称|金额|功能科目编码|功能科目名称',
      '培训|5.00|2050803|培训支出',
    ]);
    expect(table.panels.length).toBe(1);
  });
});

describe('facetsOf', () => {
  const of = (...path: string[]) => facetsOf({ path }, 2026);

  it('lets 小计 mean what its head measures', () => {
    expect(of('基本支出', '小计')).toEqual({ measure: 'basic' });
    expect(of('合计')).toEqual({ measure: 'total' });
  });

  it('tells fund, flow and period together', () => {
    expect(of('上年结转结余', '一般公共预算')).toEqual({ flow: 'carry-over-in', fund: 'general' });
    expect(of('本年一般公共预算基本支出', '人员经费')).toEqual({
      fund: 'general',
      measure: 'personnel',
      period: 'current-year',
    });
    expect(of('2025年预算数', '公务接待费')).toEqual({
      measure: 'reception',
      stage: 'budget',
      year: 2025,
      period: 'prior-year',
    });
    expect(of('上年预算数', '合计')).toEqual({ measure: 'total', period: 'prior-year' });
  });
});
