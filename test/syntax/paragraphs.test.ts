import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

describe('paragraphs', () => {
  it('are one a line', () => {
    expect(outline('本单位没有车辆。\n本单位没有房屋。')).toEqual([
      'paragraph 本单位没有车辆。',
      'paragraph 本单位没有房屋。',
    ]);
  });

  it('go on in the next line while a long sentence has not ended', () => {
    expect(outline('2026年收入预算为一百万元，比上年预算数增加十\n万元，增长百分之十。\n另起一段。')).toEqual(
      [
        'paragraph 2026年收入预算为一百万元，比上年预算数增加十 / 万元，增长百分之十。',
        'paragraph 另起一段。',
      ],
    );
  });

  it('keep short lines apart', () => {
    expect(outline('某某县\n水务局\n2026年部门预算')).toHaveLength(3);
  });

  it('say that a page break cut the sentence', () => {
    expect(outline('9. 其他收入0.00万元，比上年预算数增加0.00万元，增长\n\n0.00%。与上年持平。')).toEqual([
      'paragraph> arabic:9 9. 其他收入0.00万元，比上年预算数增加0.00万元，增长',
      'paragraph 0.00%。与上年持平。',
    ]);
  });

  it.each([
    ['a new number', '本部门收入预算为一百万元，比上年预算数增加十万', '10. 上年结转0.00万元。'],
    ['a full stop within quotes', '会议强调要“过紧日子，把钱用在刀刃上，落实各项要求。”', '正文。'],
    ['a colon', '本部门2026年收入预算为一百万元，具体情况如下：', '正文。'],
    ['a short line', '没有，其他', '正文。'],
  ])('do not go on after or before %s', (_name, before, after) => {
    expect(outline(`${before}\n\n${after}`)[0]).not.toContain('>');
  });

  it('are told from the last words of a caption, also where no blank line stands between', () => {
    const caption = ['2026年一般公共预算支出明细表（按支出功能分类科', '目-不含上年结转）'];
    expect(outline([...caption, '单位：元', '科目\t合计'].join('\n'))).toEqual([
      `heading ${caption.join('\n')}`,
      'field 单位=元',
      'table tab 1',
    ]);
    expect(outline('2026年部门综合预算政府采购预算表（不含上年结转）\n金位：元\n科目\t合计')).toHaveLength(3);
    expect(outline('本部门收入预算为一百万元，比上年预算数增加十万\n元，具体如下。\n科目\t合计')).toEqual([
      'paragraph 本部门收入预算为一百万元，比上年预算数增加十万 / 元，具体如下。',
      'table tab 1',
    ]);
  });

  it('go on across the number of a page', () => {
    expect(outline('本部门收入预算为一百万元，比上年预算数增加十万\n\n— 12 —\n\n元，增长百分之十。')).toEqual(
      ['paragraph> 本部门收入预算为一百万元，比上年预算数增加十万', 'paragraph 元，增长百分之十。'],
    );
    expect(outline('- 3 -\n\n第 4 页\n\n201\n\n2026')).toEqual(['paragraph 201', 'paragraph 2026']);
  });

  it('go on across a running header, whose first occurrence stays', () => {
    const page =
      '本部门收入预算为一百万元，比上年预算数增加十万\n\n某县水务局部门预算公开\n\n元，增长百分之十。\n\n';
    const found = outline(`某县水务局部门预算公开\n\n${page.repeat(3)}`);
    expect(found.filter((block) => block.includes('公开'))).toEqual(['heading 某县水务局部门预算公开']);
    expect(found.filter((block) => block.startsWith('paragraph>'))).toHaveLength(3);
  });

  it('are told from headings by the width of the page', () => {
    const wide = [
      '规规定属于审计监督范围的财务收支，的真实合法和效益进行',
      '计，对国家有关重大政策措施，贯彻落实情况进行跟踪审计，',
      '计报告的结果承担相应责任，并负有督促被审计单位整改任务',
    ];
    const text = `${wide.join('\n\n')}\n\n（二）组织起草方面的地方性法规规章草案和政策拟订的\n\n相关政策并组织实施。`;
    expect(outline(text).at(-2)).toBe(
      'paragraph> chinese-bracket:2 （二）组织起草方面的地方性法规规章草案和政策拟订的',
    );
    expect(
      outline('（二）组织起草方面的地方性法规规章草案和政策拟订的\n\n相关政策并组织实施。')[0],
    ).toContain('heading');
  });

  it('leave the bullet out and read the number after it', () => {
    expect(outline('- 1. 负责全县水务工作。')).toEqual(['paragraph arabic:1 1. 负责全县水务工作。']);
  });
});

