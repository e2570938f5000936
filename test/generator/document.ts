import { type Budget, drawBudget } from './budget.ts';
import { basicTable, generalProjectTable } from './economic.ts';
import { expenditureTable, fundTable, generalTable, governmentTable } from './functional.ts';
import type { Grid } from './grid.ts';
import * as ledger from './ledger.ts';
import { narrative } from './narrative.ts';
import { randomFrom } from './random.ts';
import { renderTable } from './render.ts';
import { grantStatement, numeral, statement } from './statements.ts';
import { drawStyle, type Style } from './style.ts';
import { subjectName } from './subjects.ts';
import { incomeTable, procurementTable, projectTable, threePublicTable } from './units.ts';

export interface CleanDocument {
  readonly seed: number;
  readonly style: Style;
  readonly budget: Budget;
  readonly text: string;
}

/** The document of a seed: always the same one, and nothing in it is wrong. */
export function cleanDocument(seed: number): CleanDocument {
  const random = randomFrom(seed);
  const style = drawStyle(random);
  const budget = drawBudget(random);
  return { seed, style, budget, text: textOf(budget, style) };
}

interface Part {
  readonly title: string;
  readonly entries: readonly string[];
  readonly text: string;
}

function textOf(budget: Budget, style: Style): string {
  const { department, year } = budget;
  const middle = [tablesPart(budget, style), narrativePart(budget, style)];
  const parts = [
    overviewPart(budget),
    ...(style.narrativeFirst ? middle.reverse() : middle),
    glossaryPart(budget, style),
  ];
  const heads = parts.map(({ title }, index) => `第${numeral(index + 1)}部分 ${title}`);
  const contents = parts.flatMap(({ entries }, index) => [
    heads[index] ?? '',
    '',
    ...entries.map((entry) => `- ${entry}`),
    '',
  ]);
  const bodies = parts.flatMap(({ text }, index) => [heads[index] ?? '', '', text, '']);
  return [`${department.name}${year}年部门预算公开`, '', '目 录', '', ...contents, ...bodies].join('\n');
}

function overviewPart({ department, units }: Budget): Part {
  const entries = ['一、主要职责', '二、机构设置'];
  const [duties = '', offices = ''] = entries;
  const text = [
    duties,
    '贯彻执行有关法律、法规和政策，承担职责范围内的管理和服务工作。',
    offices,
    `${department.name}内设机构4个，分别为办公室、业务科、服务科、财务科。纳入部门预算编制范围的单位共${units.length}个。`,
  ];
  return { title: '部门概况', entries, text: text.join('\n\n') };
}

function tablesPart(budget: Budget, style: Style): Part {
  const grids: readonly (Grid | undefined)[] = [
    statement(budget, style),
    incomeTable(budget, style),
    expenditureTable(budget, style),
    grantStatement(budget, style),
    generalTable(budget, style),
    basicTable(budget, style),
    governmentTable(budget, style),
    threePublicTable(budget, style),
    fundTable(budget, style, 'government'),
    fundTable(budget, style, 'capital'),
    generalProjectTable(budget, style),
    projectTable(budget, style),
    procurementTable(budget, style),
  ];
  const tables = grids.filter((grid) => grid !== undefined);
  const texts = tables.map((grid, index) => renderTable(grid, index + 1, budget.department.name, style));
  const entries = tables.map(({ title }, index) => `${numeral(index + 1)}、${title}`);
  return { title: `${budget.year}年部门预算表`, entries, text: texts.join('\n\n') };
}

function narrativePart(budget: Budget, style: Style): Part {
  const sections = narrative(budget, style);
  const entries = sections.map(({ title }, index) => `${numeral(index + 1)}、${title}`);
  const text = sections.map((section, index) => [entries[index] ?? '', ...section.text].join('\n\n'));
  return { title: `${budget.year}年部门预算情况说明`, entries, text: text.join('\n\n') };
}

const TERMS = [
  ['财政拨款收入', '单位从本级财政部门取得的拨款'],
  ['事业收入', '事业单位开展专业业务活动取得的收入'],
  ['其他收入', '除上述收入以外的各项收入'],
  ['上年结转', '以前年度尚未完成、结转到本年继续使用的资金'],
  ['基本支出', '为保障机构正常运转安排的人员支出和公用支出'],
  ['项目支出', '在基本支出之外为完成特定任务安排的支出'],
  ['“三公”经费', '用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费'],
  ['机关运行经费', '为保障行政单位运行用于购买货物和服务的各项资金'],
] as const;

function glossaryPart({ spendings }: Budget, _style: Style): Part {
  const codes = ledger.codesOf(
    spendings.map(({ subject }) => subject),
    [7],
  );
  const path = (code: string) =>
    `${subjectName(code.slice(0, 3))}（类）${subjectName(code.slice(0, 5))}（款）${subjectName(code)}（项）`;
  const lines = [
    ...TERMS.map(([term, meaning]) => `${term}：指${meaning}。`),
    ...codes.map((code) => `${path(code)}：反映${subjectName(code)}方面的支出。`),
  ];
  return {
    title: '名词解释',
    entries: [],
    text: lines.map((line, at) => `${numeral(at + 1)}、${line}`).join('\n\n'),
  };
}
