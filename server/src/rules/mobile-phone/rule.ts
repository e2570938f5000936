import type { Disclosure } from '../../model/disclosure.ts';
import { FigureState } from '../../model/figure.ts';
import { ACCOUNT_WORDS, CODE_WORDS, TELEPHONE_WORDS } from '../../vocabulary/wording/privacy.ts';
import { contextOf } from '../privacy/numbers.ts';
import { privacyRemarks } from '../privacy/remark.ts';
import { holdsAny } from '../prose/surroundings.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'mobile-phone',
  category: 'structure',
  severity: 'warning',
  title: { zh: '公开了手机号', en: 'A mobile number is disclosed' },
  check({ disclosure }) {
    const { tree } = disclosure;
    return privacyRemarks(
      tree,
      { zh: '手机号', en: 'A mobile number' },
      ({ digits, range }) =>
        /^1[3-9]\d{9}$/.test(digits) &&
        !isAmount(disclosure, range.start) &&
        !isNamedOtherwise(contextOf(tree, range)),
    );
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
