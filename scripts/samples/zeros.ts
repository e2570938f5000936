import { change, fromWan, wan, type Yuan } from './amounts.ts';
import { subjectEntries, termEntries } from './glossary.ts';
import { documentOf, numbered, tabTable } from './layout.ts';
import { reasonFor } from './reasons.ts';
import { department, lines, officialBefore, procurement, projects, runningBefore } from './zeros-data.ts';
import {
  all,
  basic,
  basicBefore,
  prior,
  project,
  projectBefore,
  reception,
  running,
  spending,
  vehicles,
} from './zeros-figures.ts';
import { tables } from './zeros-tables.ts';

const tableTitles = [
  '部门收支总表',
  '部门收入总表',
  '部门支出总表',
  '财政拨款收支总表',
  '一般公共预算支出表（按功能分类科目）',
  '一般公共预算基本支出表（按经济分类科目）',
  '一般公共预算“三公”经费支出表',
  '政府性基金预算支出表',
  '国有资本经营预算支出表',
  '一般公共预算项目支出表',
  '部门预算项目支出表',
  '部门整体绩效表',
];

const explanations = [
  '预算收支增减变化情况说明',
  '机关运行经费安排情况说明',
  '政府采购安排情况说明',
  '国有资产占用情况说明',
  '重点项目预算的绩效目标情况说明',
  '“三公”经费增减变化情况',
];

const parts = [
  `第一部分 ${department}部门概况`,
  `第二部分 ${department}2025年部门预算公开报表`,
  '第三部分 2025年部门预算情况说明',
  '第四部分 名词解释',
] as const;

const listed = (items: readonly string[]): string =>
  numbered(items)
    .map((item) => `- ${item}`)
    .join('\n');

function contents(): readonly string[] {
  return [
    '目 录',
    parts[0],
    listed(['部门职责', '部门机构设置']),
    parts[1],
    listed(tableTitles),
    parts[2],
    listed(explanations),
    parts[3],
  ];
}

function overview(): readonly string[] {
  return [
    parts[0],
    '一、部门职责',
    '（一）面向残疾人提供公益服务的职能',
    '1. 贯彻执行残疾人保障工作的法律、法规和政策，承担全区残疾人康复、托养、体育和辅助器具服务。',
    '2. 负责残疾人证评定、换发和数据管理的事务性工作。',
    '3. 负责康复训练场所、托养场所的运行和安全管理。',
    '4. 负责残疾人服务平台的日常运行和信息查询服务。',
    '（二）承办澄波区区委、澄波区政府交办的其他任务。',
    '二、部门机构设置',
    '（一）部门本级有内设机构4个，分别为综合科、康复科、服务科、财务科。',
    '（二）本部门有所属单位1个，为云汀市澄波区残疾人康复托养所。',
  ];
}

function incomeChange(name: string, now: Yuan, before: Yuan): string {
  const text =
    now === before ? `比上年预算数增加0.00万元，增长0.00%。主要变动情况：与上年持平，无增减变化。` : '';
  if (text !== '') return `${name}${wan(now)}万元，${text}`;
  return `${name}${wan(now)}万元，${change(now, before, '上年预算数')}。主要变动情况：${reasonFor('project', now, before)}。`;
}

function incomeChanges(): readonly string[] {
  const items: readonly (readonly [string, Yuan, Yuan])[] = [
    ['一般公共预算收入', spending('general'), prior('general')],
    ['政府性基金预算收入', spending('government'), prior('government')],
    ['国有资本经营预算收入', 0, 0],
    ['财政专户管理资金预算收入', 0, 0],
    ['事业收入', spending('business'), prior('business')],
    ['事业单位经营收入', 0, 0],
    ['上级补助收入', 0, 0],
    ['附属单位上缴收入', 0, 0],
    ['其他收入', spending('other'), prior('other')],
    ['上年结转结余', 0, 0],
  ];
  const sentences = items.map(([name, now, before], row) => `${row + 1}. ${incomeChange(name, now, before)}`);
  // A page break cuts the eighth sentence in two, as it does in published files.
  return sentences.map((sentence, row) =>
    row === 7 ? sentence.replace('增长0.00%', '增长\n\n0.00%') : sentence,
  );
}

