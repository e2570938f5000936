import { change, shares, total, wan, type Yuan } from './amounts.ts';
import * as figures from './carryover-data.ts';
import { tables } from './carryover-tables.ts';
import { subjectEntries, termEntries } from './glossary.ts';
import { bracketed, documentOf, numbered } from './layout.ts';
import { amountOf, classTotals, sumOf } from './ledger.ts';
import { reasonFor } from './reasons.ts';
import { pathOf } from './subjects.ts';

const {
  all,
  basic,
  before,
  carried,
  current,
  left,
  lines,
  office,
  official,
  officialBefore,
  project,
  staff,
  unit,
  year,
} = figures;
const classes = classTotals(lines);
const codes = [...new Set(lines.map(({ code }) => code))].sort();

const tableTitles = [
  '收支总表（预算表1）',
  '收入总表（预算表2）',
  '支出总表（预算表3）',
  '财政拨款收支总表（预算表4）',
  '一般公共预算支出表（预算表5）',
  '一般公共预算基本支出表（预算表6）',
  '一般公共预算“三公”经费支出表（预算表7）',
  '政府性基金预算支出表（预算表8）',
  '国有资本经营预算支出表（预算表9）',
  '项目支出表（预算表10）',
  '财政拨款委托业务费支出预算表（预算表11）',
  '项目支出绩效目标申报表（预算表12）',
];

const titles = [
  '2025年收支预算总体情况',
  '2025年收入预算情况',
  '2025年支出预算情况',
  '2025年财政拨款收支预算情况',
  '2025年一般公共预算拨款情况',
  '2025年一般公共预算基本支出情况',
  '2025年一般公共预算“三公”经费拨款情况',
  '2025年政府性基金预算支出情况',
  '2025年国有资本经营预算支出情况',
  '其他重要事项的情况说明',
];
const headings = numbered(titles);

const otherTitles = bracketed([
  '机关运行经费',
  '政府采购情况',
  '委托业务费使用情况',
  '国有资产占用使用情况',
  '项目支出情况说明',
  '预算绩效情况说明',
]);

function contents(): readonly string[] {
  const listed = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  return [
    '目 录',
    '第一部分 部门概况',
    listed(numbered(['主要职能', '机构设置'])),
    '第二部分 2025年部门预算表',
    listed(numbered(tableTitles)),
    '第三部分 情况说明',
    `${listed(headings)}\n${otherTitles.map((title) => ` - ${title}`).join('\n')}`,
    '第四部分 名词解释',
  ];
}

function overview(): readonly string[] {
  return [
    '第一部分 部门概况',
    '一、主要职能',
    '（一）贯彻执行应急管理、安全生产的法律、法规和规章，拟订全州应急管理规划并组织实施。',
    '（二）负责全州自然灾害风险防治、应急救援和综合防灾减灾工作的组织协调。',
    '（三）负责安全生产综合监督管理，依法开展执法检查。',
    '（四）负责应急指挥平台的建设、运行和值守。',
    '二、机构设置',
    `根据上述职责，${unit}核定编制62名，其中：行政编制48名，事业编制14名。内设机构6个：`,
    ...bracketed(['办公室', '应急指挥处', '风险监测处', '危险化学品监管处', '安全生产综合处', '救援协调处']),
  ];
}

const classList = (): string => classes.map(({ name, amount }) => `${name}${wan(amount)}万元`).join('，');

function overall(): readonly string[] {
  const [yearShare, leftShare] = shares([year, left], all);
  const [basicShare, projectShare] = shares([basic, project], all);
  return [
    headings[0] ?? '',
    `按照综合预算的原则，所有收入和支出全部纳入部门预算管理。收入包括：一般公共预算拨款收入；支出包括：${classes.map(({ name }) => name).join('、')}。2025年收支总预算${wan(all)}万元，其中：当年预算${wan(year)}万元；上年结转${wan(left)}万元。2025年当年预算${change(year, before, '2024年预算')}，主要原因是人员经费和应急救援项目经费变化。`,
    headings[1] ?? '',
    `2025年收入预算${wan(all)}万元，其中：本年收入${wan(year)}万元，占${yearShare}；上年结转${wan(left)}万元，占${leftShare}。本年收入中，一般公共预算拨款收入${wan(year)}万元，占100.00%；其他收入0.00万元，占0.00%。上年结转中，一般公共预算拨款结转${wan(left)}万元，占100.00%；其他结转0.00万元，占0.00%。`,
    headings[2] ?? '',
    `2025年支出预算${wan(all)}万元，其中：基本支出${wan(basic)}万元，占${basicShare}；项目支出${wan(project)}万元，占${projectShare}；事业单位经营支出0.00万元，占0.00%；其他支出0.00万元，占0.00%。`,
    headings[3] ?? '',
    `2025年财政拨款收支总预算${wan(all)}万元。其中：本年收入${wan(year)}万元，上年结转${wan(left)}万元。支出包括：${classList()}。`,
  ];
}

