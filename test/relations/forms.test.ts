import { describe, expect, it } from 'vitest';
import { blamesIn, statementsIn } from './statements.ts';

function document(...tables: readonly string[][]): string {
  return ['云溪县水文站2024年部门预算', ...tables.map((table) => table.join('\n')), ''].join('\n\n');
}

const form = (name: string, ...money: readonly string[]): string[] => [
  `项目支出绩效目标表`,
  `项目名称\t\t${name}\t\t`,
  '主管部门\t\t云溪县水利局\t实施单位\t云溪县水文站',
  ...money,
  '绩效指标\t一级指标\t二级指标\t三级指标\t指标值',
  '\t产出指标\t数量指标\t水位站数\t≥12个',
];

describe('the money of a form of targets', () => {
  it('is the sum of where it comes from', () => {
    const text = document(
      form(
        '水情监测',
        '项目资金（万元）\t\t年度资金总额：\t112.36\t',
        '\t\t其中：财政拨款\t92.36\t',
        '\t\t其他资金\t20.00\t',
      ),
    );
    expect(statementsIn(text, 'row-total')).toEqual(['112.36 = 92.36 + 20.00']);
    const wrong = text.replace('\t92.36', '\t82.36');
    expect(statementsIn(wrong, 'row-total')).toEqual(['112.36 = 82.36 + 20.00 (contradicted)']);
  });

  it('is at least what 其中 tells of it', () => {
    const text = document(
      form('水情监测', '项目资金（万元）\t\t资金总额\t112.36\t', '\t\t其中：财政拨款\t92.36\t'),
    );
    expect(statementsIn(text, 'row-total')).toEqual([]);
    expect(statementsIn(text, 'of-which')).toEqual(['112.36 ≥ 92.36']);
  });

  it('holds the grants of each level once', () => {
    const text = document(
      form(
        '水情监测',
        '项目资金（万元）\t\t资金总额\t112.36\t',
        '\t\t财政拨款\t92.36\t',
        '\t\t其中：省级资金\t40.00\t',
        '\t\t县级资金\t52.36\t',
        '\t\t自有资金\t20.00\t',
      ),
    );
    expect(statementsIn(text, 'row-total')).toEqual(['112.36 = 92.36 + 20.00']);
  });

  it('is told of the whole time and of the year beside each other', () => {
    const text = document(
      form(
        '水情监测',
        '资金金额（万元）\t\t实施期资金总额：\t\t年度资金总额：\t30.00',
        '\t\t其中：财政拨款\t\t其中：财政拨款\t20.00',
        '\t\t其他资金\t\t其他资金\t10.00',
      ),
    );
    expect(statementsIn(text, 'row-total')).toEqual(['30.00 = 20.00 + 10.00']);
  });

  it('is told in several columns by a self-assessment, whose points are no money', () => {
    const text = document([
      '项目绩效自评表',
      '项目名称\t\t水情监测\t\t\t\t\t',
      '项目资金（万元）\t\t\t年初预算数\t全年预算数（A）\t全年执行数（B）\t分值\t得分',
      '\t\t年度资金总额\t60\t50\t48.5\t10\t9.70',
      '\t\t其中：当年财政拨款\t60\t45\t45\t—\t—',
      '\t\t其他资金\t\t5\t3.5\t—\t—',
      '绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分',
    ]);
    expect(statementsIn(text, 'row-total')).toEqual(['60 = 60 + _', '50 = 45 + 5', '48.5 = 45 + 3.5']);
  });

  it('adds up over the tasks of a unit', () => {
    const text = document([
      '部门整体支出绩效目标表',
      '部门（单位）名称\t\t云溪县水文站\t\t\t',
      '年度主要任务\t任务名称\t主要内容\t预算金额（万元）\t\t',
      '\t\t\t总额\t财政拨款\t其他资金',
      '\t日常运转\t人员和办公\t210.00\t210.00\t',
      '\t水情监测\t水位站和雨量站\t112.36\t92.36\t20.00',
      '\t金额合计\t\t322.36\t302.36\t20.00',
      '年度绩效指标\t一级指标\t二级指标\t三级指标\t指标值\t',
    ]);
    expect(statementsIn(text, 'column-total')).toEqual([
      '322.36 = 210.00 + 112.36',
      '302.36 = 210.00 + 92.36',
      '20.00 = _ + 20.00',
    ]);
    expect(blamesIn(text.replace('\t92.36', '\t72.36'))).toEqual(['72.36 → 92.36']);
  });

  it('stays silent where most sums deny what the heads say', () => {
    const text = document([
      '部门整体支出绩效目标表',
      '年度主要任务\t任务名称\t主要内容\t总额\t财政拨款\t其他资金',
      '\t日常运转\t人员和办公\t\t210.00\t210.00',
      '\t水情监测\t水位站和雨量站\t\t92.36\t92.36',
      '年度绩效指标\t一级指标\t二级指标\t三级指标\t指标值\t',
    ]);
    expect(statementsIn(text, 'row-total')).toEqual([]);
  });
});

const PROJECTS = [
  '项目支出预算表',
  '单位：万元',
  '项目名称\t合计\t一般公共预算\t其他资金',
  '合计\t207.36\t187.36\t20.00',
  '水情监测\t112.36\t92.36\t20.00',
  '汛前检查\t95.00\t95.00\t',
];

const targets = (first: string): string[] => [
  '项目支出绩效表',
  '单位：万元',
  '单位名称\t项目名称\t金额\t绩效目标',
  `云溪县水文站\t水情监测\t${first}\t监测水位和雨量`,
  '云溪县水文站\t汛前检查\t95.00\t汛前查完堤防',
];

describe('a project in its form of targets', () => {
  const told = (first: string) =>
    statementsIn(document(PROJECTS, targets(first)), 'cross-table').filter((one) =>
      one.endsWith('= 112.36 (contradicted)'),
    );

  it('has the amount of the table of projects, one digit being wrong', () => {
    expect(statementsIn(document(PROJECTS, targets('112.36')), 'cross-table')).toEqual([
      '112.36 = 112.36',
      '95.00 = 95.00',
    ]);
    expect(told('172.36')).toEqual(['172.36 = 112.36 (contradicted)']);
  });

  it('may tell of several years', () => {
    expect(told('340.00')).toEqual([]);
  });
});
