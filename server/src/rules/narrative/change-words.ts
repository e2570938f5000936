import type { Comparison } from '../../model/claim.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { Judgement } from '../../reconcile/reconciliation.ts';
import { textIn } from '../../text/range.ts';
import { squeeze } from '../../text/words.ts';
import { decimalsOf, UNIT_NAMES } from '../evidence/written.ts';
import type { Message } from '../rule.ts';
import { amountIn, nameOf, unitOf, useOf, writtenWithUnit } from './label.ts';

type Told = Pick<Judgement, 'relation' | 'difference'>;

/** Whether a relation is one of changes alone, or holds a change against what it led to. */
export function isOfChanges(disclosure: Disclosure, { total, terms, kind }: Told['relation']): boolean {
  const isChange = (figure: number) => useOf(disclosure, figure)?.kind === 'change';
  return terms.every(isChange) && (isChange(total) || kind === 'bound');
}

/** 支出增加 9 万元 ≠ 基本支出增加 2 万元、项目支出减少 1 万元，合计增加 1 万元: parts with what has changed, zeros left out. */
export function describeChanges(disclosure: Disclosure, { relation, difference }: Told): Message {
  const { total, terms } = relation;
  if (relation.kind === 'bound') return describeBound(disclosure, relation);
  const unit = unitOf(disclosure, total);
  const decimals = decimalsOf(disclosure, [total, ...terms]);
  const amount = (fen: number) => `${amountIn(Math.abs(fen), unit, decimals)} ${UNIT_NAMES[unit]}`;
  const left = tellChange(disclosure, total);
  const parts = terms.filter((term) => terms.length === 1 || disclosure.figures.value[term] !== 0);
  const told = partsTold(disclosure, parts);
  const gap = amount(difference);
  if (terms.length === 1)
    return { zh: `${left} ≠ ${told.zh}，相差 ${gap}`, en: `${left} ≠ ${told.en}; off by ${gap}` };
  const sum = (disclosure.figures.value[total] ?? 0) - difference;
  const isMore = sum >= 0 === directionOf(disclosure, total) > 0;
  const net = amount(sum);
  return {
    zh: `${left} ≠ ${told.zh}，合计${isMore ? '增加' : '减少'} ${net}，相差 ${gap}`,
    en: `${left} ≠ ${told.en}: together ${isMore ? 'more' : 'less'} by ${net}; off by ${gap}`,
  };
}

/** More parts than this are read by nobody; all of them are related places. */
const MOST_PARTS = 6;
const FIRST_PARTS = 3;

function partsTold(disclosure: Disclosure, parts: readonly number[]): Message {
  const isLong = parts.length > MOST_PARTS;
  const told = (isLong ? parts.slice(0, FIRST_PARTS) : parts).map((part) => tellChange(disclosure, part));
  const list = told.join('、');
  return isLong
    ? { zh: `${list} 等 ${parts.length} 项`, en: `${list} and ${parts.length - FIRST_PARTS} more` }
    : { zh: list, en: list };
}

function describeBound(disclosure: Disclosure, { total, terms }: Told['relation']): Message {
  const change = tellChange(disclosure, terms[0] ?? total);
  const now = writtenWithUnit(disclosure, total);
  return {
    zh: `${change}，多于本年的 ${now}：上年数不会小于零`,
    en: `${change}, more than this year's ${now}: last year's amount cannot be below zero`,
  };
}

function comparisonOf(disclosure: Disclosure, figure: number): Comparison | undefined {
  return disclosure.narrative.comparisons[useOf(disclosure, figure)?.index ?? -1];
}

function directionOf(disclosure: Disclosure, figure: number): number {
  return comparisonOf(disclosure, figure)?.changeDirection === -1 ? -1 : 1;
}

/** 项目支出增加 5.00 万元. */
function tellChange(disclosure: Disclosure, figure: number): string {
  const comparison = comparisonOf(disclosure, figure);
  const subject = comparison === undefined ? '' : changedSubject(disclosure, comparison);
  return `${subject}${nameOf(disclosure, figure)} ${writtenWithUnit(disclosure, figure)}`.trim();
}

/** Farther before the verb nothing of its clause is looked for, in UTF-16 units. */
const LONGEST_CLAUSE = 40;
const COMPARES = /^(?:比|较|与|同|均|各)|相比/;
const COMPARISON = /[比较与同](?:上|去|20\d\d年).*$/;
/** What leads over to a reason or a part. */
const LEADS = /^(?:\d+\.|其中|主要|原因|由于|[一二三四五]是|[是系为])+|[“”"]/g;
const QUOTES = /[“”"]/g;

/** What has changed: by the words of its own clause, else those of the amount that it belongs to. */
export function changedSubject(
  { tree, narrative }: Disclosure,
  { changeVerb, rateVerb, flat, targets }: Comparison,
): string {
  const end = (changeVerb ?? flat ?? rateVerb)?.start ?? 0;
  const before = textIn(tree.text, { start: Math.max(0, end - LONGEST_CLAUSE), end });
  const clause = squeeze(before.split(/[，。；：、,;:（(）)\n\t]/).at(-1) ?? '');
  const own = clause.replace(LEADS, '').replace(COMPARISON, '');
  if (own !== '' && !COMPARES.test(own)) return own;
  const claim = narrative.claims[targets[0] ?? -1];
  return claim === undefined ? '' : squeeze(textIn(tree.text, claim.phrase)).replaceAll(QUOTES, '');
}