function spendingChanges(): readonly string[] {
  const items: readonly (readonly [string, string, Yuan, Yuan])[] = [
    ['基本支出预算', 'running', basic, basicBefore],
    ['项目支出预算', 'project', project, projectBefore],
  ];
  const changed = items.map(
    ([name, kind, now, before]) =>
      `${name}${wan(now)}万元，${change(now, before, '上年预算数')}。主要变动情况：${reasonFor(kind, now, before)}。`,
  );
  const unchanged = ['事业单位经营支出预算', '上缴上级支出预算', '对附属单位补助支出预算'].map((name) =>
    incomeChange(name, 0, 0),
  );
  return [...changed, ...unchanged].map((sentence, row) => `${row + 1}. ${sentence}`);
}

function keyProjects(): string {
  const key = projects.filter(({ fund, amount }) => fund === 'general' && amount >= fromWan(40));
  return tabTable([
    ['项目名称', '预算数', '绩效目标'],
    ...key.map(({ name, amount, goal }) => [name, wan(amount), goal]),
  ]);
}

function officialText(): string {
  const [before, now] = [
    fromWan(officialBefore.reception) + fromWan(officialBefore.vehicles),
    reception + vehicles,
  ];
  const vehicleChange = change(vehicles, fromWan(officialBefore.vehicles), '上年');
  const receptionChange = change(reception, fromWan(officialBefore.reception), '上年');
  return [
    `本部门2025年一般公共预算资金“三公”经费预算为${wan(now)}万元，2024年预算为${wan(before)}万元，${change(now, before, '上年')}，主要原因是严格控制公务用车和公务接待支出。其中：`,
    '因公出国（境）费0.00万元，与上年持平；',
    `公务用车购置及运行费${wan(vehicles)}万元，${vehicleChange}，其中公务用车购置费0.00万元，公务用车运行维护费${wan(vehicles)}万元；`,
    `公务接待费${wan(reception)}万元，${receptionChange}。`,
  ].join('');
}

function otherSections(): readonly string[] {
  const [goods, works, services] = [
    fromWan(procurement.goods),
    fromWan(procurement.works),
    fromWan(procurement.services),
  ];
  return [
    '二、机关运行经费安排情况说明',
    `（一）行政参公单位：2025年，本部门机关运行经费安排${wan(running)}万元，${change(running, fromWan(runningBefore), '上年')}，主要原因是${reasonFor('running', running, fromWan(runningBefore))}。`,
    '三、政府采购安排情况说明',
    `2025年本部门政府采购安排${wan(goods + works + services)}万元，其中：货物类采购预算${wan(goods)}万元，工程类采购预算${wan(works)}万元，服务类采购预算${wan(services)}万元。`,
    '四、国有资产占用情况说明',
    '截至2024年12月31日，本部门共有车辆3辆，单价100万元（含）以上设备（不含车辆）0台（套），房屋4286平方米。',
    '2025年，本部门拟购置车辆0辆，购置单价100万元（含）以上设备（不含车辆）0台（套），房屋0平方米。',
    '五、重点项目预算的绩效目标情况说明',
    '重点项目由各预算部门结合履职匹配程度、经济社会影响度、项目资金规模等情况自行评定。',
    '重点项目绩效目标表',
    '单位：万元',
    keyProjects(),
    '六、“三公”经费增减变化情况',
    officialText(),
  ];
}

function explanation(): readonly string[] {
  return [
    parts[2],
    '一、预算收支增减变化情况说明',
    '（一）收入增减变化情况',
    `本部门2025年收入预算${wan(all)}万元，其中本年收入${wan(all)}万元。具体情况如下：`,
    ...incomeChanges(),
    '（二）支出增减变化情况',
    `本部门2025年支出预算${wan(all)}万元。具体情况如下：`,
    ...spendingChanges(),
    ...otherSections(),
  ];
}

const glossaryTerms =
  '财政拨款收入 财政专户管理资金收入 事业收入 事业单位经营收入 上级补助收入 附属单位上缴收入 其他收入 上年结转 基本支出 项目支出 人员经费 公用经费 机关运行经费 “三公”经费 政府采购';

function glossary(): readonly string[] {
  const codes = [...new Set(lines.map(({ code }) => code))].sort();
  return [
    parts[3],
    ...numbered([...termEntries(glossaryTerms.split(' '), '指'), ...subjectEntries(codes, '反映')]),
  ];
}

/** Zeros printed as 0.00, tables in the body, local seven-digit economic codes. */
export function zeros(): string {
  return documentOf([
    `${department}2025年部门预算公开`,
    ...contents(),
    ...overview(),
    parts[1],
    ...tables(),
    ...explanation(),
    ...glossary(),
  ]);
}
