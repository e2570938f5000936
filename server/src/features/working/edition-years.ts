import type { Disclosure } from '../../model/disclosure.ts';
import { yearsIn } from '../../rules/prose/years.ts';
import type { TextEdit } from '../../text/range.ts';

/** How far before a year the title or number of another document may begin. */
const LONGEST_TITLE = 80;
const CLASSIFICATION_TITLE = '政府收支分类科目';

/**
 * The years of an edition moved on: the budget year, the one before and the one after it. Years of history, of spans
 * (2023—2025年) and inside the titles of other documents (《…》) stay as they are.
 */
export function yearEdits({ tree, budgetYear }: Disclosure, by: number): readonly TextEdit[] {
  if (budgetYear === undefined) return [];
  const edits: TextEdit[] = [];
  for (const { year, digits, end } of yearsIn(tree)) {
    if (Math.abs(year - budgetYear) > 1 || isInTitle(tree.text, digits.start, end)) continue;
    edits.push({ range: digits, newText: String(year + by) });
  }
  return [...edits, ...chineseYearEdits(tree.text, budgetYear, by)];
}

const NUMERALS = '〇一二三四五六七八九';
const CHINESE_YEAR = /二[〇零○]([〇零○一二三四五六七八九])([〇零○一二三四五六七八九])(?=\s*年)/g;

/** 二〇二五年, as covers write it. */
function chineseYearEdits(text: string, budgetYear: number, by: number): readonly TextEdit[] {
  return [...text.matchAll(CHINESE_YEAR)].flatMap(({ 0: written, 1: tens = '', 2: ones = '', index }) => {
    const year = 2000 + 10 * digitOf(tens) + digitOf(ones);
    if (Math.abs(year - budgetYear) > 1) return [];
    const zero = written.charAt(1);
    const newText = [...String(year + by)]
      .map((digit) => (digit === '0' ? zero : NUMERALS[Number(digit)]))
      .join('');
    return [{ range: { start: index, end: index + written.length }, newText }];
  });
}

function digitOf(numeral: string): number {
  return Math.max(0, NUMERALS.indexOf(numeral));
}

/** 《2025年政府收支分类科目》 is a title too, but one that has an edition each year. */
function isInTitle(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const open = before.lastIndexOf('《');
  if (open < 0 || before.lastIndexOf('》') > open || before.indexOf('\n', open) >= 0) return false;
  return !text.startsWith(CLASSIFICATION_TITLE, end);
}