describe('notes', () => {
  it.each(['注：本表为空表。', '注:无。', '注1：无。', '备注：无。', '说明：无。', '（注：没有安排支出。）'])(
    '%s',
    (text) => {
      expect(outline(`${text}\n\n正文。`)).toEqual([`note ${text}`, 'paragraph 正文。']);
    },
  );

  it('hold the numbers that follow', () => {
    expect(outline('注：1. 本表反映收支。\n2. 存在尾数误差。\n\n3. 第三条。\n\n2. 另一条。')).toEqual([
      'note 注：1. 本表反映收支。 / 2. 存在尾数误差。 / 3. 第三条。',
      'paragraph arabic:2 2. 另一条。',
    ]);
    expect(outline('注：\n1. 本表反映收支。\n2. 存在误差。')).toHaveLength(1);
  });

  it('hold the rest of a sentence that the page cut', () => {
    expect(outline('备注：涉密项目按照有关要求不予公开，请核实本单位是否有\n\n涉密项目。\n\n正文。')).toEqual(
      ['note 备注：涉密项目按照有关要求不予公开，请核实本单位是否有 / 涉密项目。', 'paragraph 正文。'],
    );
  });

  it('end at the next note and at headings', () => {
    expect(outline('注1：无。\n注2：无。\n\n二、收入总表')).toEqual([
      'note 注1：无。',
      'note 注2：无。',
      'heading chinese:2 收入总表',
    ]);
  });

  it('are no words that only begin alike', () => {
    expect(outline('注册资金由财政安排。\n\n说明会已经召开。')).toEqual([
      'paragraph 注册资金由财政安排。',
      'paragraph 说明会已经召开。',
    ]);
  });
});

describe('fields', () => {
  it.each([
    ['单位：万元', 'field 单位=万元'],
    ['单位: 万元', 'field 单位=万元'],
    ['单 位 ：元', 'field 单 位=元'],
    ['部门（单位）：某局 单位：万元', 'field 部门（单位）=某局, 单位=万元'],
    ['编制单位：某某县水务局　金额单位：元', 'field 编制单位=某某县水务局, 金额单位=元'],
    ['预算主管部门：某局', 'field 预算主管部门=某局'],
    ['部门名称：', 'field 部门名称='],
    [
      '2026年财政拨款收支预算总表编制单位：某局 单位：元',
      'field [2026年财政拨款收支预算总表] 编制单位=某局, 单位=元',
    ],
    ['收支总表公开表一部门： 某办公厅 单位：万元', 'field [收支总表公开表一] 部门=某办公厅, 单位=万元'],
    ['表1：2026年收支总表部门名称：某局单位:万元', 'field [表1：2026年收支总表] 部门名称=某局, 单位=万元'],
    ['收支总表（单位：万元）', 'field [收支总表] 单位=万元'],
  ])('%s', (text, expected) => {
    expect(outline(text)).toEqual([expected]);
  });

  it.each([
    '本表金额单位：万元，下同，其中部分为元。',
    '（一）预算单位：某局',
    '预算单位：指与财政部门直接发生缴款、拨款关系的单位。',
    '纳入某局2026年部门预算编制范围的二级预算单位：无',
    '从预算单位构成看，本部门单位：某局',
    '主要职责是：',
  ])('%s is none', (text) => {
    expect(outline(text)[0]).not.toContain('field');
  });
});
