import { change, percent, total, wan, type Yuan } from './amounts.ts';
import { coverageOf, termEntries } from './glossary.ts';
import { bracketed, documentOf, numbered } from './layout.ts';
import { amountOf, priorOf, sumOf } from './ledger.ts';
import { reasonFor } from './reasons.ts';
import { nameOf } from './subjects.ts';
import { bureau, fiscal, official, officialBefore, procurement, projects, sums, units } from './yuan-data.ts';
import { tables, tableTitles } from './yuan-tables.ts';

const titles = [
  '部门主要职能',
  '部门机构设置',
  '名词解释',
  '部门预算编制说明',
  '部门预算表',
  '其他相关情况说明',
];

function front(): readonly string[] {
  const [tablesTitle, last] = [numbered(titles)[4] ?? '', numbered(titles)[5] ?? ''];
  return [
    '澜港市鹭屿区2026年区级部门预算',
    `预算主管部门：${bureau}`,
    '目 录',
    ...numbered(titles).slice(0, 4),
    tablesTitle,
    ...tableTitles.map((title, row) => `${row + 1}. ${title}`),
    last,
  ];
}

function overview(): readonly string[] {
  return [
    titles[0] ?? '',
    `${bureau}是主管全区文化、旅游和文物工作的区政府工作部门，主要职责是：`,
    ...bracketed([
      '贯彻执行文化、旅游和文物工作的法律、法规和政策，拟订全区文化和旅游发展规划并组织实施。',
      '组织推进公共文化服务，指导图书馆、文化馆、博物馆的业务工作。',
      '负责文化和旅游市场的监督管理，指导综合执法工作。',
      '负责全区文物保护和非物质文化遗产保护工作。',
      '完成区委、区政府交办的其他任务。',
    ]),
    titles[1] ?? '',
    `${bureau}部门预算是包括局本部以及下属4家预算单位的综合收支计划。本部门中，行政单位1家，参公单位1家，事业单位3家，具体包括：`,
    ...units.map((unit, row) => `${row + 1}. ${unit}`),
  ];
}

const glossaryTerms =
  '财政拨款收入 事业收入 事业单位经营收入 其他收入 基本支出 项目支出 人员经费 公用经费 “三公”经费 机关运行经费 政府采购 绩效目标';

function glossary(): readonly string[] {
  return [titles[2] ?? '', ...bracketed(termEntries(glossaryTerms.split(' '), '指'))];
}

/** 上年预算 compared without a rate: 比2025年预算增加x万元. */
function moved(now: Yuan, before: Yuan): string {
  return change(now, before, '2025年预算').replace(/，(增长|下降).*$/, '');
}

/** 类, 款 and 项 with their codes: 文化旅游体育与传媒支出（207类）文化和旅游（01款）行政运行（01项）. */
function codedPath(code: string): string {
  const [top, middle, last] = [code.slice(0, 3), code.slice(3, 5), code.slice(5)];
  return `${nameOf(top)}（${top}类）${nameOf(top + middle)}（${middle}款）${nameOf(code)}（${last}项）`;
}

function item(code: string, row: number): string {
  const own = fiscal.filter((line) => line.code === code);
  const [now, before] = [amountOf(fiscal, code), sumOf(own, priorOf)];
  const executed = `2025年当年预算执行数为${wan(before)}万元，2026年预算安排${wan(now)}万元`;
  const difference = percent(Math.abs(now - before), before);
  const compared =
    now === before
      ? '与2025年预算执行数持平'
      : `比2025年预算执行数${now > before ? '增加' : '减少'}${difference}`;
  return `${row + 1}、${codedPath(code)}${wan(now)}万元。主要用于：${coverageOf(code)}。${executed}，${compared}。主要原因是：${reasonFor(code, now, before)}。`;
}

function explanation(): readonly string[] {
  const codes = [...new Set(fiscal.map(({ code }) => code))].sort();
  const fiscalChange = moved(sums.fiscal, sums.fiscalBefore);
  return [
    titles[3] ?? '',
    `2026年，${bureau}收入预算${wan(sums.all)}万元，其中：财政拨款收入${wan(sums.fiscal)}万元，${fiscalChange}；事业收入${wan(sums.business)}万元；事业单位经营收入0.00万元；其他收入0.00万元。`,
    `支出预算${wan(sums.all)}万元，其中：财政拨款支出预算${wan(sums.fiscal)}万元，${fiscalChange}。财政拨款支出预算中，一般公共预算拨款支出预算${wan(sums.general)}万元，${moved(sums.general, sums.generalBefore)}；政府性基金拨款支出预算${wan(sums.government)}万元，${moved(sums.government, sums.governmentBefore)}；国有资本经营预算拨款支出预算0.00万元，与2025年预算持平。`,
    `财政拨款收入支出变化的主要原因是${reasonFor('project', sums.fiscal, sums.fiscalBefore)}。`,
    '财政拨款支出主要内容如下：',
    ...codes.map(item),
  ];
}

function officialText(): readonly string[] {
  const [now, before] = [total(Object.values(official)), total(Object.values(officialBefore))];
  return [
    '一、2026年“三公”经费预算情况说明',
    `2026年“三公”经费预算数为${wan(now)}万元，${moved(now, before)}，主要原因是压减公务接待支出。其中：`,
    `（一）因公出国（境）费${wan(official.abroad)}万元，${moved(official.abroad, officialBefore.abroad)}，主要原因是没有出国（境）安排。`,
    `（二）公务用车购置及运行费${wan(official.run)}万元，${moved(official.run, officialBefore.run)}，主要原因是公务用车数量没有变化。其中：公务用车购置费0.00万元，与2025年预算持平；公务用车运行费${wan(official.run)}万元，${moved(official.run, officialBefore.run)}。`,
    `（三）公务接待费${wan(official.reception)}万元，${moved(official.reception, officialBefore.reception)}，主要原因是压减公务接待支出。`,
  ];
}

function others(): readonly string[] {
  const { goods, services, works } = procurement;
  return [
    titles[5] ?? '',
    ...officialText(),
    '二、机关运行经费预算',
    `2026年${bureau}下属1家机关和1家参公事业单位财政拨款的机关运行经费预算为${wan(sums.running)}万元。`,
    '三、政府采购预算情况',
    `2026年本部门政府采购预算${wan(goods + works + services)}万元，其中：政府采购货物预算${wan(goods)}万元、政府采购工程预算${wan(works)}万元、政府采购服务预算${wan(services)}万元。`,
    '四、绩效目标设置情况',
    `按照预算绩效管理的要求，本部门${units.length}个预算单位开展了2026年项目预算绩效目标编报工作，编报绩效目标的项目${projects.length}个，涉及项目预算资金${wan(sums.projects)}万元。`,
    '五、国有资产占有使用情况',
    `截至2025年8月31日，${bureau}共有车辆7辆，其中：机要通信用车1辆、应急保障用车2辆、执法执勤用车4辆；单价100万元（含）以上设备（不含车辆）1台（套）。`,
    '2026年部门预算安排购置车辆0辆，安排购置单价100万元（含）以上设备（不含车辆）0台（套）。',
  ];
}

/** Amounts in 元 with thousands separators, codes repeated over three columns, the 合计 row last, the text in 万元. */
export function yuan(): string {
  return documentOf([
    ...front(),
    ...overview(),
    ...glossary(),
    ...explanation(),
    titles[4] ?? '',
    ...tables(),
    ...others(),
  ]);
}
