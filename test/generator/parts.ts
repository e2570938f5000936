import type { Budget } from './budget.ts';
import type { Grid } from './grid.ts';
import * as ledger from './ledger.ts';
import type { Section } from './narrative.ts';
import { renderTable } from './render.ts';
import { numeral } from './statements.ts';
import type { Style } from './style.ts';
import { subjectName } from './subjects.ts';

/** One numbered part of a document, with what the contents list says of it. */
export interface Part {
  readonly title: string;
  readonly entries: readonly string[];
  readonly text: string;
}

/** The whole document: its title, contents list and parts. */
export function assemble(title: string, parts: readonly Part[]): string {
  const heads = parts.map((part, index) => `第${numeral(index + 1)}部分 ${part.title}`);
  const contents = parts.flatMap(({ entries }, index) => [
    heads[index] ?? '',
    '',
    ...entries.map((entry) => `- ${entry}`),
    '',
  ]);
  const bodies = parts.flatMap(({ text }, index) => [heads[index] ?? '', '', text, '']);
  return [title, '', '目 录', '', ...contents, ...bodies].join('\n');
}

export function overviewPart({ department, units }: Budget, word: '预算' | '决算'): Part {
  const entries = ['一、主要职责', '二、机构设置'];
  const [duties = '', offices = ''] = entries;
  const text = [
    duties,
    '贯彻执行有关法律、法规和政策，承担职责范围内的管理和服务工作。',
    offices,
    `${department.name}内设机构4个，分别为办公室、业务科、服务科、财务科。纳入部门${word}编制范围的单位共${units.length}个。`,
  ];
  return { title: '部门概况', entries, text: text.join('\n\n') };
}

export function tablesPart(
  title: string,
  grids: readonly (Grid | undefined)[],
  unitName: string,
  style: Style,
): Part {
  const tables = grids.filter((grid) => grid !== undefined);
  const texts = tables.map((grid, index) => renderTable(grid, index + 1, unitName, style));
  const entries = tables.map((grid, index) => `${numeral(index + 1)}、${grid.title}`);
  return { title, entries, text: texts.join('\n\n') };
}

export function narrativePart(title: string, sections: readonly Section[]): Part {
  const entries = sections.map((section, index) => `${numeral(index + 1)}、${section.title}`);
  const text = sections.map((section, index) => [entries[index] ?? '', ...section.text].join('\n\n'));
  return { title, entries, text: text.join('\n\n') };
}

const SHARED_TERMS = [
  ['财政拨款收入', '单位从本级财政部门取得的拨款'],
  ['事业收入', '事业单位开展专业业务活动取得的收入'],
  ['其他收入', '除上述收入以外的各项收入'],
  ['基本支出', '为保障机构正常运转安排的人员支出和公用支出'],
  ['项目支出', '在基本支出之外为完成特定任务安排的支出'],
  ['“三公”经费', '用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费'],
  ['机关运行经费', '为保障行政单位运行用于购买货物和服务的各项资金'],
] as const;

const OWN_TERMS = {
  预算: [['上年结转', '以前年度尚未完成、结转到本年继续使用的资金']],
  决算: [
    ['年初结转和结余', '以前年度尚未完成、结转到本年继续使用的资金'],
    ['年末结转和结余', '本年度尚未完成、结转到以后年度继续使用的资金'],
  ],
} as const;

export function glossaryPart({ spendings }: Budget, word: '预算' | '决算'): Part {
  const codes = ledger.codesOf(
    spendings.map(({ subject }) => subject),
    [7],
  );
  const path = (code: string) =>
    `${subjectName(code.slice(0, 3))}（类）${subjectName(code.slice(0, 5))}（款）${subjectName(code)}（项）`;
  const lines = [
    ...[...SHARED_TERMS, ...OWN_TERMS[word]].map(([term, meaning]) => `${term}：指${meaning}。`),
    ...codes.map((code) => `${path(code)}：反映${subjectName(code)}方面的支出。`),
  ];
  return {
    title: '名词解释',
    entries: [],
    text: lines.map((line, at) => `${numeral(at + 1)}、${line}`).join('\n\n'),
  };
}

/** A budget's four parts, tables before text or the other way round. */
export function budgetText(
  budget: Budget,
  style: Style,
  grids: readonly (Grid | undefined)[],
  sections: readonly Section[],
): string {
  const { department, year } = budget;
  const middle = [
    tablesPart(`${year}年部门预算表`, grids, department.name, style),
    narrativePart(`${year}年部门预算情况说明`, sections),
  ];
  return assemble(`${department.name}${year}年部门预算公开`, [
    overviewPart(budget, '预算'),
    ...(style.narrativeFirst ? middle.reverse() : middle),
    glossaryPart(budget, '预算'),
  ]);
}
