import type { Fund } from '../budget.ts';
import type { Entries } from '../ledger.ts';
import * as ledger from '../ledger.ts';
import type { Section } from '../narrative.ts';
import { list, share, told } from '../phrases.ts';
import { economicName, subjectName } from '../subjects.ts';
import { funded, type Outturn } from './outturn.ts';
import { againstLast, againstPlan, performance } from './phrases.ts';
import { GRANT_WORDS } from './statements.ts';
import type { FinalStyle } from './style.ts';
import { meetingsOf } from './three-public.ts';

/** 决算情况说明, one section after another, without their numbers. */
export function finalNarrative(outturn: Outturn, style: FinalStyle): readonly Section[] {
  return [
    overall(outturn, style),
    income(outturn, style),
    expenditure(outturn, style),
    grants(outturn, style),
    general(outturn, style),
    basic(outturn, style),
    threePublic(outturn, style),
    fund(outturn, style, 'government'),
    fund(outturn, style, 'capital'),
    other(outturn, style),
  ];
}

function start({ budget: { department, year } }: Outturn, style: FinalStyle): string {
  return [`${department.name}${year}年度`, `${year}年度`, `本部门${year}年度`][style.phrases] ?? '';
}

function overall(outturn: Outturn, style: FinalStyle): Section {
  const { spendings, year } = outturn.budget;
  const sides = ['income', 'used', 'opening'] as const;
  const all = sides.reduce((sum, side) => sum + funded(outturn, side)(spendings), 0);
  const { last } = ledger.pairOf(spendings);
  const told1 = [
    `收入总计、支出总计均为${told(all, style)}`,
    `收入支出总计${told(all, style)}`,
    `收、支总计${told(all, style)}`,
  ][style.phrases];
  const text = `${start(outturn, style)}${told1}。${againstLast(all, last, year, style)}。`;
  return { title: '收入支出决算总体情况说明', text: [text] };
}

function income(outturn: Outturn, style: FinalStyle): Section {
  const { spendings } = outturn.budget;
  const of = (...funds: readonly Fund[]) => funded(outturn, 'income')(ledger.ofFund(spendings, ...funds));
  const parts: readonly (readonly [string, number])[] = [
    ['财政拨款收入', of('general', 'government', 'capital')],
    ['事业收入', of('fiscal', 'business')],
    ['其他收入', of('other')],
  ];
  const all = funded(outturn, 'income')(spendings);
  const text = `${start(outturn, style)}本年收入合计${told(all, style)}，其中：${list(parts, style, all)}。`;
  return { title: '收入决算情况说明', text: [text] };
}

function expenditure(outturn: Outturn, style: FinalStyle): Section {
  const { spendings } = outturn.budget;
  const all = ledger.sum(spendings);
  const parts = [
    ['基本支出', ledger.sum(ledger.basic(spendings))],
    ['项目支出', ledger.sum(ledger.projects(spendings))],
  ] as const;
  const text = `${start(outturn, style)}本年支出合计${told(all, style)}，其中：${list(parts, style, all)}。`;
  return { title: '支出决算情况说明', text: [text] };
}

function grants(outturn: Outturn, style: FinalStyle): Section {
  const entries = ledger.granted(outturn.budget.spendings);
  const all = funded(outturn, 'income')(entries) + funded(outturn, 'opening')(entries);
  const { last } = ledger.pairOf(entries);
  const word = style.phrases === 0 ? '财政拨款收入总计、支出总计均为' : '财政拨款收入支出总计';
  const text = `${start(outturn, style)}${word}${told(all, style)}。${againstLast(all, last, outturn.budget.year, style)}。`;
  return { title: '财政拨款收入支出决算总体情况说明', text: [text] };
}

function general(outturn: Outturn, style: FinalStyle): Section {
  const { spendings, year } = outturn.budget;
  const entries = ledger.ofFund(spendings, 'general');
  const { fen, last } = ledger.pairOf(entries);
  const codes = ledger.codesOf(
    entries.map(({ subject }) => subject),
    [3, 7],
  );
  const items = codes.filter((code) => code.length === 7);
  const classes = codes
    .filter((code) => code.length === 3)
    .map((code) => [`${subjectName(code)}（类）`, ledger.sum(ledger.under(entries, code))] as const);
  const path = (code: string) =>
    `${subjectName(code.slice(0, 3))}（类）${subjectName(code.slice(0, 5))}（款）${subjectName(code)}（项）`;
  const whole = `一般公共预算财政拨款支出${told(fen, style)}`;
  return {
    title: '一般公共预算财政拨款支出决算情况说明',
    text: [
      '（一）一般公共预算财政拨款支出决算总体情况。',
      `${start(outturn, style)}${whole}${share(fen, ledger.sum(spendings), style).replace('占', '占本年支出合计的')}。${againstLast(fen, last, year, style)}。`,
      '（二）一般公共预算财政拨款支出决算结构情况。',
      `${start(outturn, style)}${whole}，主要用于以下方面：${list(classes, style, fen)}。`,
      '（三）一般公共预算财政拨款支出决算具体情况。',
      `${start(outturn, style)}一般公共预算财政拨款支出${performance(outturn, entries, style)}。其中：`,
      ...items.map(
        (code, at) =>
          `${at + 1}.${path(code)}。${performance(outturn, ledger.under(entries, code), style)}。`,
      ),
    ],
  };
}

