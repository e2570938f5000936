import type { Budget, Fund } from './budget.ts';
import { FUNDS } from './budget.ts';
import type { Entries } from './ledger.ts';
import * as ledger from './ledger.ts';
import { change, list, share, told } from './phrases.ts';
import { fundName, numeral } from './statements.ts';
import type { Style } from './style.ts';
import { economicName, subjectName } from './subjects.ts';

export interface Section {
  readonly title: string;
  readonly text: readonly string[];
}

/** 预算情况说明, one section after another, without their numbers. */
export function narrative(budget: Budget, style: Style): readonly Section[] {
  const name = budget.department.name;
  return [
    overall(budget, style),
    income(budget, style),
    expenditure(budget, style),
    grants(budget, style),
    general(budget, style),
    basic(budget, style),
    publicItems(budget, style),
    fund(budget, style, 'government', '政府性基金预算'),
    fund(budget, style, 'capital', '国有资本经营预算'),
    other(budget, style, name),
  ];
}

function subjectOf({ year, department }: Budget, style: Style): string {
  return [`${department.name}${year}年`, `${year}年，本部门`, `本部门${year}年`][style.phrases] ?? '';
}

function classParts(entries: Entries): readonly (readonly [string, number])[] {
  const codes = ledger.codesOf(
    entries.map(({ subject }) => subject),
    [3],
  );
  return codes.map((code) => [subjectName(code), ledger.sum(ledger.under(entries, code))]);
}

/** What is spent on each class, and what is left for the next year. */
function spentParts(entries: Entries, next: Entries): readonly (readonly [string, number])[] {
  return [...classParts(entries), ['结转下年', ledger.sum(next)]];
}

function fundParts(entries: Entries, style: Style, funds: readonly Fund[] = FUNDS) {
  const now = ledger.current(entries);
  const parts = funds.map((one) => [fundName(one, style), ledger.sum(ledger.ofFund(now, one))] as const);
  return [...parts, ['上年结转', ledger.sum(ledger.carried(entries))] as const];
}

function overall(budget: Budget, style: Style): Section {
  const { spendings, next } = budget;
  const all = ledger.sum([...spendings, ...next]);
  const text = `按照综合预算的原则，所有收入和支出均纳入部门预算管理。收入包括：${list(fundParts([...spendings, ...next], style), style)}。支出包括：${list(spentParts(spendings, next), style)}。`;
  const total = `${subjectOf(budget, style)}收支总预算${told(all, style)}。`;
  return {
    title: '部门收支预算情况的总体说明',
    text: style.phrases === 0 ? [text, total] : [`${total}${text}`],
  };
}

function income(budget: Budget, style: Style): Section {
  const incomes = [...budget.spendings, ...budget.next];
  const all = ledger.pairOf(incomes);
  const parts = list(fundParts(incomes, style), style, all.fen);
  const text = `${subjectOf(budget, style)}收入预算${told(all.fen, style)}${change(all, style)}。其中：${parts}。`;
  const plain = `${subjectOf(budget, style)}收入预算${told(all.fen, style)}，其中：${parts}。`;
  return { title: '部门收入预算情况说明', text: [style.phrases === 1 ? text : plain] };
}

function expenditure(budget: Budget, style: Style): Section {
  const all = ledger.pairOf(budget.spendings);
  const basics = ledger.pairOf(ledger.basic(budget.spendings));
  const project = ledger.pairOf(ledger.projects(budget.spendings));
  const start = `${subjectOf(budget, style)}支出预算${told(all.fen, style)}`;
  const plain = `${start}，其中：基本支出${told(basics.fen, style)}${share(basics.fen, all.fen, style)}；项目支出${told(project.fen, style)}${share(project.fen, all.fen, style)}。`;
  if (style.phrases === 0) return { title: '部门支出预算情况说明', text: [plain] };
  const items = [
    `1. 基本支出预算${told(basics.fen, style)}${change(basics, style)}。`,
    `2. 项目支出预算${told(project.fen, style)}${change(project, style)}。`,
  ];
  return { title: '部门支出预算情况说明', text: [`${start}${change(all, style)}。具体情况如下：`, ...items] };
}

function grants(budget: Budget, style: Style): Section {
  const entries = ledger.granted(budget.spendings);
  const next = ledger.granted(budget.next);
  const all = ledger.pairOf([...entries, ...next]);
  const funds = list(fundParts([...entries, ...next], style, ['general', 'government', 'capital']), style);
  const text = `${subjectOf(budget, style)}财政拨款收支总预算${told(all.fen, style)}${change(all, style)}。收入包括：${funds}。支出包括：${list(spentParts(entries, next), style)}。`;
  return { title: '财政拨款收支预算情况的总体说明', text: [text] };
}

