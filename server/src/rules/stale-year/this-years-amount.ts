import type { Claim } from '../../model/claim.ts';
import { facetsOf } from '../../model/columns/facets.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { figureAt } from '../../model/table.ts';
import { lastUpTo } from '../../text/search.ts';
import { squeeze } from '../../text/words.ts';
import { isLedElsewhere } from '../prose/other-year.ts';
import { blockAt, sentenceAt } from '../prose/surroundings.ts';
import { mentionsOf, type YearMention } from '../prose/years.ts';

/** How far behind the year its amount is looked for. */
const REACH = 40;

/** So many digits agree by no chance; zeros at the end are left out. */
const FEWEST_DIGITS = 5;

/** An amount that so many tables tell of this year is no cell that happens to be alike. */
const FEWEST_TABLES = 2;

const TELLS_BUDGET =
  /^度?(?:年初)?(?:部门|单位|收支|收入|支出|财政拨款|一般公共(?:预算)?|本部门|本单位|当年)*(?:年初)?(?:总)?预算[^，。；：、]*$|^[^。；]*绩效目标管理，涉及[^。；]*(?:资金|预算|金额)$|^度?(?:本部门|本单位)?(?:部门|单位)?(?:收支|收入|支出|财政拨款)[^，。；：、]*$/;
const NOT_THE_BUDGET = /执行|决算|结转|结余|完成|追加|实际|上年/;
const UNCHANGED = /持平|不变|一致|相同|相等|无变化|无增减|没有变化/;

/**
 * 2025年年初预算数 19,230.18 万元 in a budget of 2026 whose tables tell 19,230.18 of 2026, and of 2025 nothing like it: the year was
 * left over, not the amount.
 */
export function yearsOfThisAmount(disclosure: Disclosure, budgetYear: number): readonly YearMention[] {
  if (disclosure.kind === 'final-accounts') return [];
  return mentionsOf(disclosure.tree, budgetYear - 1).filter((mention) => {
    const claim = claimBehind(disclosure, mention);
    if (claim === undefined || !tellsBudget(disclosure, mention, claim, budgetYear)) return false;
    return isThisYears(disclosure, claim.figure);
  });
}

function claimBehind({ narrative, figures }: Disclosure, { end }: YearMention): Claim | undefined {
  const { claims } = narrative;
  const startOf = (index: number) => figures.start[claims[index]?.figure ?? 0] ?? 0;
  const claim = claims[lastUpTo(claims.length, startOf, end) + 1];
  return claim !== undefined && (figures.start[claim.figure] ?? 0) - end <= REACH ? claim : undefined;
}

/** Whether the words between say the budget's own amount, and the sentence around neither compares nor tells of this year. */
function tellsBudget(
  { tree, figures }: Disclosure,
  mention: YearMention,
  claim: Claim,
  budgetYear: number,
): boolean {
  const block = blockAt(tree, mention.digits.start);
  if (block?.kind !== 'paragraph' || isLedElsewhere(tree, block, mention)) return false;
  const words = squeeze(tree.text.slice(mention.end, figures.start[claim.figure] ?? mention.end));
  if (!TELLS_BUDGET.test(words) || NOT_THE_BUDGET.test(words)) return false;
  const { start, end } = sentenceAt(tree.text, mention.digits.start);
  const before = tree.text.slice(Math.max(start, block.range.start), mention.digits.start);
  if (/[比较与同]|相比|\d年/.test(before)) return false;
  const sentence = tree.text.slice(mention.end, Math.max(end, mention.end));
  const ownAmount = new RegExp(`${budgetYear}\\s*年[^，。；比较增减\\d]{0,24}\\d`);
  return !UNCHANGED.test(sentence) && !ownAmount.test(sentence);
}

function isThisYears({ figures, tables, budgetYear }: Disclosure, figure: number): boolean {
  const value = figures.value[figure] ?? 0;
  const room = (figures.ulp[figure] ?? 0) / 2;
  if (`${value}`.replace(/0+$/, '').length < FEWEST_DIGITS) return false;
  let telling = 0;
  for (const table of tables) {
    if (!table.money) continue;
    let isTold = false;
    for (const column of table.columns) {
      if (column.role !== 'amount') continue;
      for (let row = 0; row < table.bodyRows.length; row++) {
        if (Math.abs((figures.value[figureAt(table, row, column.index)] ?? 0) - value) > room) continue;
        if (facetsOf(column, budgetYear).period === 'prior-year') return false;
        isTold = true;
      }
    }
    if (isTold) telling++;
  }
  return telling >= FEWEST_TABLES;
}
