import type { Disclosure } from '../../model/disclosure.ts';
import type { Block } from '../../syntax/tree.ts';
import { rangeOf, type TextRange, textIn } from '../../text/range.ts';
import { isYearBesideFields, namesEdition } from '../prose/edition.ts';
import {
  comparesWithItself,
  isBudget,
  isLedElsewhere,
  mayBeThisYear,
  namesScope,
  readYearSentence,
  tellsOfOneYear,
} from '../prose/other-year.ts';
import { isPastColumn, isPastDeadline, isPastPeriod } from '../prose/past.ts';
import { blockAt, headingBefore } from '../prose/surroundings.ts';
import { isToldBeside } from '../prose/told-beside.ts';
import { mentionsBut, mentionsOf, type YearMention } from '../prose/years.ts';
import { type Fix, NO_REMARKS, type Remark, type Rule } from '../rule.ts';
import { wronglyCompared, wrongOutturns } from './compared-year.ts';
import { exceedsItself, isPlan } from './plans.ts';
import { yearsOfThisAmount } from './this-years-amount.ts';

export const rule: Rule = {
  id: 'stale-year',
  category: 'number',
  severity: 'warning',
  title: { zh: '年份没有更新', en: 'A year is left over from another edition' },
  check({ disclosure }) {
    const { budgetYear } = disclosure;
    if (budgetYear === undefined) return NO_REMARKS;
    const remarks: Remark[] = [];
    const told: YearMention[] = [];
    for (const mention of mentionsBut(disclosure.tree, budgetYear)) {
      const block = blockAt(disclosure.tree, mention.digits.start);
      if (isPast(disclosure, mention, block, budgetYear)) remarks.push(remarkOf(mention, budgetYear));
      else if (isTold(disclosure, mention, block, budgetYear)) told.push(mention);
    }
    weigh(disclosure, told, budgetYear, remarks);
    const known = new Set(remarks.map(({ range }) => range.start));
    for (const mention of yearsOfThisAmount(disclosure, budgetYear))
      if (!known.has(mention.digits.start)) remarks.push(remarkOf(mention, budgetYear));
    for (const mention of wronglyCompared(disclosure, budgetYear))
      if (!known.has(mention.digits.start)) remarks.push(comparedRemark(mention, budgetYear - 1));
    for (const mention of wrongOutturns(disclosure, budgetYear))
      if (!known.has(mention.digits.start)) remarks.push(outturnRemark(mention, budgetYear - 1));
    return remarks;
  },
};

/** How much oftener the text must speak of another year before the title's is taken for the wrong one. */
const OUTWEIGHING = 5;

/**
 * Years told as the document's own. Where the budget year is told so oftener, the others were left over; where all but a
 * title or two tell of one other year, the title was. Where it is less clear, nothing is said.
 */
function weigh(
  disclosure: Disclosure,
  others: readonly YearMention[],
  budgetYear: number,
  remarks: Remark[],
): void {
  const [first] = others;
  if (first === undefined) return;
  const own: YearMention[] = [];
  for (const mention of mentionsOf(disclosure.tree, budgetYear)) {
    const block = blockAt(disclosure.tree, mention.digits.start);
    if (!isTold(disclosure, mention, block, first.year)) continue;
    own.push(mention);
    if (own.length > others.length) break;
  }
  const isOutnumbered = own.length === others.length && isRarer(disclosure, first.year, budgetYear);
  if (own.length > others.length || isOutnumbered)
    for (const mention of others) remarks.push(remarkOf(mention, budgetYear));
  else if (others.length >= OUTWEIGHING * own.length && others.every(({ year }) => year === first.year)) {
    for (const mention of own) remarks.push(remarkOf(mention, first.year));
  }
}

/** How much oftener the budget year stands in the text than another one that titles name as often. */
const COMMONER = 4;

function isRarer({ tree }: Disclosure, year: number, budgetYear: number): boolean {
  return mentionsOf(tree, budgetYear).length >= COMMONER * mentionsOf(tree, year).length;
}

