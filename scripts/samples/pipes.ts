import { change, fromWan, shares, total, wan, type Yuan } from './amounts.ts';
import { subjectEntries, termEntries } from './glossary.ts';
import { documentOf, htmlTable, numbered, pipeTable, sideBySide } from './layout.ts';
import * as ledger from './ledger.ts';
import { changeWithReason } from './reasons.ts';
import { pathOf } from './subjects.ts';

const unit = '岚川县档案馆';

const lines = ledger.linesOf(
  ledger.basicLines([
    ['2012601', unit, 164.37, 23.58, 181.26],
    ['2080505', unit, 21.84, 0, 20.95],
    ['2080506', unit, 10.92, 0, 10.48],
    ['2101101', unit, 11.63, 0, 11.27],
    ['2101103', unit, 5.46, 0, 5.61],
    ['2210201', unit, 16.38, 0, 15.72],
  ]),
  ledger.projectsFrom([
    ['档案数字化', '2012604', unit, 'general', '30227', 50.15, 42.3, ''],
    ['库房恒温恒湿设备运行', '2012604', unit, 'general', '30206', 13.26, 14.18, ''],
    ['民生档案查阅服务', '2012699', unit, 'general', '30226', 7.42, 6.95, ''],
  ]),
);

const sum = (measure: (line: ledger.Line) => Yuan): Yuan => ledger.sumOf(lines, measure);
const all = sum(ledger.spendingOf);
const before = sum(ledger.priorOf);
const [basic, project] = [sum(ledger.basicOf), sum(ledger.projectOf)];
const [staff, office] = [sum((line) => line.staff), sum((line) => line.office)];
const official = { run: fromWan(2.4), reception: fromWan(0.56) };
const officialBefore = { run: fromWan(2.4), reception: fromWan(0.62) };

const economic = ledger.economicLeaves(
  [
    ['30101', 58.42],
    ['30102', 'rest'],
    ['30103', 27.15],
    ['30108', 21.84],
    ['30109', 10.92],
    ['30110', 11.63],
    ['30111', 5.46],
    ['30112', 1.87],
    ['30113', 16.38],
    ['30201', 4.26],
    ['30206', 3.17],
    ['30207', 1.08],
    ['30211', 1.94],
    ['30217', 0.56],
    ['30228', 3.42],
    ['30231', 2.4],
    ['30239', 5.73],
    ['30299', 'rest'],
    ['30309', 0.12],
  ],
  staff,
  office,
);
ledger.assertEchoes(lines, economic);

const classes = ledger.classTotals(lines);
const codes = [...new Set(lines.map(({ code }) => code))].sort();
const money = (amounts: readonly Yuan[]): readonly string[] => amounts.map(wan);
const bold = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) => (cell === '' ? '' : `**${cell}**`));

const titles = [
  '收支总表',
  '收入总表',
  '支出总表',
  '财政拨款收支总表',
  '一般公共预算支出表',
  '一般公共预算基本支出表',
  '一般公共预算“三公”经费支出表',
  '政府性基金预算支出表',
  '国有资本经营预算支出表',
];

function headed(row: number, table: string, ...notes: readonly string[]): readonly string[] {
  return [`### ${numbered(titles)[row] ?? ''}`, `单位名称：${unit}\n单位：万元`, table, ...notes];
}

/** Income left and expenditure right; both sides tell the same total. */
function statement(row: number, names: readonly string[]): readonly string[] {
  const left = numbered(names).map((name, item) => [name, wan(item === 0 ? all : 0)]);
  const right = numbered(classes.map(({ name }) => name)).map((name, item) => [
    name,
    wan(classes[item]?.amount ?? 0),
  ]);
  const rows = [
    ['收入项目', '预算数', '支出项目', '预算数'],
    ...sideBySide(left, right),
    bold(['本年收入合计', wan(all), '本年支出合计', wan(all)]),
    ['上年结转', wan(0), '结转下年', wan(0)],
    bold(['收入总计', wan(all), '支出总计', wan(all)]),
  ];
  return headed(row, pipeTable(rows, 1));
}

function incomeTable(): readonly string[] {
  const head = [
    '单位名称',
    '合计',
    '一般公共预算',
    '政府性基金预算',
    '国有资本经营预算',
    '事业收入',
    '其他收入',
    '上年结转',
  ];
  const cells = money([all, all, 0, 0, 0, 0, 0]);
  return headed(1, pipeTable([head, ['合计', ...cells], [unit, ...cells]], 1));
}

function codedRows(rows: readonly ledger.CodedRow[]): readonly (readonly string[])[] {
  return rows.map((row) => [row.code, row.name, ...money(row.amounts)]);
}

function spendingTable(): readonly string[] {
  const rows = ledger.functionalRows(lines, [ledger.spendingOf, ledger.basicOf, ledger.projectOf]);
  const head = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];
  return headed(
    2,
    pipeTable([head, bold(['', '合计', ...money([all, basic, project])]), ...codedRows(rows)], 2),
  );
}

/** The only table with two header rows: in HTML, with merged cells. */
function generalTable(): readonly string[] {
  const measures = [
    ledger.spendingOf,
    ledger.basicOf,
    (line: ledger.Line) => line.staff,
    (line: ledger.Line) => line.office,
    ledger.projectOf,
  ];
  const head = [
    [
      { text: '科目编码', rows: 2 },
      { text: '科目名称', rows: 2 },
      { text: '合计', rows: 2 },
      { text: '基本支出', columns: 3 },
      { text: '项目支出', rows: 2 },
    ],
    [{ text: '小计' }, { text: '人员经费' }, { text: '公用经费' }],
  ];
  const totals = ['', '合计', ...money([all, basic, staff, office, project])];
  const strong = totals.map((cell) => (cell === '' ? '' : `<b>${cell}</b>`));
  return headed(4, htmlTable(head, [strong, ...codedRows(ledger.functionalRows(lines, measures))]));
}

