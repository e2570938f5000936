import { percent, shares, total, wan, type Yuan } from './amounts.ts';
import * as figures from './final-data.ts';
import { fiscalCodes, tables, tableTitles } from './final-tables.ts';
import { coverageOf, subjectEntries, termEntries } from './glossary.ts';
import { documentOf, numbered, tabTable } from './layout.ts';
import { amountOf, basicOf, classTotals, priorOf, projectOf, sumOf } from './ledger.ts';
import { pathOf } from './subjects.ts';

const {
  accounts,
  bureau,
  earlier,
  fiscalBalance,
  general,
  generalBalance,
  governmentBalance,
  official,
  whole,
} = figures;

const parts = [
  `第一部分 ${bureau}概况`,
  `第二部分 ${bureau}2025年度部门决算表`,
  `第三部分 ${bureau}2025年度部门决算情况说明`,
  '第四部分 名词解释',
] as const;

const sections = numbered([
  '收入支出决算总体情况说明',
  '收入决算情况说明',
  '支出决算情况说明',
  '财政拨款收入支出决算总体情况说明',
  '一般公共预算财政拨款支出决算情况说明',
  '一般公共预算财政拨款基本支出决算情况说明',
  '财政拨款“三公”经费支出决算情况说明',
  '政府性基金预算财政拨款收入支出决算情况说明',
  '国有资本经营预算财政拨款收入支出决算情况说明',
  '预算绩效管理情况',
  '其他重要事项的情况说明',
]);
const section = (row: number): string => sections[row - 1] ?? '';
const overviewTitles = numbered(['主要职能', '部门决算单位构成']);

function front(): readonly string[] {
  const contents = [
    parts[0],
    ...overviewTitles,
    parts[1],
    ...numbered(tableTitles),
    parts[2],
    ...sections,
    parts[3],
  ];
  return [bureau, '2025年度部门决算', '目 录', ...contents];
}

function overview(): readonly string[] {
  const notes = ['', '下属事业单位', '下属事业单位'];
  return [
    parts[0],
    overviewTitles[0] ?? '',
    '1.贯彻执行自然资源和国土空间规划的法律、法规和政策，拟订本区实施意见。',
    '2.组织编制并监督实施国土空间规划，承担规划评估和规划许可工作。',
    '3.负责自然资源调查、确权登记和合理利用工作。',
    '4.承担土地储备和土地出让的前期工作。',
    overviewTitles[1] ?? '',
    `纳入${bureau}2025年度部门决算编制范围的单位包括：`,
    tabTable([
      ['序号', '单位名称', '备注'],
      ...figures.units.map((unit, row) => [String(row + 1), unit, notes[row] ?? '']),
    ]),
  ];
}

/** 与2024年度相比，…增加x万元，增长y%。主要原因：…. */
function compared(subject: string, now: Yuan, before: Yuan): string {
  const [verb, rate] = now > before ? ['增加', '增长'] : ['减少', '下降'];
  const reason = now > before ? '规划编制和土地出让业务项目支出增加' : '落实过紧日子要求，压减一般性项目支出';
  return `与2024年度相比，${subject}${verb}${wan(Math.abs(now - before))}万元，${rate}${percent(Math.abs(now - before), before)}。主要原因：${reason}。`;
}

function totals(): readonly string[] {
  const [own, fiscal] = [figures.balanceOf(figures.others).income, fiscalBalance.income];
  const incomeShares = shares([fiscal, own], whole.income);
  const [basic, project] = [sumOf(accounts, basicOf), sumOf(accounts, projectOf)];
  const spendingShares = shares([basic, project], whole.spent);
  return [
    section(1),
    `${bureau}2025年度收入支出总计${wan(whole.total)}万元。${compared('收入支出总计', whole.total, earlier.whole)}`,
    section(2),
    `本年收入合计${wan(whole.income)}万元，其中：财政拨款收入${wan(fiscal)}万元，占${incomeShares[0]}；其他收入${wan(own)}万元，占${incomeShares[1]}。`,
    section(3),
    `本年支出合计${wan(whole.spent)}万元，其中：基本支出${wan(basic)}万元，占${spendingShares[0]}；项目支出${wan(project)}万元，占${spendingShares[1]}。`,
    section(4),
    `${bureau}2025年度财政拨款收入支出总计${wan(fiscalBalance.total)}万元。${compared('财政拨款收入支出总计', fiscalBalance.total, earlier.fiscal)}`,
  ];
}

