import type { Disclosure } from '../../model/disclosure.ts';
import { mentionsBut, mentionsOf, type YearMention } from '../prose/years.ts';

/** 比2023年预算…, 与2023年度年初预算相比, 比2023年度增加…: a budget is compared with one year, the last. */
const COMPARED = /[比较与]$/;
const WITH_BUDGET =
  /^度?(?:(?:当年|年初|部门|单位)*(?:预算|决算)|(?:相比)?[，,]?(?:增加|减少|增长|下降|持平)|相比)/;
const REACH = 12;

/** How much oftener the text must compare with the year before. */
const COMMONER = 3;

/** Older years that are compared with where everything else is compared with last year. */
export function wronglyCompared(disclosure: Disclosure, budgetYear: number): readonly YearMention[] {
  const isCompared = (mention: YearMention) => comparesBudgets(disclosure, mention);
  const older = mentionsBut(disclosure.tree, budgetYear).filter(
    (mention) => mention.year < budgetYear - 1 && isCompared(mention),
  );
  if (older.length === 0) return older;
  const usual = mentionsOf(disclosure.tree, budgetYear - 1).filter(isCompared);
  return usual.length >= COMMONER * older.length ? older : [];
}

function comparesBudgets({ tree: { text } }: Disclosure, { digits, end }: YearMention): boolean {
  if (!COMPARED.test(text.slice(Math.max(0, digits.start - 2), digits.start).trimEnd())) return false;
  return WITH_BUDGET.test(text.slice(end, end + REACH).trimStart());
}

/** 当年预算执行数为 …: what is told of last year only. */
const OUTTURN = /^度?(?:当年)?(?:预算)?执行数/;

/** Older years whose outturn is told where everything else is of last year's. */
export function wrongOutturns(disclosure: Disclosure, budgetYear: number): readonly YearMention[] {
  const tells = ({ end }: YearMention) =>
    OUTTURN.test(disclosure.tree.text.slice(end, end + REACH).trimStart());
  const older = mentionsBut(disclosure.tree, budgetYear).filter(
    (mention) => mention.year < budgetYear - 1 && tells(mention) && !isBesideLastYears(disclosure, mention),
  );
  if (older.length === 0) return older;
  const usual = mentionsOf(disclosure.tree, budgetYear - 1).filter(tells);
  return usual.length >= COMMONER * older.length ? older : [];
}

/** 2022年执行数为 …，2023年执行数为 …: both years are told. */
function isBesideLastYears({ tree: { text }, budgetYear = 0 }: Disclosure, { digits }: YearMention): boolean {
  const start = text.lastIndexOf('\n', digits.start) + 1;
  const end = text.indexOf('\n', digits.end);
  const paragraph = text.slice(start, end < 0 ? text.length : end).replace(/\s/g, '');
  return new RegExp(`(?<![比较])${budgetYear - 1}年度?(?:当年)?(?:预算)?执行数`).test(paragraph);
}
