import { describe, expect, it } from 'vitest';
import { budgetYear, documentKind, organisation } from '../../../server/src/model/sections/sections.ts';
import { parse } from '../../../server/src/syntax/parse.ts';

describe('what a document is', () => {
  it('tells departments’ budgets, units’ budgets and final accounts apart', () => {
    expect(documentKind(parse('甲市某局\n2024年部门预算\n'))).toBe('department-budget');
    expect(documentKind(parse('2026 年度\n甲市某支队\n单位预算\n'))).toBe('unit-budget');
    expect(documentKind(parse('甲市某局\n2024 年度部门决算\n'))).toBe('final-accounts');
    expect(documentKind(parse('会议纪要\n'))).toBe('unknown');
  });

  it('reads a title that the conversion cut in two', () => {
    expect(documentKind(parse('2026 年甲市某局（本级）部\n门预算\n'))).toBe('department-budget');
  });

  it('takes the year from the cover, not from dates or sentences', () => {
    const text =
      '甲市某局2024年部门预算\n\n2023年12月\n\n第一部分 概况\n\n截至2022年12月31日，共有车辆1辆。\n';
    expect(budgetYear(parse(text))).toBe(2024);
  });

  it('reads a year in Chinese numerals and one that stands apart from its 年', () => {
    expect(budgetYear(parse('甲局二〇二六年部门预算\n'))).toBe(2026);
    expect(budgetYear(parse('甲局 年度部门预算\n\n2025\n'))).toBe(2025);
  });

  it('knows no year where two are told alike', () => {
    expect(budgetYear(parse('甲局2024年部门预算2025年部门预算\n'))).toBeUndefined();
  });

  it('takes the organisation that most fields name', () => {
    const text =
      '甲局2024年部门预算\n\n部门：甲市某局\n\n单位：万元\n\n部门：甲市某局\n\n单位名称：甲市某中心\n';
    expect(organisation(parse(text))).toBe('甲市某局');
  });

  it('takes the organisation from the title where no field names one', () => {
    expect(organisation(parse('2026年\n甲市信访局部门预算\n'))).toBe('甲市信访局');
    expect(organisation(parse('正文\n'))).toBe('');
  });
});

describe('what a document is by the lines before its text', () => {
  it('knows final accounts by 年度决算 and 支出决算, and those that lost their cover by their headings', () => {
    expect(documentKind(parse('云溪县中心学校2018年度决算\n'))).toBe('final-accounts');
    expect(documentKind(parse('云溪县工商联2021年度“三公”经费支出决算\n'))).toBe('final-accounts');
    expect(documentKind(parse('公开说明\n\n一、收入支出决算总体情况说明\n\n二、收入决算情况说明\n'))).toBe(
      'final-accounts',
    );
    expect(documentKind(parse('公开说明\n\n一、收支预算\n\n二、三公预算\n\n三、上年支出决算\n'))).toBe(
      'unknown',
    );
  });

  it('takes no year from sentences whose lines are short', () => {
    const line =
      '主要用于：日常办公。2025年当年预算执行数为3.39万元，2026年安排\n0.12万元，比2025年执行数减少96.46%。2025年\n';
    expect(budgetYear(parse(`云溪县水文站2026年单位预算\n\n${line.repeat(3)}`))).toBe(2026);
    expect(budgetYear(parse(`云溪县水文站2026年单位预算\n${line.repeat(3)}`))).toBe(2026);
  });

  it('takes the organisation in front of the year where the title tells of one purpose', () => {
    expect(organisation(parse('云溪县工商联2021年度“三公”经费支出决算\n'))).toBe('云溪县工商联');
    expect(organisation(parse('2021年度“三公”经费决算公开\n'))).toBe('');
    expect(organisation(parse('云溪县水文站二〇二三年度部门决算\n'))).toBe('云溪县水文站');
  });

  it('passes over the index number of the page', () => {
    const tree = parse('监督索引号53042220190063600000\n\n云溪县大河镇2024年部门预算\n');
    expect(organisation(tree)).toBe('云溪县大河镇');
    expect(budgetYear(tree)).toBe(2024);
  });
});
