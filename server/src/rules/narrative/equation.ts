import type { Disclosure } from '../../model/disclosure.ts';
import { FEN_PER_UNIT, type Unit } from '../../model/figure.ts';
import type { Judgement } from '../../reconcile/reconciliation.ts';
import { percentOf, quotientOf } from '../../relations/quotient.ts';
import {
  computePercent,
  decimalsOf,
  isPercent,
  UNIT_NAMES,
  valueIn,
  writtenAs,
} from '../evidence/written.ts';
import type { Message } from '../rule.ts';
import { describeChanges, isOfChanges } from './change-words.ts';
import { amountIn, nameOf, unitOf, useOf, writtenWithUnit } from './label.ts';

type Told = Pick<Judgement, 'relation' | 'difference'>;

/** What a contradicted relation of the narrative says, both sides and the difference. */
export function describeTold(disclosure: Disclosure, judgement: Told): Message {
  const { relation } = judgement;
  if (useOf(disclosure, relation.total)?.kind === 'denial') return describeDenial(disclosure, judgement);
  if (isPercent(disclosure, relation.total)) return describePercent(disclosure, judgement);
  if (isOfChanges(disclosure, relation)) return describeChanges(disclosure, judgement);
  if (relation.kind === 'bound') return describeBound(disclosure, judgement);
  return describeSum(disclosure, judgement);
}

/** A figure with its name: `正文“机关运行经费” 46.30 万元`, `《支出总表》合计·金额 46.26 万元`. */
function tell(disclosure: Disclosure, figure: number): string {
  const name = nameOf(disclosure, figure);
  return `${name} ${writtenWithUnit(disclosure, figure)}`.trim();
}

function describeSum(disclosure: Disclosure, { relation, difference }: Told): Message {
  const { total, terms, signs } = relation;
  const unit = unitOf(disclosure, total);
  const decimals = decimalsOf(disclosure, [total]);
  const gap = `${amountIn(roundedGap(Math.abs(difference), unit, decimals), unit, decimals)} ${UNIT_NAMES[unit]}`;
  const parts = terms
    .map((term, at) => `${signs?.[at] === -1 ? '－ ' : at === 0 ? '' : '＋ '}${tell(disclosure, term)}`)
    .join(' ');
  const sum =
    terms.length === 1
      ? ''
      : ` ＝ ${amountIn(valueIn(disclosure, total) - difference, unit, decimals)} ${UNIT_NAMES[unit]}`;
  const left = tell(disclosure, total);
  return { zh: `${left} ≠ ${parts}${sum}，相差 ${gap}`, en: `${left} ≠ ${parts}${sum}; off by ${gap}` };
}

/** A part that is more than what it is a part of. */
function describeBound(disclosure: Disclosure, { relation, difference }: Told): Message {
  const parts = relation.terms.map((term) => tell(disclosure, term)).join(' ＋ ');
  const whole = tell(disclosure, relation.total);
  const unit = unitOf(disclosure, relation.terms[0] ?? relation.total);
  const decimals = decimalsOf(disclosure, [...relation.terms]);
  const gap = `${amountIn(roundedGap(Math.abs(difference), unit, decimals), unit, decimals)} ${UNIT_NAMES[unit]}`;
  return {
    zh: `${parts} 超过 ${whole}，多 ${gap}`,
    en: `${parts} is more than ${whole}, of which it is a part, by ${gap}`,
  };
}

/** To the decimals of the sentence, where the difference is not lost in them. */
function roundedGap(fen: number, unit: Unit, decimals: number): number {
  const step = Math.max(1, FEN_PER_UNIT[unit] / 10 ** Math.max(2, decimals));
  const rounded = Math.round(fen / step) * step;
  return rounded === 0 ? fen : rounded;
}

function describeDenial(disclosure: Disclosure, { relation }: Told): Message {
  const words = writtenAs(disclosure, relation.total);
  const told = relation.terms.map((term) => tell(disclosure, term)).join('，');
  return { zh: `正文说“${words}”，而${told}`, en: `The text says “${words}”, but ${told}` };
}

/** The percentage that the amounts give, to two decimals at least, however the sentence rounds it. */
function preciseOf({ figures }: Disclosure, relation: Told['relation']): number {
  const quotient = quotientOf(figures.value, figures.ulp, relation);
  return percentOf({ ...quotient, percentUlp: Math.min(quotient.percentUlp, PERCENT_CENT) });
}

/** 0.01 % in millionths. */
const PERCENT_CENT = 100;

function describePercent(disclosure: Disclosure, { relation }: Told): Message {
  const { total } = relation;
  const left = `${nameOf(disclosure, total)} ${writtenWithUnit(disclosure, total)}`;
  const decimals = Math.max(2, decimalsOf(disclosure, [total]));
  const right = computePercent(preciseOf(disclosure, relation), decimals);
  const text = `${left} ≠ ${fractionOf(disclosure, relation)} ＝ ${right}`;
  return { zh: text, en: text };
}

function fractionOf(disclosure: Disclosure, { kind, terms, signs }: Told['relation']): string {
  const [first = '', second = '', ...rest] = terms.map((term) => writtenAs(disclosure, term));
  if (kind === 'growth') return `${second} ÷ （${first} ${signs?.[1] === -1 ? '＋' : '－'} ${second}）`;
  if (kind === 'rate')
    return signs?.[0] === -1
      ? `（${second} － ${first}）÷ ${second}`
      : `（${first} － ${second}）÷ ${second}`;
  return rest.length === 0 ? `${first} ÷ ${second}` : `${first} ÷ （${[second, ...rest].join(' ＋ ')}）`;
}
