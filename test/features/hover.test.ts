import { expect, it } from 'vitest';
import { hoverAt } from '../../server/src/features/hover.ts';
import { marked } from '../writing/marked.ts';

it.each(['机关运行经‸费财政拨款', '机关‸运行经费'])(
  'the document’s own explanation of a term comes first, also at another wording of it: %s',
  (wording) => {
    const { analysis, offset } = marked([
      '第三部分 情况说明',
      `本部门${wording}预算100.00万元。`,
      '第四部分 名词解释',
      '一、机关运行经费：指本文自己的解释。',
      '',
    ]);
    const { markdown = '' } = hoverAt(analysis, offset, 'zh', String) ?? {};
    expect(markdown.indexOf('指本文自己的解释。')).toBeGreaterThan(0);
    expect(markdown.indexOf('通用解释')).toBeGreaterThan(markdown.indexOf('指本文自己的解释。'));
  },
);

const TEXT = [
  '青禾区档案馆2026年部门预算公开',
  '第二部分 部门预算表',
  '收支总表',
  '单位：元',
  '',
  '收入\t\t支出\t',
  '项目\t预算数\t项目\t预算数',
  '一、财政拨款收入\t1,200,000.00\t一、一般公共服务支出\t1,000,000.00',
  '二、其他收入\t200,000.00\t二、教育支出\t400,000.00',
  '收入总计\t1,400,000.00\t支出总计\t1,400,000.00',
  '',
  '第三部分 情况说明',
  '2026年收入预算140.00万元，比上年增加20.00万元，增长16.67%。',
  '2026年基本支出80.00万元。2025年为64.00万元，比上年增长25.00%。',
  '政府性基金预算支出0.00万元，与上年持平。',
  '',
];

function hovered(place: string, lines: readonly string[] = TEXT): string {
  const at = lines.findIndex((line) => line.includes(place.replace('‸', '')));
  const { analysis, offset } = marked(
    lines.map((line, index) => (index === at ? line.replace(place.replace('‸', ''), place) : line)),
  );
  return hoverAt(analysis, offset, 'zh', String)?.markdown ?? '';
}

it('a figure of a sentence has its name, its unit and words for every term', () => {
  expect(hovered('2‸0.00万元，增长')).toMatch(/^\*\*20\.00\*\* 万元 · 收入预算增加/);
  expect(hovered('1‸6.67%')).toMatch(/^\*\*16\.67%\*\* · 收入预算增长/);
  expect(hovered('持‸平')).toMatch(/^\*\*持平\*\* · 政府性基金预算支出/);
  expect(hovered('6‸4.00')).toMatch(/^\*\*64\.00\*\* 万元 · .*上年/);
  for (const place of ['2‸0.00万元，增长', '1‸6.67%', '2‸5.00%', '6‸4.00'])
    expect(hovered(place)).not.toMatch(/\*\* \d|\[ |\[[\d.]/);
});

it('amounts of one relation tell their units where these differ', () => {
  expect(hovered('1‸40.00万元')).toMatch(/140\.00 万元\*\* ＝ \[《收支总表》.* 1,400,000\.00 元\]/);
  expect(hovered('1,‸400,000.00')).toContain('**收入总计 1,400,000.00** ＝ [财政拨款收入 1,200,000.00]');
});

it('says by how much rounding could make a sum miss', () => {
  const lines = TEXT.map((line) => line.replace(/1,400,000.00(?=\t)/, '1,400,000.02'));
  expect(hovered('1,‸400,000.02', lines)).toMatch(/不成立，相差 0\.02 元（四舍五入最多可差 0\.01 元）/);
});

it('says that an unreadable amount cannot be checked', () => {
  const lines = TEXT.map((line) => line.replace('收入总计\t1,400,000.00', '收入总计\t1,40,0000.0.0'));
  expect(hovered('1‸,40,0000.0.0', lines)).toContain('读不出是多少');
});

it('columns that end in the same head are told apart', () => {
  const markdown = hovered('减少1‸.70万元', [
    '青禾区档案馆2026年部门预算公开',
    '“三公”经费支出表',
    '单位：万元',
    '',
    '上年预算数\t\t\t2026年预算数\t\t',
    '合计\t公务用车购置及运行费\t公务接待费\t合计\t公务用车购置及运行费\t公务接待费',
    '5.40\t2.50\t2.90\t3.70\t2.50\t1.20',
    '',
    '2026年公务接待费1.20万元，比上年减少1.70万元。',
    '',
  ]);
  expect(markdown).toMatch(
    /＝ \[《.*》上年预算数·公务接待费 2\.90\].* － \[《.*》2026年预算数·公务接待费 1\.20\]/,
  );
});

const SUBJECTS = [
  '澄江区档案馆2026年部门预算公开',
  '一般公共预算支出表',
  '单位：万元',
  '',
  '科目编码\t科目名称\t合计\t基本支出\t项目支出',
  '\t合计\t380.00\t280.00\t100.00',
  '201\t一般公共服务支出\t300.00\t200.00\t100.00',
  '2012601\t行政运行\t200.00\t200.00\t0.00',
  '2012604\t档案馆\t100.00\t0.00\t100.00',
  '2210201\t住房公积金\t80.00\t80.00\t0.00',
  '',
  '一般公共服务支出（201类）行政运行（项）200.00万元，住房公积金80.00万元，另见2012604。',
  '今年接待201人次。',
  '',
];

it('a subject is explained where a sentence names it or writes its code', () => {
  expect(hovered('行政‸运行（项）', SUBJECTS)).toMatch(/^\*\*2012601 行政运行\*\*[\s\S]*合计：200\.00 万元/);
  expect(hovered('2‸01类', SUBJECTS)).toMatch(/^\*\*201 一般公共服务支出\*\*/);
  expect(hovered('另见201‸2604', SUBJECTS)).toMatch(/^\*\*2012604 档案馆\*\*/);
  expect(hovered('2‸01人次', SUBJECTS)).not.toContain('一般公共服务支出');
});

it('words that are a term and a subject are explained as both', () => {
  const markdown = hovered('住房‸公积金80', SUBJECTS);
  expect(markdown.indexOf('通用解释')).toBeGreaterThan(0);
  expect(markdown.indexOf('**2210201 住房公积金**')).toBeGreaterThan(markdown.indexOf('通用解释'));
});
