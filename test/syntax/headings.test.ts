import { describe, expect, it } from 'vitest';
import { readNumbering, readTableNumbering } from '../../server/src/syntax/numbering.ts';
import { outline } from './outline.ts';

const first = (text: string): string | undefined => outline(text)[0];

describe('numbering', () => {
  it.each([
    ['第一部分 概况', 'part', 1, '第一部分'],
    ['第三部分：说明', 'part', 3, '第三部分：'],
    ['第 2 部分', 'part', 2, '第 2 部分'],
    ['一、收入', 'chinese', 1, '一、'],
    ['二十四、其他支出', 'chinese', 24, '二十四、'],
    ['一. 收入', 'chinese', 1, '一.'],
    ['（十一）其他', 'chinese-bracket', 11, '（十一）'],
    ['(一) 办公室', 'chinese-bracket', 1, '(一)'],
    ['1. 收入', 'arabic', 1, '1.'],
    ['10、收入', 'arabic', 10, '10、'],
    ['4．2026年总表', 'arabic', 4, '4．'],
    ['1.2026年总表', 'arabic', 1, '1.'],
    ['(1)收入', 'arabic-bracket', 1, '(1)'],
    ['（12）收入', 'arabic-bracket', 12, '（12）'],
    ['3）收入', 'arabic-bracket', 3, '3）'],
    ['③收入', 'circled', 3, '③'],
  ])('reads %s', (text, style, ordinal, written) => {
    const numbering = readNumbering(text, 0, text.length);
    expect(numbering).toMatchObject({ style, ordinal });
    expect(text.slice(0, numbering?.range.end)).toBe(written);
  });

  it.each([
    '5.92',
    '1.80万元',
    '12.31',
    '2026.1.1',
    '2026年',
    '201.办公',
    '二〇二六年三月',
    '一般公共服务',
    '（类）支出',
    '（2026年度）',
    '1...',
    '3个',
    '十分',
  ])('finds none in %s', (text) => {
    expect(readNumbering(text, 0, text.length)).toBeUndefined();
  });

  it.each([
    ['表1', 1, '表1'],
    ['表一', 1, '表一'],
    ['附表2 收入总表', 2, '附表2'],
    ['表10-2', 10, '表10-2'],
    ['预算01表 收支总表', 1, '预算01表'],
    ['公开 02 表：收入总表', 2, '公开 02 表：'],
    ['部门公开表3收入总表', 3, '部门公开表3'],
    ['表1：2026年收支总表', 1, '表1：'],
    ['表2.2026年收入总表', 2, '表2.'],
  ])('reads the table number of %s', (text, ordinal, written) => {
    const numbering = readTableNumbering(text, 0, text.length);
    expect(numbering).toMatchObject({ style: 'table', ordinal });
    expect(text.slice(0, numbering?.range.end)).toBe(written);
  });

  it.each(['表一般公共预算', '收支总表', '预算表', '表2026', '表', '公开', '部门'])(
    'finds no table number in %s',
    (text) => {
      expect(readTableNumbering(text, 0, text.length)).toBeUndefined();
    },
  );
});

describe('headings', () => {
  it.each([
    ['# 第一部分 部门概况', 'heading1 part:1 部门概况'],
    ['## **第二部分 部门预算表**', 'heading2 part:2 部门预算表'],
    ['### 收支总表 ###', 'heading3 收支总表'],
    ['**一、主要职能**', 'heading chinese:1 主要职能'],
    ['第一部分', 'heading part:1 '],
    ['一、 机构设置', 'heading chinese:1 机构设置'],
    ['（二）政府采购情况：', 'heading chinese-bracket:2 政府采购情况'],
    ['2.机关运行经费', 'heading arabic:2 机关运行经费'],
    ['公开01表', 'heading table:1 '],
    ['表1：2026年某市部门收支总表', 'heading table:1 2026年某市部门收支总表'],
  ])('%s', (text, expected) => {
    expect(first(`${text}\n\n正文。\n`)).toBe(expected);
  });

  it.each([
    ['（一）负责全县水务工作。', 'paragraph chinese-bracket:1 （一）负责全县水务工作。'],
    ['1. 基本支出326.20万元，增长1.00%', 'paragraph> arabic:1 1. 基本支出326.20万元，增长1.00%'],
    ['（一）人员经费 12.00 万元', 'paragraph chinese-bracket:1 （一）人员经费 12.00 万元'],
    ['6.人大事务支出403.75', 'paragraph arabic:6 6.人大事务支出403.75'],
    ['一、事业收入：指事业单位取得的收入', 'paragraph chinese:1 一、事业收入：指事业单位取得的收入'],
    ['主要包括以下内容：', 'paragraph 主要包括以下内容：'],
    ['5.92', 'paragraph 5.92'],
  ])('%s is a paragraph', (text, expected) => {
    expect(first(`${text}\n\n正文。\n`)).toBe(expected);
  });

  it('are short lines directly before a table or its fields', () => {
    const table = '科目\t金额\n合计\t1.00\n';
    expect(first(`部门收支总表\n${table}`)).toBe('heading 部门收支总表');
    expect(outline(`正文在此。\n2026年收入预算总表\n\n单位：万元\n\n${table}`)[1]).toBe(
      'heading 2026年收入预算总表',
    );
    expect(outline(`绩效目标表\n\n（2026年度）\n\n${table}`)).toEqual([
      'heading 绩效目标表',
      'heading （2026年度）',
      'table tab 2',
    ]);
    expect(first(`具体情况见下表：\n\n${table}`)).toBe('paragraph 具体情况见下表：');
  });

  it('are short lines alone between blank lines', () => {
    expect(
      outline(
        '某县水务局（单位）主要职能\n\n某县水务局是县政府工作部门。\n\n名词解释\n\n（一）基本支出：指…。',
      ),
    ).toEqual([
      'heading 某县水务局（单位）主要职能',
      'paragraph 某县水务局是县政府工作部门。',
      'heading 名词解释',
      'paragraph chinese-bracket:1 （一）基本支出：指…。',
    ]);
    expect(first('2026 年 3 月\n\n正文。')).toBe('paragraph 2026 年 3 月');
  });

  it('are short lines below the bare number of a part', () => {
    const body = '一、预算收支总体情况\n正文在此，没有空行。';
    expect(outline(`第三部分\n2026年度单位预算情况说明\n${body}`).slice(0, 2)).toEqual([
      'heading part:3 ',
      'heading 2026年度单位预算情况说明',
    ]);
    expect(outline(`第三部分\n按照综合预算的原则，\n${body}`)[1]).toBe('paragraph 按照综合预算的原则，');
    expect(outline(`第三部分 说明\n某县水务局\n${body}`)[1]).toBe('paragraph 某县水务局');
  });

  it('join a title that a line end cut inside its brackets', () => {
    expect(outline('支出明细表（按支出功\n\n能分类科目）\n\n单位：元\n\n科目\t金额')).toEqual([
      'heading 支出明细表（按支出功\n\n能分类科目）',
      'field 单位=元',
      'table tab 1',
    ]);
  });

  it('are no first halves of sentences among items that are sentences', () => {
    const text = [
      '一、事业收入：指开展业务取得的收入。',
      '二、卫生健康支出（类）计划生育事务（款）其他计划生',
      '育事务支出（项）：反映其他支出。',
      '三、基本支出：指日常开支。',
    ].join('\n\n');
    expect(outline(text)[1]).toBe('paragraph> chinese:2 二、卫生健康支出（类）计划生育事务（款）其他计划生');
  });
});
