import { change, shares, total, wan, type Yuan } from './amounts.ts';
import * as figures from './blanks-data.ts';
import { tables } from './blanks-tables.ts';
import { subjectEntries, termEntries } from './glossary.ts';
import { bracketed, documentOf, numbered, tabTable } from './layout.ts';
import { amountOf, classTotals, priorOf, sumOf } from './ledger.ts';
import { changeWithReason } from './reasons.ts';
import { pathOf } from './subjects.ts';

const { all, before, lines, officialBefore, officialNow, unit } = figures;
const codes = [...new Set(lines.map(({ code }) => code))].sort();
const classes = classTotals(lines);

const listed = (items: readonly string[]): string =>
  numbered(items)
    .map((item) => `- ${item}`)
    .join('\n');

const tableTitles =
  '收支总表 收入总表 支出总表 财政拨款收支总表 一般公共预算支出表 一般公共预算基本支出表 一般公共预算“三公”经费支出表 政府性基金预算支出表 国有资本经营预算支出情况表';

function front(): readonly string[] {
  return [
    `${unit}  \n2026年部门预算`,
    '# 目 录',
    '## **第一部分 部门概况**',
    listed(['主要职能', '机构设置', '部门预算单位构成']),
    '## **第二部分 部门预算表**',
    listed(tableTitles.split(' ')),
    '## **第三部分 部门预算情况说明**',
    '## **第四部分 名词解释**',
  ];
}

function overview(): readonly string[] {
  return [
    '# 第一部分 部门概况',
    '## 一、主要职能',
    '（一）承担市管河道、湖泊和水利工程的日常管护，配合开展河湖长制的事务性工作。',
    '（二）承担水质采样化验、水土保持监测和防汛物资储备的具体工作。',
    '（三）承担闸坝、泵站等设施的运行维护和安全管理，做好汛期值守和应急抢护。',
    '## 二、机构设置',
    '### （一）综合部',
    '承担党务、政务、财务和日常事务管理工作。',
    '### （二）河道管护部',
    '承担河道、湖泊巡查管护和水质净化工作。',
    '### （三）工程运行部',
    '承担闸坝、泵站的运行维护和防汛物资管理工作。',
    '全额拨款事业编制38名，其中：正科级领导职数1名，副科级领导职数2名。',
    '## 三、部门预算单位构成',
    `纳入${unit}2026年部门预算编制范围的二级预算单位：无`,
    tabTable([
      ['序号', '单位名称'],
      ['1', '无'],
    ]),
  ];
}

const classList = (): string => classes.map(({ name, amount }) => `${name}${wan(amount)}万元`).join('、');

function sections(): readonly string[] {
  const [basicShare, projectShare] = shares([figures.basic, figures.project], all);
  return [
    '## 一、部门收支预算情况的总体说明',
    `按照综合预算的原则，${unit}所有收入和支出均纳入部门预算管理。收入包括：一般公共预算拨款收入${wan(all)}万元；支出包括：${classList()}。`,
    `${unit}2026年收支总预算${wan(all)}万元。`,
    '## 二、部门收入预算情况说明',
    `${unit}2026年收入预算${wan(all)}万元，其中：一般公共预算拨款收入${wan(all)}万元，占100.00%。`,
    '## 三、部门支出预算情况说明',
    `${unit}2026年支出预算${wan(all)}万元，其中：基本支出${wan(figures.basic)}万元，占${basicShare}；项目支出${wan(figures.project)}万元，占${projectShare}。`,
    '## 四、财政拨款收支预算情况的总体说明',
    `${unit}2026年财政拨款收支总预算${wan(all)}万元，${changeWithReason('project', all, before, '上年', '，主要是')}收入包括：一般公共预算当年拨款收入${wan(all)}万元，上年结转0.00万元；政府性基金预算当年拨款收入0.00万元，上年结转0.00万元；国有资本经营预算当年拨款收入0.00万元，上年结转0.00万元。支出包括：${classList().replaceAll('、', '，')}。`,
  ];
}

function generalSections(): readonly string[] {
  const parts = shares(
    classes.map(({ amount }) => amount),
    all,
  );
  const structure = classes.map(
    ({ name, amount }, row) => `${name.replace(/支出$/, '')}（类）支出${wan(amount)}万元，占${parts[row]}`,
  );
  const items = codes.map((code, row) => {
    const now = amountOf(lines, code);
    const last = sumOf(
      lines.filter((line) => line.code === code),
      priorOf,
    );
    return `${row + 1}、${pathOf(code)}2026年预算数为${wan(now)}万元，${changeWithReason(code, now, last, '上年', '。主要是')}`;
  });
  return [
    '## 五、一般公共预算当年拨款情况说明',
    '### （一）一般公共预算当年拨款规模变化情况。',
    `${unit}2026年一般公共预算当年拨款${wan(all)}万元，${changeWithReason('project', all, before, '上年', '，主要是')}`,
    '### （二）一般公共预算当年拨款结构情况。',
    `${structure.join('；')}。`,
    '### （三）一般公共预算当年拨款具体使用情况。',
    ...items,
  ];
}