function general(budget: Budget, style: Style): Section {
  const entries = ledger.ofFund(budget.spendings, 'general');
  const all = ledger.pairOf(entries);
  const codes = ledger.codesOf(
    entries.map(({ subject }) => subject),
    [7],
  );
  const items = codes.map((code, index) => {
    const path = `${subjectName(code.slice(0, 3))}（类）${subjectName(code.slice(0, 5))}（款）${subjectName(code)}（项）`;
    const pair = ledger.pairOf(ledger.under(entries, code));
    return `${index + 1}、${path}${budget.year}年预算数为${told(pair.fen, style)}${change(pair, style)}。`;
  });
  const classes = classParts(entries).map(
    ([name, fen]) => [`${name.replace(/支出$/, '')}（类）支出`, fen] as const,
  );
  return {
    title: '一般公共预算支出情况说明',
    text: [
      '（一）一般公共预算支出规模变化情况。',
      `${subjectOf(budget, style)}一般公共预算支出${told(all.fen, style)}${change(all, style)}。`,
      '（二）一般公共预算支出结构情况。',
      `${list(classes, style, all.fen)}。`,
      '（三）一般公共预算支出具体使用情况。',
      ...items,
    ],
  };
}

function basic(budget: Budget, style: Style): Section {
  const entries = ledger.basic(ledger.ofFund(budget.spendings, 'general'));
  const [people, costs] = style.peopleWords;
  const items = (some: Entries) =>
    ledger
      .codesOf(
        some.map(({ economic }) => economic),
        [5],
      )
      .map((code) => [economicName(code), ledger.sum(ledger.onEconomic(some, code))] as const);
  const paragraph = (name: string, some: Entries) =>
    `${name}${told(ledger.sum(some), style)}，主要包括：${list(items(some), { ...style, phrases: 0 })}。`;
  return {
    title: '一般公共预算基本支出情况说明',
    text: [
      `${subjectOf(budget, style)}一般公共预算基本支出${told(ledger.sum(entries), style)}，其中：`,
      paragraph(people, ledger.people(entries)),
      paragraph(costs, ledger.publicCosts(entries)),
    ],
  };
}

function publicItems(budget: Budget, style: Style): Section {
  const title = '一般公共预算“三公”经费预算情况说明';
  const { all, abroad, cars, purchase, running, reception } = ledger.threePublic(budget.spendings);
  const start = `${subjectOf(budget, style)}一般公共预算“三公”经费预算数为`;
  if (all.length === 0) return { title, text: [`${subjectOf(budget, style)}没有安排“三公”经费支出。`] };
  const item = (name: string, entries: Entries) => {
    const pair = ledger.pairOf(entries);
    return `${name}${told(pair.fen, style)}${change(pair, style, false)}`;
  };
  const short = `${start}${told(ledger.sum(all), style)}${change(ledger.pairOf(all), style)}。其中：${item('因公出国（境）费', abroad)}；${item('公务用车购置及运行费', cars)}；${item('公务接待费', reception)}。`;
  if (style.phrases !== 2) return { title, text: [short] };
  const parts = `其中：公务用车购置费${told(ledger.sum(purchase), style)}，公务用车运行费${told(ledger.sum(running), style)}`;
  return {
    title,
    text: [
      `${start}${told(ledger.sum(all), style)}${change(ledger.pairOf(all), style)}。具体情况如下：`,
      `（一）${item('因公出国（境）费', abroad)}。`,
      `（二）${item('公务用车购置及运行费', cars)}。${parts}。`,
      `（三）${item('公务接待费', reception)}。`,
    ],
  };
}

function fund(budget: Budget, style: Style, which: Fund, word: string): Section {
  const entries = ledger.ofFund(budget.spendings, which);
  const pair = ledger.pairOf(entries);
  const none = `${subjectOf(budget, style)}没有${word}拨款安排的支出。`;
  const text = `${subjectOf(budget, style)}${word}支出${told(pair.fen, style)}${change(pair, style)}。`;
  return { title: `${word}支出情况说明`, text: [entries.length === 0 ? none : text] };
}

function other(budget: Budget, style: Style, name: string): Section {
  const costs = ledger.pairOf(ledger.publicCosts(ledger.ofFund(budget.spendings, 'general')));
  const [goods, works, services] = budget.procurement;
  const total = goods + works + services;
  const parts = `政府采购货物预算${told(goods, style)}、政府采购工程预算${told(works, style)}、政府采购服务预算${told(services, style)}`;
  const project = ledger.sum(ledger.projects(budget.spendings));
  const sections = [
    [
      '机关运行经费安排情况。',
      `${budget.year}年${name}机关运行经费财政拨款预算${told(costs.fen, style)}${change(costs, style)}。`,
    ],
    ['政府采购安排情况。', `${budget.year}年${name}政府采购预算总额${told(total, style)}，其中：${parts}。`],
    [
      '国有资产占有使用情况。',
      `截至${budget.year - 1}年12月31日，${name}共有车辆3辆，单价100万元以上设备（不含车辆）0台（套）。`,
    ],
    [
      '预算绩效情况。',
      `${budget.year}年${name}项目支出均实行绩效目标管理，涉及项目${budget.projects.length}个，预算金额${told(project, style)}。`,
    ],
  ] as const;
  return {
    title: '其他重要事项的情况说明',
    text: sections.flatMap(([title, text], at) => [`（${numeral(at + 1)}）${title}`, text]),
  };
}