function basic(outturn: Outturn, style: FinalStyle): Section {
  const entries = ledger.basic(ledger.ofFund(outturn.budget.spendings, 'general'));
  const names = (some: Entries) =>
    ledger
      .codesOf(
        some.map(({ economic }) => economic),
        [5],
      )
      .map(
        (code) =>
          `${economicName(code)}${style.phrases === 2 ? told(ledger.sum(ledger.onEconomic(some, code)), style) : ''}`,
      )
      .join('、');
  const part = (word: string, some: Entries) =>
    `${word}${told(ledger.sum(some), style)}，主要包括：${names(some)}`;
  const [people, costs] = [
    part('人员经费', ledger.people(entries)),
    part('公用经费', ledger.publicCosts(entries)),
  ];
  const first = `${start(outturn, style)}一般公共预算财政拨款基本支出${told(ledger.sum(entries), style)}`;
  const text =
    style.phrases === 1
      ? [`${first}，包括人员经费和公用经费。其中：`, `（一）${people}。`, `（二）${costs}。`]
      : [`${first}，其中：${people}；${costs}。`];
  return { title: '一般公共预算财政拨款基本支出决算情况说明', text };
}

function threePublic(outturn: Outturn, style: FinalStyle): Section {
  const { spendings, year } = outturn.budget;
  const parts = ledger.threePublic(spendings);
  const title = '财政拨款“三公”经费支出决算情况说明';
  const item = (name: string, entries: Entries) => {
    const { fen, last } = ledger.pairOf(entries);
    if (fen === 0 && last === 0 && funded(outturn, 'planned')(entries) === 0)
      return `${name}支出决算为${told(0, style)}。`;
    const more = style.phrases === 0 ? '' : `。${againstLast(fen, last, year, style)}`;
    return `${name}支出${performance(outturn, entries, style, '预算')}${more}。`;
  };
  const meetings = style.meetings
    ? meetingsOf(spendings).map(([name, some], at) => `（${at === 0 ? '三' : '四'}）${item(name, some)}`)
    : [];
  if (parts.all.length === 0)
    return { title, text: [`${start(outturn, style)}没有财政拨款“三公”经费支出。`, ...meetings] };
  const { fen, last } = ledger.pairOf(parts.all);
  const total = `${start(outturn, style)}“三公”经费财政拨款支出${performance(outturn, parts.all, style, '预算')}。`;
  const change =
    style.phrases === 2 ? againstPlan(outturn, parts.all, style) : againstLast(fen, last, year, style);
  return {
    title,
    text: [
      '（一）“三公”经费财政拨款支出决算总体情况说明。',
      total,
      `“三公”经费财政拨款支出决算数${change}。`,
      '（二）“三公”经费财政拨款支出决算具体情况说明。',
      `1.${item('因公出国（境）费', parts.abroad)}`,
      `2.${item('公务用车购置及运行维护费', parts.cars)}其中：公务用车购置费支出${told(ledger.sum(parts.purchase), style)}，公务用车运行维护费支出${told(ledger.sum(parts.running), style)}。`,
      `3.${item('公务接待费', parts.reception)}`,
      ...meetings,
    ],
  };
}

function fund(outturn: Outturn, style: FinalStyle, which: 'government' | 'capital'): Section {
  const entries = ledger.ofFund(outturn.budget.spendings, which);
  const word = GRANT_WORDS[which];
  const flow = which === 'government' || style.fundColumns === 'flow';
  const title = `${word}${flow ? '收入' : ''}支出决算情况说明`;
  if (entries.length === 0) return { title, text: [`${start(outturn, style)}无${word}收入和支出。`] };
  const [opening, income1, closing] = (['opening', 'income', 'closing'] as const).map((side) =>
    told(funded(outturn, side)(entries), style),
  );
  const spent = told(ledger.sum(entries), style);
  const plain = `${start(outturn, style)}${word}支出${spent}。`;
  const full = `${start(outturn, style)}${word}年初结转和结余${opening}，本年收入${income1}，本年支出${spent}，年末结转和结余${closing}。`;
  return { title, text: [flow ? full : plain] };
}

function other({ budget }: Outturn, style: FinalStyle): Section {
  const { year, department, procurement } = budget;
  const [goods, works, services] = procurement;
  const costs = ledger.pairOf(ledger.publicCosts(ledger.ofFund(budget.spendings, 'general')));
  const total = goods + works + services;
  const text = [
    '（一）机关运行经费支出情况。',
    `${year}年度${department.name}机关运行经费支出${told(costs.fen, style)}，${againstLast(costs.fen, costs.last, year, style)}。`,
    '（二）政府采购支出情况。',
    `${year}年度${department.name}政府采购支出总额${told(total, style)}，其中：政府采购货物支出${told(goods, style)}、政府采购工程支出${told(works, style)}、政府采购服务支出${told(services, style)}。`,
    '（三）国有资产占用情况。',
    `截至${year}年12月31日，${department.name}共有车辆3辆，单价100万元（含）以上设备（不含车辆）0台（套）。`,
    '（四）预算绩效管理情况。',
    `${year}年度${department.name}对${budget.projects.length}个项目开展了绩效自评，涉及预算金额${told(ledger.sum(ledger.projects(budget.spendings)), style)}。`,
  ];
  return { title: '其他重要事项的情况说明', text };
}