function basicTable(): readonly string[] {
  const head = ['科目编码', '科目名称', '合计', '人员经费', '公用经费'];
  const body = codedRows(ledger.rollUp(economic));
  return headed(5, pipeTable([head, bold(['', '合计', ...money([basic, staff, office])]), ...body], 2));
}

function officialTable(): readonly string[] {
  const rows: readonly (readonly [string, Yuan, Yuan])[] = [
    ['合计', officialBefore.run + officialBefore.reception, official.run + official.reception],
    ['1、因公出国（境）费', 0, 0],
    ['2、公务接待费', officialBefore.reception, official.reception],
    ['3、公务用车购置及运行费', officialBefore.run, official.run],
    ['其中：公务用车购置费', 0, 0],
    ['公务用车运行维护费', officialBefore.run, official.run],
  ];
  const body = rows.map(([name, last, now]) => [name, ...money([last, now])]);
  return headed(6, pipeTable([['项目', '2025年预算数', '2026年预算数'], ...body], 1));
}

function emptyTable(row: number, fund: string): readonly string[] {
  const table = pipeTable(
    [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['', '合计', ...money([0, 0, 0])],
    ],
    2,
  );
  return headed(row, table, `注：本单位2026年没有${fund}支出，故本表为空表。`);
}

function tables(): readonly string[] {
  const income = ['一般公共预算拨款收入', '政府性基金预算拨款收入', '国有资本经营预算拨款收入'];
  return [
    ...statement(0, [...income, '事业收入', '其他收入']),
    ...incomeTable(),
    ...spendingTable(),
    ...statement(3, income),
    ...generalTable(),
    ...basicTable(),
    ...officialTable(),
    ...emptyTable(7, '政府性基金预算'),
    ...emptyTable(8, '国有资本经营预算'),
  ];
}

function front(): readonly string[] {
  const bullets = (items: readonly string[]): string =>
    numbered(items)
      .map((item) => `- ${item}`)
      .join('\n');
  return [
    `# ${unit}2026年单位预算`,
    '## 目录',
    '**第一部分 单位概况**',
    bullets(['主要职能', '机构设置']),
    '**第二部分 单位预算表**',
    bullets(titles),
    '**第三部分 单位预算情况说明**',
    '**第四部分 名词解释**',
    '## 第一部分 单位概况',
    '### 一、主要职能',
    '负责全县档案的接收、整理、保管和开放利用，开展档案数字化和查阅服务。',
    '### 二、机构设置',
    '单位内设综合股、保管利用股和信息股，没有所属预算单位。',
  ];
}

function item(code: string, row: number): string {
  const own = lines.filter((line) => line.code === code);
  const [now, last] = [ledger.sumOf(own, ledger.spendingOf), ledger.sumOf(own, ledger.priorOf)];
  return `${row + 1}. ${pathOf(code)}2026年预算数为${wan(now)}万元，${changeWithReason(code, now, last, '上年', '，主要是')}`;
}

function explanation(): readonly string[] {
  const [basicShare, projectShare] = shares([basic, project], all);
  const parts = shares(
    classes.map(({ amount }) => amount),
    all,
  );
  const structure = classes
    .map(({ name, amount }, row) => `${name}${wan(amount)}万元，占${parts[row]}`)
    .join('；');
  const [now, last] = [total(Object.values(official)), total(Object.values(officialBefore))];
  return [
    '## 第三部分 单位预算情况说明',
    '### 一、收支预算总体情况',
    `${unit}2026年收支总预算${wan(all)}万元，${changeWithReason('project', all, before, '上年', '，主要是')}`,
    '### 二、支出预算情况',
    `2026年支出预算${wan(all)}万元，其中：基本支出${wan(basic)}万元，占${basicShare}；项目支出${wan(project)}万元，占${projectShare}。按功能分类：${structure}。`,
    ...codes.map(item),
    '### 三、“三公”经费预算情况',
    `2026年“三公”经费预算${wan(now)}万元，${change(now, last, '上年')}，主要是压减公务接待支出。其中：因公出国（境）费0.00万元，与上年持平；公务用车购置及运行费${wan(official.run)}万元，${change(official.run, officialBefore.run, '上年')}；公务接待费${wan(official.reception)}万元，${change(official.reception, officialBefore.reception, '上年')}。`,
    '### 四、其他重要事项',
    `2026年机关运行经费预算${wan(office)}万元。截至2025年12月31日，${unit}共有车辆1辆，单价100万元以上的设备0台（套）。`,
  ];
}

const glossaryTerms =
  '一般公共预算拨款收入 事业收入 其他收入 上年结转 基本支出 项目支出 人员经费 公用经费 “三公”经费 机关运行经费';

/** Markdown pipe tables, and one HTML table with merged head cells. */
export function pipes(): string {
  const glossary = numbered([
    ...termEntries(glossaryTerms.split(' '), '指'),
    ...subjectEntries(codes, '反映'),
  ]);
  return documentOf([
    ...front(),
    '## 第二部分 单位预算表',
    ...tables(),
    ...explanation(),
    '## 第四部分 名词解释',
    ...glossary,
  ]);
}