/** 年初预算为a万元，支出决算为b万元，完成年初预算的c%。 and why. */
function completed(now: Yuan, budget: Yuan, code: string): string {
  const result = `年初预算为${wan(budget)}万元，支出决算为${wan(now)}万元，完成年初预算的${percent(now, budget)}。`;
  if (now === budget) return `${result}决算数与预算数持平。`;
  const personal = !['212', '220'].includes(code.slice(0, 3)) || code === '2200101' || code === '2200150';
  const saved = personal ? '在职人员变动和缴费基数调整' : '部分项目按合同进度付款';
  return now < budget
    ? `${result}决算数小于预算数的主要原因：${saved}。`
    : `${result}决算数大于预算数的主要原因：年中追加项目预算。`;
}

function item(code: string, row: number): string {
  const budget = sumOf(
    general.filter((line) => line.code === code),
    priorOf,
  );
  return `${row + 1}、${pathOf(code)}。主要用于：${coverageOf(code)}。${completed(amountOf(general, code), budget, code)}`;
}

function generalSection(): readonly string[] {
  const classes = classTotals(general);
  const parts = shares(
    classes.map(({ amount }) => amount),
    generalBalance.spent,
  );
  const structure = classes.map(
    ({ name, amount }, row) => `${name}（类）${wan(amount)}万元，占${parts[row]}`,
  );
  const codes = fiscalCodes.filter((code) => general.some((line) => line.code === code));
  const share = percent(generalBalance.spent, whole.spent);
  return [
    section(5),
    '（一）一般公共预算财政拨款支出决算总体情况',
    `一般公共预算财政拨款支出${wan(generalBalance.spent)}万元，占本年支出合计的${share}。${compared('一般公共预算财政拨款支出', generalBalance.spent, earlier.general)}`,
    '（二）一般公共预算财政拨款支出决算结构情况',
    `一般公共预算财政拨款支出${wan(generalBalance.spent)}万元，主要用于以下方面：${structure.join('；')}。`,
    '（三）一般公共预算财政拨款支出决算具体情况',
    `一般公共预算财政拨款支出${completed(generalBalance.spent, sumOf(general, priorOf), '212')}其中：`,
    ...codes.map(item),
  ];
}

function basicSection(): readonly string[] {
  const names = (column: 1 | 2): string =>
    figures.economic
      .filter((leaf) => (leaf.amounts[column] ?? 0) > 0)
      .map(({ name }) => name)
      .join('、');
  return [
    section(6),
    `一般公共预算财政拨款基本支出${wan(figures.basicSum)}万元。其中：人员经费${wan(figures.staffSum)}万元，主要包括：${names(1)}；公用经费${wan(figures.officeSum)}万元，主要包括：${names(2)}。`,
  ];
}

