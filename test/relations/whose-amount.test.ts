import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { statementsIn } from './statements.ts';

const TITLE = '云溪县水文站2026年部门预算\n\n三、“三公”经费情况说明\n\n';

const errorsIn = (sentences: string) =>
  analyze(TITLE + sentences)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, range }) => `${rule} ${(TITLE + sentences).slice(range.start, range.end)}`);

describe('an amount whose subject is not certain', () => {
  it('is not the numbered item before it', () => {
    const items =
      '2026年三公经费预算拨入33万元,2025年三公经费预算拨入57.7万元,与上年对比减少24.7万元。其中:1、公务接待费2026年预算8万元,2025年预算12.5万元;对比减少4.5万元,原因是厉行节约。2、公务车辆运行2026年预算25万元,2025年预算45.2万元;对比减少20.20万元。\n';
    expect(errorsIn(items)).toEqual([]);
  });

  it('has not changed as another year did', () => {
    const told = (year: number) =>
      `2026年“三公”经费预算1410.35万元，比2025年预算1443.68万元减少33.33万元。\n\n而${year}年“三公”经费预算数比${year - 1}年预算数增加7.77万元。\n`;
    expect(errorsIn(told(2024))).toEqual([]);
    expect(errorsIn(told(2026))).not.toEqual([]);
  });
});

describe('a share of grants', () => {
  it('is not of all expenditure', () => {
    const told = (base: string) =>
      `2026年支出预算108000.84万元。\n\n教育支出12482.56万元，占${base}预算16.5%，住房保障支出1740万元、占2.3%。\n`;
    expect(errorsIn(told('拨款'))).toEqual([]);
    expect(errorsIn(told('财政拨款'))).toEqual([]);
    expect(errorsIn(told('支出'))).not.toEqual([]);
  });
});

describe('a change told of all money and of its only source', () => {
  const told = (verb: string) =>
    `2026年支出预算19577万元，比2025年预算减少290万元。\n\n财政拨款支出预算19577万元，比2025年预算减少290万元。其中，一般公共预算拨款支出预算19577万元，比2025年预算${verb}290万元。\n`;

  it('goes one way', () => {
    expect(errorsIn(told('减少'))).toEqual([]);
    expect(errorsIn(told('增加'))).toHaveLength(1);
  });
});

describe('other money of little', () => {
  const told = (project: string) => {
    const text = [
      '云溪县大河镇2024年部门预算',
      '',
      `2024年部门预算总支出31.25万元。财政拨款安排支出30.95万元，其中：基本支出25.00万元；项目支出${project}万元。`,
      '',
      '部门支出预算表',
      '单位：万元',
      '科目编码\t科目名称\t合计\t一般公共预算\t\t\t政府性基金预算\t单位资金',
      '\t\t\t小计\t基本支出\t项目支出\t\t',
      '2010301\t行政运行\t25.00\t25.00\t25.00\t\t\t',
      '2010399\t其他政府办公厅（室）及相关机构事务支出\t5.85\t5.55\t\t5.55\t\t0.30',
      '2120801\t征地和拆迁补偿支出\t0.40\t\t\t\t0.40\t',
      '合计\t\t31.25\t30.55\t25.00\t5.55\t0.40\t0.30',
      '',
      '财政拨款收支预算总表',
      '单位：万元',
      '收入\t\t支出\t',
      '项目\t2024年预算数\t项目\t2024年预算数',
      '一、本年收入\t30.95\t一、本年支出\t30.95',
      '（一）一般公共预算拨款\t30.55\t（一）一般公共服务支出\t30.55',
      '（二）政府性基金预算拨款\t0.40\t（二）城乡社区支出\t0.40',
      '收入总计\t30.95\t支出总计\t30.95',
    ].join('\n');
    return statementsIn(text, 'text-amount');
  };

  it('is other money all the same: an amount of all grants is not held against one fund', () => {
    expect(told('5.95')).not.toContainEqual(expect.stringContaining('contradicted'));
  });
});

describe('amounts of several units in one sentence', () => {
  const told = (second: string) =>
    errorsIn(`2026年支出预算总计100.00万元。

支出按单位划分，云溪县水文站支出60.00万元，占60.00%；${second}支出40.00万元，占40.00%。

部门支出总表
单位：万元
科目编码	科目名称	合计	基本支出	项目支出
	合计	100.00	70.00	30.00
213	农林水支出	100.00	70.00	30.00
`);

  it('are not of all of them', () => {
    expect(told('云溪县水质监测中心')).toEqual([]);
    expect(told('')).not.toEqual([]);
  });
});
