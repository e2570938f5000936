import { change, shares, total, wan, type Yuan } from './amounts.ts';
import * as figures from './appendix-data.ts';
import { tables } from './appendix-tables.ts';
import { subjectEntries, termEntries } from './glossary.ts';
import { documentOf, numbered } from './layout.ts';
import { classTotals } from './ledger.ts';
import { reasonFor } from './reasons.ts';

const { all, basic, before, fees, grant, lines, official, officialBefore, project, unit } = figures;
const codes = [...new Set(lines.map(({ code }) => code))].sort();

/** Blanks between Chinese and numbers, as some word processors set them. */
function spaced(text: string): string {
  return text.replace(/([\u4e00-\u9fff])(\d)/g, '$1 $2').replace(/([\d%])([\u4e00-\u9fff])/g, '$1 $2');
}

const tableTitles = [
  '2026年部门收支总体情况表',
  '2026年部门收入总体情况表',
  '2026年部门支出总体情况表',
  '2026年财政拨款收支总体情况表',
  '2026年一般公共预算支出情况表',
  '2026年支出预算分类汇总表（按支出经济分类）',
  '2026年一般公共预算“三公”经费支出情况表',
  '2026年政府性基金预算支出情况表',
  '2026年国有资本经营预算支出情况表',
  '2026年部门（单位）整体绩效目标表',
  '2026年部门（单位）预算项目绩效目标汇总表',
  '2026年机关运行经费',
];

const overviewTitles = numbered(['主要职能', '机构设置及部门预算单位构成']);

function front(): readonly string[] {
  return [
    `${unit} 2026 年度部门预算`,
    '2026 年 3 月',
    '目 录',
    `第一部分 ${unit}概况`,
    ...overviewTitles,
    `第二部分 ${unit}2026年部门预算情况说明`,
    '第三部分 名词解释',
    `附件：${unit}2026年部门预算表`,
    ...numbered(tableTitles),
  ];
}

function overview(): readonly string[] {
  return [
    '第一部分',
    `${unit}概况`,
    overviewTitles[0] ?? '',
    `${unit}承担全区人民调解、法治宣传教育、社区矫正和公共法律服务的具体工作，负责公共法律服务大厅的运行管理，完成区委、区政府交办的其他工作。`,
    overviewTitles[1] ?? '',
    `${unit}内设综合股、调解指导股、法治宣传股、社区矫正股四个机构。`,
    '我中心为一级预算单位，没有所属预算单位，部门预算为中心本级预算。',
  ];
}

function general(): readonly string[] {
  const [basicShare, projectShare] = shares([basic, project], all);
  const [grantShare, feeShare] = shares([grant, fees], all);
  const classes = classTotals(lines);
  const parts = shares(
    classes.map(({ amount }) => amount),
    all,
  );
  const structure = classes.map(
    ({ name, amount }, row) => `${name.replace(/支出$/, '')}（类）支出${wan(amount)}万元，占${parts[row]}`,
  );
  const compared = change(all, before, '2025年预算');
  const reason = reasonFor('project', all, before);
  return [
    '一、收入支出预算总体情况说明',
    `${unit}2026年收入总计${wan(all)}万元，支出总计${wan(all)}万元，收入总计和支出总计均${compared}。主要原因：${reason}。`,
    '二、收入预算总体情况说明',
    `${unit}2026年收入合计${wan(all)}万元，其中：财政拨款${wan(grant)}万元，占${grantShare}；行政事业性收费${wan(fees)}万元，占${feeShare}。`,
    '三、支出预算总体情况说明',
    `${unit}2026年支出合计${wan(all)}万元，其中：基本支出${wan(basic)}万元，占${basicShare}；项目支出${wan(project)}万元，占${projectShare}。`,
    '四、财政拨款收入支出预算总体情况说明',
    `${unit}2026年一般公共预算收支预算${wan(all)}万元，政府性基金收支预算0.00万元。一般公共预算收支预算${compared}，主要原因：${reason}。`,
    '五、一般公共预算支出预算情况说明',
    `${unit}2026年一般公共预算支出年初预算为${wan(all)}万元。主要用于以下方面：${structure.join('；')}。`,
    '六、支出预算分类汇总表（按支出经济分类）',
    `${unit}支出预算分类汇总表按部门预算支出经济分类科目和政府预算支出经济分类科目，分别反映不同资金来源的全部预算支出${wan(all)}万元。`,
  ];
}

function officialText(): readonly string[] {
  const compare = (now: Yuan, last: Yuan): string => change(now, last, '2025年预算');
  const [now, last] = [total(Object.values(official)), total(Object.values(officialBefore))];
  return [
    '七、“三公”经费支出预算情况说明',
    `${unit}2026年“三公”经费预算为${wan(now)}万元，${compare(now, last)}，主要原因：压减公务用车运行和公务接待支出。具体情况如下：`,
    `（一）因公出国（境）费${wan(official.abroad)}万元，${compare(official.abroad, officialBefore.abroad)}。`,
    `（二）公务用车购置及运行费${wan(official.run)}万元，其中公务用车购置费0.00万元，公务用车运行维护费${wan(official.run)}万元，公务用车运行维护费${compare(official.run, officialBefore.run)}。`,
    `（三）公务接待费${wan(official.reception)}万元，${compare(official.reception, officialBefore.reception)}。`,
    '八、政府性基金预算支出情况说明',
    `${unit}2026年未使用政府性基金预算拨款安排的支出。`,
    '九、国有资本经营预算支出预算情况说明',
    `${unit}2026年未使用国有资本经营预算拨款安排的支出。`,
  ];
}

function others(): readonly string[] {
  const { goods, services, works } = figures.procurement;
  return [
    '十、其他重要事项情况说明',
    '（一）机关运行经费支出情况',
    `${unit}2026年机关运行经费支出预算${wan(figures.office)}万元，主要保障机构正常运转及正常履职需要。`,
    '（二）政府采购支出情况',
    `2026年政府采购预算安排${wan(goods + works + services)}万元，其中：政府采购货物预算${wan(goods)}万元、政府采购工程预算${wan(works)}万元、政府采购服务预算${wan(services)}万元。`,
    '（三）绩效目标设置情况',
    `${unit}2026年${figures.projects.length}个预算项目均编制了绩效目标，涉及预算金额${wan(project)}万元。`,
    '（四）国有资产占用情况',
    `2025年期末，${unit}共有车辆1辆，单价100万元以上的设备0台（套）。`,
    '（五）专项转移支付项目情况',
    `${unit}2026年没有专项转移支付项目。`,
  ];
}

const glossaryTerms =
  '财政拨款收入 其他收入 上年结转 基本支出 项目支出 “三公”经费 机关运行经费 政府采购 绩效目标';

function glossary(): readonly string[] {
  const entries = numbered([
    ...termEntries(glossaryTerms.split(' '), '是指'),
    ...subjectEntries(codes, '反映'),
  ]);
  return ['第三部分', '名词解释', ...entries];
}

/** The narrative first and the tables as an appendix; 类, 款 and 项 in three columns, no parent rows, index rows. */
export function appendix(): string {
  return documentOf([
    ...front(),
    ...overview(),
    '第二部分',
    `${unit} 2026 年部门预算情况说明`,
    ...[...general(), ...officialText(), ...others()].map(spaced),
    ...glossary(),
    `附件：${unit} 2026 年部门预算表`,
    ...tables(),
  ]);
}