function officialSection(): readonly string[] {
  const sum = (column: number): Yuan => total(Object.values(official).map((item) => item[column] ?? 0));
  const { reception, run } = official;
  const fell = (now: Yuan, before: Yuan): string =>
    `减少${wan(before - now)}万元，下降${percent(before - now, before)}`;
  const spent = shares([run[1], reception[1]], sum(1));
  return [
    section(7),
    '（一）“三公”经费财政拨款支出决算总体情况说明。',
    `“三公”经费财政拨款支出年初预算为${wan(sum(0))}万元，支出决算为${wan(sum(1))}万元，完成预算的${percent(sum(1), sum(0))}，其中：因公出国（境）费支出决算为0.00万元；公务用车购置及运行维护费支出决算为${wan(run[1])}万元，完成预算的${percent(run[1], run[0])}；公务接待费支出决算为${wan(reception[1])}万元，完成预算的${percent(reception[1], reception[0])}。2025年度“三公”经费支出决算数小于预算数的主要原因：厉行节约，压减公务接待和车辆运行支出。`,
    `2025年度“三公”经费财政拨款支出决算数比2024年度${fell(sum(1), sum(2))}，其中：因公出国（境）费支出与上一年度持平；公务用车购置及运行维护费支出决算${fell(run[1], run[2])}；公务接待费支出决算${fell(reception[1], reception[2])}。减少的主要原因是厉行节约，压减公务接待和车辆运行支出。`,
    '（二）“三公”经费财政拨款支出决算具体情况说明。',
    `“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0.00万元，占0.00%；公务用车购置及运行维护费支出决算${wan(run[1])}万元，占${spent[0]}；公务接待费支出决算${wan(reception[1])}万元，占${spent[1]}。具体情况如下：`,
    '1、因公出国（境）费支出0.00万元。全年安排因公出国（境）团组0个、累计0人次。',
    `2、公务用车购置及运行维护费支出${wan(run[1])}万元。其中：公务用车购置支出0.00万元，公务用车运行维护支出${wan(run[1])}万元。2025年末公务用车保有量为3辆。`,
    `3、公务接待费支出${wan(reception[1])}万元。其中：国内公务接待支出${wan(reception[1])}万元，共接待11批次、86人次。`,
  ];
}

function laterSections(): readonly string[] {
  const { closing, income, opening, spent } = governmentBalance;
  const { goods, services, works } = figures.procurement;
  const projects = sumOf(accounts, projectOf);
  return [
    section(8),
    `${bureau}2025年度政府性基金预算财政拨款年初结转和结余${wan(opening)}万元，本年收入${wan(income)}万元，本年支出${wan(spent)}万元，年末结转和结余${wan(closing)}万元。支出主要用于土地出让业务。`,
    section(9),
    `${bureau}2025年度无国有资本经营预算财政拨款收入和支出。`,
    section(10),
    `${bureau}2025年度对12个项目开展绩效自评，涉及项目支出${wan(projects)}万元，平均得分96.40分，绩效评级为“优”的项目11个，绩效评级为“良”的项目1个。`,
    section(11),
    '（一）机关运行经费支出情况',
    `机关运行经费支出${wan(figures.running)}万元，比2024年度减少${wan(earlier.running - figures.running)}万元，下降${percent(earlier.running - figures.running, earlier.running)}。主要原因是压减办公和会议支出。`,
    '（二）政府采购支出情况',
    `${bureau}2025年度政府采购金额为${wan(goods + works + services)}万元，其中：货物采购金额${wan(goods)}万元、工程采购金额${wan(works)}万元、服务采购金额${wan(services)}万元。`,
    '（三）国有资产占有使用情况说明',
    `截至2025年12月31日，${bureau}共有车辆3辆，其中：机要通信用车1辆、应急保障用车1辆、执法执勤用车1辆。单价100万元（含）以上设备（不含车辆）0台（套）。`,
  ];
}

const glossaryTerms =
  '财政拨款收入 事业收入 经营收入 上级补助收入 附属单位上缴收入 其他收入 使用非财政拨款结余 结余分配 年初结转和结余 年末结转和结余 基本支出 项目支出 人员经费 公用经费 “三公”经费 机关运行经费 政府采购';

function glossary(): readonly string[] {
  return [
    parts[3],
    ...numbered([...termEntries(glossaryTerms.split(' '), '指'), ...subjectEntries(fiscalCodes, '反映')]),
  ];
}

/** Final accounts: opening and closing balances, side-by-side panels, 预算数 and 决算数 in pairs, completion rates. */
export function final(): string {
  return documentOf([
    ...front(),
    ...overview(),
    parts[1],
    ...tables(),
    parts[2],
    ...totals(),
    ...generalSection(),
    ...basicSection(),
    ...officialSection(),
    ...laterSections(),
    ...glossary(),
  ]);
}
