import type { Disclosure } from '../../model/disclosure.ts';
import {
  fileName,
  isSameAmount,
  type OwnFact,
  ownFacts,
  plainName,
  type Summary,
  type ToldFact,
} from '../companions/summary.ts';
import { labelOf } from '../evidence/label.ts';
import { placeOf } from '../evidence/place.ts';
import { visibleRange } from '../evidence/visible-range.ts';
import { besideOf, compute, UNIT_NAMES, writtenAs } from '../evidence/written.ts';
import { NO_REMARKS, type Remark, type Rule } from '../rule.ts';

/** With fewer agreements it is not certain that 上年数 means what last year's document told. */
const FEWEST_SAME = 3;
/** A column that mostly differs is of another kind: executed amounts, or adjusted ones. */
const OUTWEIGHING = 2;

export const rule: Rule = {
  id: 'prior-year-mismatch',
  category: 'cross-table',
  severity: 'warning',
  title: { zh: '上年数与上年公开的不一致', en: 'Last year’s amount is not the one disclosed last year' },
  check({ disclosure, companions = [] }) {
    const last = companions.length === 0 ? undefined : lastEdition(disclosure, companions);
    if (last === undefined) return NO_REMARKS;
    const told = new Map<string, OwnFact>();
    for (const fact of ownFacts(disclosure)) {
      if (fact.prior && fact.figures.length === 1 && last.facts.has(fact.key))
        told.set(fact.key, told.get(fact.key) ?? fact);
    }
    const nonZero = [...told.values()].filter(
      (fact) => fact.value !== 0 || last.facts.get(fact.key)?.value !== 0,
    );
    const other = nonZero.filter((fact) => !isSame(fact, last));
    const same = nonZero.length - other.length;
    if (same < FEWEST_SAME || same < OUTWEIGHING * other.length) return NO_REMARKS;
    return other.map((fact) => remarkOf(disclosure, fact, last)).filter((remark) => remark !== undefined);
  },
};

function lastEdition(disclosure: Disclosure, companions: readonly Summary[]): Summary | undefined {
  const { budgetYear, kind } = disclosure;
  const organisation = plainName(disclosure.organisation);
  if (budgetYear === undefined || organisation === '') return undefined;
  const [edition, another] = companions.filter(
    (one) => one.year === budgetYear - 1 && one.kind === kind && one.organisation === organisation,
  );
  return another === undefined ? edition : undefined;
}

function isSame(fact: OwnFact, { facts }: Summary): boolean {
  const before = facts.get(fact.key);
  return before !== undefined && isSameAmount(fact, before);
}

function remarkOf(disclosure: Disclosure, fact: OwnFact, last: Summary): Remark | undefined {
  const [figure = -1] = fact.figures;
  const before: ToldFact | undefined = last.facts.get(fact.key);
  const place = placeOf(disclosure, figure);
  if (before === undefined || place === undefined) return undefined;
  const beside = besideOf(disclosure, place.unit, [figure]);
  const expected = compute(before.value, beside);
  const gap = compute(Math.abs(fact.value - before.value), beside);
  const label = labelOf(place, 'cell');
  const range = visibleRange(disclosure, figure);
  return {
    range,
    message: {
      zh: `${label} ${writtenAs(disclosure, figure)}，${last.year}年公开的是 ${expected}，相差 ${gap} ${UNIT_NAMES[place.unit]}（${fileName(last)} 第 ${before.line} 行）`,
      en: `${label} ${writtenAs(disclosure, figure)}; disclosed in ${last.year}: ${expected}, a difference of ${gap} (${fileName(last)}, line ${before.line})`,
    },
    fixes: [
      {
        title: { zh: `改为 ${expected}`, en: `Change to ${expected}` },
        preferred: false,
        edits: [{ range, newText: expected }],
      },
    ],
  };
}
