import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

describe('contents lists', () => {
  it('end where a part begins again', () => {
    const list = '目 录\n\n第一部分 概况\n\n一、职能\n\n二、机构\n\n第二部分 预算表\n\n一、收支总表\n\n';
    expect(outline(`${list}第一部分 概况\n\n一、职能\n`)).toEqual([
      'contents part:1 概况 | chinese:1 职能 | chinese:2 机构 | part:2 预算表 | chinese:1 收支总表',
      'heading part:1 概况',
      'heading chinese:1 职能',
    ]);
  });

  it('read Markdown headings, bullets and nested bullets', () => {
    expect(
      outline(
        '# 目 录\n\n## **第一部分 概况**\n\n- 一、职能\n - (一) 机关经费\n\n第二部分 说明\n\n# 第一部分 概况',
      ),
    ).toEqual([
      'contents part:1 概况 | chinese:1 职能 | chinese-bracket:1 机关经费 | part:2 说明',
      'heading1 part:1 概况',
    ]);
  });

  it('read leaders and page numbers', () => {
    expect(
      outline(
        '目录\n\n一、职能……………2\n二、机构 ........ 3\n三、说明\t12\n四、收支总表（预算表 1）\n五、附录  4\n\n一、职能',
      )[0],
    ).toBe(
      'contents chinese:1 职能 | chinese:2 机构 | chinese:3 说明 | chinese:4 收支总表（预算表 1） | chinese:5 附录',
    );
  });

  it('read page numbers in brackets and in what is left of a field, and leave dates out', () => {
    expect(
      outline(
        '目录\n\n公开时间：2024年10月15日\n一、概况......(1)\n(一)职责......（3）\n(二)机构 PAGEREF _Toc8401 \\h 3\n二、说明 PAGEREF _Toc2776 h 4\n\n一、概况',
      )[0],
    ).toBe('contents chinese:1 概况 | chinese-bracket:1 职责 | chinese-bracket:2 机构 | chinese:2 说明');
  });

  it('split entries that stand glued on one line', () => {
    expect(
      outline(
        '目录\n\n第一部分 概况......1一、职能......2二、机构......10第二部分 说明......12\n\n第一部分概况',
      )[0],
    ).toBe('contents part:1 概况 | chinese:1 职能 | chinese:2 机构 | part:2 说明');
    expect(
      outline('目 录第一部分：概况\n\n（一）甲表（按功能分类）（二）乙表第二部分：说明\n\n第一部分：概况')[0],
    ).toBe(
      'contents part:1 概况 | chinese-bracket:1 甲表（按功能分类） | chinese-bracket:2 乙表 | part:2 说明',
    );
    expect(outline('目录\n\n十、公用经费、会议费情况十一、资产情况\n\n正文在此，说明情况。')[0]).toBe(
      'contents chinese:10 公用经费、会议费情况 | chinese:11 资产情况',
    );
  });

  it('hold a second list under a line without number', () => {
    expect(
      outline(
        '目录\n\n第一部分 概况\n\n附件：某局预算表\n\n一、收支总表\n\n二、收入总表\n\n第一部分\n\n概况',
      )[0],
    ).toBe('contents part:1 概况 | 附件：某局预算表 | chinese:1 收支总表 | chinese:2 收入总表');
  });

  it('leave the titles before the first paragraph to the body', () => {
    expect(
      outline(
        '目录\n\n一、单位职能\n\n二、名词解释\n\n1. 2026年总表\n\n某局主要职能\n\n某局是县政府的工作部门。',
      ),
    ).toEqual([
      'contents chinese:1 单位职能 | chinese:2 名词解释 | arabic:1 2026年总表',
      'heading 某局主要职能',
      'paragraph 某局是县政府的工作部门。',
    ]);
  });

  it('end where a title without number heads the first of the titles again', () => {
    const list = '目录\n\n第一部分 概况\n\n一、职能\n\n二、机构\n\n第二部分 说明\n\n';
    expect(outline(`${list}某校2020年部门预算\n\n——概况\n\n一、职能\n\n某校是县属小学。`).slice(1)).toEqual([
      'heading 某校2020年部门预算',
      'heading ——概况',
      'heading chinese:1 职能',
      'paragraph 某校是县属小学。',
    ]);
  });

  it('may repeat one of their levels at the top', () => {
    const list = '目录\n\n一、文字部分\n\n第一部分 概况\n\n二、表格部分\n\n（一）收支总表\n\n';
    expect(outline(`${list}一、文字部分\n\n第一部分 概况`)).toHaveLength(3);
  });

  it('end before a table and before fields', () => {
    expect(outline('目录\n\n一、收支总表\n二、收入总表\n\n收支总表\n\n单位：万元\n\n科目\t金额')).toEqual([
      'contents chinese:1 收支总表 | chinese:2 收入总表',
      'heading 收支总表',
      'field 单位=万元',
      'table tab 1',
    ]);
  });

  it('are no headings over a table of contents in cells, and no words of a sentence', () => {
    expect(outline('目录\n\n报表\t名称\n表1\t收支总表')).toEqual(['heading 目录', 'table tab 2']);
    expect(outline('目录管理办法已经印发。')).toEqual(['paragraph 目录管理办法已经印发。']);
  });

  it('may be several in a text', () => {
    const list = '目录\n\n一、甲\n\n二、乙\n\n';
    expect(outline(`${list}正文在此，说明情况。\n\n${list}`)).toEqual([
      'contents chinese:1 甲 | chinese:2 乙',
      'paragraph 正文在此，说明情况。',
      'contents chinese:1 甲 | chinese:2 乙',
    ]);
  });
});
