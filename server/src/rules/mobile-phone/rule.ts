import type { Disclosure } from '../../model/disclosure.ts';
import { FigureState } from '../../model/figure.ts';
import { ACCOUNT_WORDS, CODE_WORDS, TELEPHONE_WORDS } from '../../vocabulary/wording/privacy.ts';
import { contextOf, longNumbersIn } from '../privacy/numbers.ts';
import { privacyRemark } from '../privacy/remark.ts';
import { holdsAny } from '../prose/surroundings.ts';
import { NO_REMARKS, type Remark, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'mobile-phone',
  category: 'structure',
  severity: 'warning',
  title: { zh: '公开了手机号', en: 'A mobile number is disclosed' },
  check({ disclosure }) {
    const { tree } = disclosure;
    const numbers = longNumbersIn(tree);
    if (numbers.length === 0) return NO_REMARKS;
    const remarks: Remark[] = [];
    for (const number of numbers) {
      if (!/^1[3-9]\d{9}$/.test(number.digits) || isAmount(disclosure, number.range.start)) continue;
      if (isNamedOtherwise(contextOf(tree, number.range))) continue;
      remarks.push(privacyRemark(number, { zh: '手机号', en: 'A mobile number' }));
    }
    return remarks;
  },
};

/** A code or an account, unless a telephone is spoken of as well. */
function isNamedOtherwise(context: string): boolean {
  if (holdsAny(context, TELEPHONE_WORDS)) return false;
  return holdsAny(context, CODE_WORDS) || holdsAny(context, ACCOUNT_WORDS);
}

/** An amount of 元 may have eleven digits too. */
function isAmount({ figures, tables }: Disclosure, offset: number): boolean {
  const table = tables.find(({ range }) => range.start <= offset && offset < range.end);
  if (table === undefined || !table.money) return false;
  const last = table.firstFigure + table.bodyRows.length * table.columns.length;
  for (let figure = table.firstFigure; figure < last; figure++) {
    if (figures.start[figure] === offset) return figures.state[figure] === FigureState.amount;
  }
  return false;
}
