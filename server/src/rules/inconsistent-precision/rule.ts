import type { Disclosure } from '../../model/disclosure.ts';
import { FigureState } from '../../model/figure.ts';
import type { BudgetTable } from '../../model/table.ts';
import { isDigit } from '../../text/characters.ts';
import { rangeOf } from '../../text/range.ts';
import { writtenFigures } from '../evidence/written-figures.ts';
import type { Remark, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'inconsistent-precision',
  category: 'number',
  severity: 'information',
  title: { zh: '小数位数不一致', en: 'More decimals than the rest of the table' },
  check({ disclosure }) {
    const remarks: Remark[] = [];
    for (const table of disclosure.tables) if (table.money) addRemarks(disclosure, table, remarks);
    return remarks;
  },
};

/** A table has two decimals where at least so many of its amounts do. */
const FEWEST_AMOUNTS = 5;
/** More exceptions than one amount in so many are a habit. */
const RARE = 10;
const DECIMALS = 2;
const POINT = 0x2e;

function addRemarks(disclosure: Disclosure, table: BudgetTable, remarks: Remark[]): void {
  const { tree, figures } = disclosure;
  const longer: number[] = [];
  let usual = 0;
  const { state, start, end } = figures;
  const written = writtenFigures(disclosure, table);
  for (let at = 0; at < written.length; at++) {
    const figure = written[at] ?? 0;
    if (state[figure] !== FigureState.amount) continue;
    const decimals = decimalsBefore(tree.text, start[figure] ?? 0, end[figure] ?? 0);
    if (decimals > DECIMALS) longer.push(figure);
    else if (decimals === DECIMALS) usual++;
  }
  if (usual < FEWEST_AMOUNTS || (longer.length > 1 && longer.length * RARE > usual)) return;
  for (const figure of longer)
    remarks.push(remarkOf(tree.text, figures.start[figure] ?? 0, figures.end[figure] ?? 0));
}

/** Digits behind the point of a number. */
function decimalsBefore(text: string, start: number, end: number): number {
  const usual = end - DECIMALS;
  if (usual > start && text.charCodeAt(usual - 1) === POINT && isDigit(text.charCodeAt(usual))) {
    if (isDigit(text.charCodeAt(usual + 1))) return DECIMALS;
  }
  let last = end;
  while (last > start && !isDigit(text.charCodeAt(last - 1))) last--;
  let at = last;
  while (at > start && isDigit(text.charCodeAt(at - 1))) at--;
  const mark = text.charAt(at - 1);
  return at > start && (mark === '.' || mark === '．') ? last - at : 0;
}

function remarkOf(text: string, start: number, end: number): Remark {
  const written = text.slice(start, end);
  const decimals = decimalsBefore(text, start, end);
  return {
    range: rangeOf(start, end),
    message: {
      zh: `${written} 有${decimals}位小数，本表其他金额为两位`,
      en: `${written} has ${decimals} decimals, the other amounts of the table have two`,
    },
  };
}