function economicList(column: 1 | 2): string {
  const told = figures.economic.filter((leaf) => (leaf.amounts[column] ?? 0) > 0);
  return told.map((leaf) => `${leaf.name}${wan(leaf.amounts[column] ?? 0)}万元`).join('，');
}

function move(now: Yuan, last: Yuan): string {
  if (now === last) return '与上年持平';
  return `${now > last ? '增加' : '减少'}${wan(Math.abs(now - last))}万元`;
}

function officialText(): string {
  const [abroad = 0, bought = 0, run = 0, reception = 0] = officialNow;
  const [abroadBefore = 0, boughtBefore = 0, runBefore = 0, receptionBefore = 0] = officialBefore;
  const [now, last] = [total(officialNow), total(officialBefore)];
  return [
    `${unit}2026年一般公共预算“三公”经费预算数为${wan(now)}万元，比上年${move(now, last)}，其中：`,
    `因公出国（境）费${wan(abroad)}万元，${move(abroad, abroadBefore)}；`,
    `公务用车购置及运行费${wan(bought + run)}万元，${move(bought + run, boughtBefore + runBefore)}；`,
    `公务接待费${wan(reception)}万元，${move(reception, receptionBefore)}。`,
    '2026年“三公”经费预算比上年减少主要是压减公务用车运行和公务接待支出。',
  ].join('');
}

function laterSections(): readonly string[] {
  const { goods, works, services } = figures.procurement;
  return [
    '## 六、一般公共预算基本支出情况说明',
    `${unit}2026年一般公共预算基本支出${wan(figures.basic)}万元，其中：`,
    `**人员经费** ${wan(figures.staff)}万元，主要包括：${economicList(1)}；`,
    `**公用经费** ${wan(figures.office)}万元，主要包括：${economicList(2)}。`,
    '## 七、一般公共预算“三公”经费预算情况说明',
    officialText(),
    '## 八、政府性基金预算支出情况的说明',
    `${unit}2026年没有使用政府性基金预算拨款安排的支出。`,
    '## 九、国有资本经营预算支出情况的说明',
    `${unit}2026年没有使用国有资本经营预算的支出。`,
    '## 十、其他重要事项的情况说明',
    '### （一）机关运行经费安排情况。',
    `2026年${unit}机关运行经费财政拨款预算${wan(figures.office)}万元，${change(figures.office, figures.runningBefore, '上年预算')}。主要是压减办公和差旅支出。`,
    '### （二）政府采购安排情况。',
    `2026年${unit}政府采购预算总额${wan(goods + works + services)}万元，其中：政府采购货物预算${wan(goods)}万元、政府采购工程预算${wan(works)}万元、政府采购服务预算${wan(services)}万元。`,
    '### （三）国有资产占有使用情况。',
    `截至2025年12月底，${unit}共有车辆2辆，其中，省级领导干部用车0辆、厅级领导干部用车0辆、一般公务用车2辆、一般执法执勤用车0辆、特种专业技术用车0辆、其他用车0辆。单价50万元以上通用设备0台（套），单价100万元以上专用设备0台（套）。`,
    '### （四）绩效目标设置情况。',
    `2026年${unit}预算均实行绩效目标管理，涉及项目${figures.projects.length}个，预算金额${wan(figures.project)}万元。`,
    '2026年部门预算项目支出绩效目标表',
    performanceTable(),
  ];
}

function performanceTable(): string {
  const head =
    '单位名称 项目名称 项目类别 预算数(万元) 绩效目标 一级指标 二级指标 三级指标 绩效指标性质 绩效指标值 度量单位 分值权重'.split(
      ' ',
    );
  const rows = figures.projects.flatMap(({ name, amount, goal }, row) => [
    [
      row === 0 ? unit : '',
      name,
      '特定目标类',
      wan(amount),
      goal,
      '产出指标',
      '质量指标',
      '任务完成率',
      '≥',
      '98',
      '%',
      '50',
    ],
    ['', '', '', '', '', '满意度指标', '服务对象满意度', '群众满意度', '≥', '90', '%', '50'],
  ]);
  return tabTable([head, ['合计', '-', '-', wan(figures.project)], ...rows]);
}

const spendingTerms = [
  '基本支出',
  '项目支出',
  '人员经费',
  '公用经费',
  '“三公”经费',
  '机关运行经费',
  '政府采购',
  '绩效目标',
];

function glossary(): readonly string[] {
  return [
    '# 第四部分 名词解释',
    '## 一、收入类',
    ...bracketed(termEntries(['财政拨款收入', '一般公共预算拨款收入', '上年结转'], '指')),
    '## 二、支出类',
    ...bracketed(termEntries(spendingTerms, '指')),
    '## 三、支出科目类',
    ...bracketed(subjectEntries(codes, '指')),
  ];
}

/** Blank cells for zero, Markdown headings, `<b>` round totals, every class listed, two years of 三公. */
export function blanks(): string {
  const text = ['# 第三部分 部门预算情况说明', ...sections(), ...generalSections(), ...laterSections()];
  return documentOf([
    ...front(),
    ...overview(),
    '# 第二部分 部门预算表',
    ...tables(),
    ...text,
    ...glossary(),
  ]);
}