function general(): readonly string[] {
  const [basicShare, projectShare] = shares([basic, project], all);
  const [staffShare, officeShare] = shares([staff, office], basic);
  const parts = shares(
    classes.map(({ amount }) => amount),
    all,
  );
  const uses: Readonly<Record<string, string>> = {
    208: '退休人员经费和单位缴纳的养老保险费、职业年金',
    210: '单位缴纳的医疗保险费和公务员医疗补助',
    221: '单位缴存的住房公积金',
    224: '人员经费、公用经费和灾害防治、安全监管、应急救援项目',
  };
  const structure = classes.map(({ code, name, amount }, row) => {
    return `${name.replace(/支出$/, '')}（类）支出${wan(amount)}万元，占${parts[row]}，主要用于${uses[code]}。`;
  });
  const items = codes.map((code, row) => {
    const kept = amountOf(carried, code);
    const note =
      kept === 0 ? '' : `，其中：当年预算${wan(amountOf(current, code))}万元，上年结转${wan(kept)}万元`;
    return `${row + 1}、${pathOf(code)}2025年预算数为${wan(amountOf(lines, code))}万元${note}。`;
  });
  return [
    headings[4] ?? '',
    `2025年一般公共预算拨款${wan(all)}万元，其中：基本支出${wan(basic)}万元，占${basicShare}；项目支出${wan(project)}万元，占${projectShare}。基本支出中，人员经费${wan(staff)}万元，占${staffShare}；公用经费${wan(office)}万元，占${officeShare}。`,
    ...structure,
    '各科目安排情况如下：',
    ...items,
    headings[5] ?? '',
    `2025年一般公共预算基本支出${wan(basic)}万元，其中：`,
    `人员经费${wan(staff)}万元，主要包括：${economicList(1)}。`,
    `公用经费${wan(office)}万元，主要包括：${economicList(2)}。`,
  ];
}

function economicList(column: 1 | 2): string {
  return figures.economic
    .filter((leaf) => (leaf.amounts[column] ?? 0) > 0)
    .map((leaf) => leaf.name)
    .join('、');
}

function officialSections(): readonly string[] {
  const now = total(Object.values(official));
  const last = total(Object.values(officialBefore));
  const compare = (a: Yuan, b: Yuan): string => change(a, b, '2024年预算');
  return [
    headings[6] ?? '',
    `2025年“三公”经费预算数${wan(now)}万元，${compare(now, last)}，主要原因是压减公务接待支出。其中：`,
    `1、因公出国（境）费${wan(official.abroad)}万元，${compare(official.abroad, officialBefore.abroad)}。`,
    `2、公务接待费${wan(official.reception)}万元，${compare(official.reception, officialBefore.reception)}。`,
    `3、公务用车购置及运行费${wan(official.run)}万元，${compare(official.run, officialBefore.run)}。其中：公务用车运行维护费${wan(official.run)}万元，${compare(official.run, officialBefore.run)}；公务用车购置费0.00万元，与2024年预算持平。`,
    headings[7] ?? '',
    '本部门2025年没有政府性基金预算支出。',
    headings[8] ?? '',
    '本部门2025年没有国有资本经营预算支出。',
  ];
}

function otherSections(): readonly string[] {
  const { goods, works, services } = figures.procurement;
  const commissioned = total(
    figures.projects.filter(({ name }) => name === figures.commissioned).map((p) => p.amount),
  );
  const projectYear = sumOf(current, (line) => line.project);
  const shown = figures.projects.filter(({ name }) =>
    ['应急指挥平台运行维护', '州级综合应急演练'].includes(name),
  );
  const seconds = figures.projectGroups.flatMap(([, names]) => names);
  return [
    headings[9] ?? '',
    otherTitles[0] ?? '',
    `2025年部门本级机关运行经费财政拨款预算${wan(office)}万元，${change(office, figures.runningBefore, '2024年预算')}，主要原因是${reasonFor('running', office, figures.runningBefore)}。`,
    otherTitles[1] ?? '',
    `2025年政府采购预算总额${wan(goods + works + services)}万元，其中：政府采购货物预算${wan(goods)}万元、政府采购工程预算${wan(works)}万元、政府采购服务预算${wan(services)}万元。`,
    otherTitles[2] ?? '',
    `2025年财政拨款委托业务费预算${wan(commissioned)}万元，用于${figures.commissioned}项目。`,
    otherTitles[3] ?? '',
    '截至2024年12月31日，部门本级共有车辆4辆，土地1284.60平方米，房屋3175.42平方米，单价50万元及以上的设备3台（套）。',
    '2025年部门预算安排购置车辆0辆，安排购置土地0平方米，安排购置房屋0平方米，计划新增单价50万元及以上的设备0台（套）。',
    otherTitles[4] ?? '',
    `2025年部门项目支出${wan(project)}万元，其中：一级项目${figures.projectGroups.length}个，二级项目${seconds.length}个；使用本年拨款${wan(projectYear)}万元，财政拨款结转${wan(left)}万元。`,
    otherTitles[5] ?? '',
    `按照全面实施预算绩效管理的要求，2025年确定${shown.length}个二级项目的绩效目标和绩效指标向社会公开，涉及金额${wan(total(shown.map((p) => p.amount)))}万元。`,
  ];
}

const glossaryTerms =
  '一般公共预算拨款收入 财政专户管理资金收入 事业收入 其他收入 上年结转 基本支出 项目支出 人员经费 公用经费 “三公”经费 机关运行经费 委托业务费 政府采购 绩效目标';

function glossary(): readonly string[] {
  return [
    '第四部分 名词解释',
    ...bracketed([...termEntries(glossaryTerms.split(' '), '指'), ...subjectEntries(codes, '反映')]),
  ];
}

/** A running number in every row, 编制预算 and 上年结转 side by side, titles and units inside the tables. */
export function carryover(): string {
  return documentOf([
    `${figures.bureau}\n（本级）\n2025年部门预算`,
    '二零二五年二月',
    ...contents(),
    ...overview(),
    '第二部分 2025年部门预算表',
    ...tables(),
    '第三部分 情况说明',
    ...overall(),
    ...general(),
    ...officialSections(),
    ...otherSections(),
    ...glossary(),
  ]);
}