/** A deadline or a period of a year that was over when the budget was made. */
function isPast(
  disclosure: Disclosure,
  mention: YearMention,
  block: Block | undefined,
  budgetYear: number,
): boolean {
  if (!isBudget(disclosure) || mention.year >= budgetYear) return false;
  return block?.kind === 'table' ? isPastDeadline(disclosure, mention) : isPastPeriod(disclosure, mention);
}

/** Whether a year is told as the document's own, which is `budgetYear`. */
function isTold(
  disclosure: Disclosure,
  mention: YearMention,
  block: Block | undefined,
  budgetYear: number,
): boolean {
  if (namesEdition(disclosure, mention, block) || isYearBesideFields(disclosure, mention)) return true;
  if (block?.kind === 'table') {
    return isBudget(disclosure) && isPastColumn(disclosure, mention, budgetYear);
  }
  if (block?.kind !== 'paragraph' && block?.kind !== 'note') return false;
  if (isLedElsewhere(disclosure.tree, block, mention)) return false;
  if (isUnderItsYear(disclosure, mention)) return false;
  const sentence = readYearSentence(disclosure.tree, block, mention);
  if (exceedsItself(sentence)) return true;
  if (!mayBeThisYear(sentence)) return false;
  if (isBudget(disclosure) && mention.year < budgetYear && isPlan(sentence, budgetYear)) return true;
  if (namesScope(sentence) || comparesWithItself(sentence, budgetYear)) return true;
  if (isToldBeside(disclosure.tree, block, mention, budgetYear)) return false;
  return tellsOfOneYear(sentence, budgetYear, !isBudget(disclosure));
}

/** 二、2023年决算情况, and 2023年…: a section of another year, whose heading rightly says so. */
function isUnderItsYear(disclosure: Disclosure, mention: YearMention): boolean {
  const heading = headingBefore(disclosure.tree, mention.digits.start);
  if (heading === undefined) return false;
  const start = textIn(disclosure.tree.text, heading.range).indexOf(`${mention.year}年`);
  if (start < 0) return false;
  const digits = rangeOf(heading.range.start + start, heading.range.start + start + YEAR_DIGITS);
  return !namesEdition(disclosure, { ...mention, digits, end: digits.end + 1 }, heading);
}

const YEAR_DIGITS = 4;

/** Everything else is compared with `lastYear`. */
function comparedRemark({ year, digits }: YearMention, lastYear: number): Remark {
  return {
    range: digits,
    message: {
      zh: `此处与${year}年比较，别处都与${lastYear}年比较，可能是沿用旧稿时没有更新`,
      en: `This compares with ${year}, everything else with ${lastYear}; it may be left over from another edition`,
    },
    fixes: [yearFix(digits, lastYear)],
  };
}

/** All other outturns told are of `lastYear`. */
function outturnRemark({ year, digits }: YearMention, lastYear: number): Remark {
  return {
    range: digits,
    message: {
      zh: `此处说的是${year}年的执行数，别处都是${lastYear}年的，可能是沿用旧稿时没有更新`,
      en: `This tells the outturn of ${year}, all others are of ${lastYear}; it may be left over from another edition`,
    },
    fixes: [yearFix(digits, lastYear)],
  };
}

function yearFix(digits: TextRange, year: number): Fix {
  return {
    title: { zh: `改为${year}年`, en: `Change to ${year}` },
    preferred: true,
    edits: [{ range: digits, newText: String(year) }],
  };
}

function remarkOf({ year, digits }: YearMention, budgetYear: number): Remark {
  return {
    range: digits,
    message: {
      zh: `此处写作${year}年，预算年度是${budgetYear}年，可能是沿用旧稿时没有更新`,
      en: `${year} stands here, but the budget year is ${budgetYear}; it may be left over from another edition`,
    },
    fixes: [yearFix(digits, budgetYear)],
  };
}
