import type { Block, SyntaxTree } from '../../syntax/tree.ts';
import { squeeze } from '../../text/words.ts';
import type { YearMention } from './years.ts';

/** How far in front of the paragraph this year's amount is looked for. */
const FARTHEST = 800;
const LONGEST = 60;

/** What the year is said of, and the amount. */
const TOLD = /^度?([^，。；：、\d]{4,24}?)(?:数|为|是|共计|合计|总额|安排)*(\d[\d,.]*)(?:元|万元|亿元)/;

/** Behind …（项）2024年预算数为 … the words name nothing. */
const SUBJECT = /三公|收入|支出|收支|运行经费|采购/;

/**
 * 2024年“三公”经费预算 16.80 万元 …, and then 2023年“三公”经费预算 17.30 万元 …: the same words tell another amount of the budget year
 * right before, so that the other year is meant.
 */
export function isToldBeside(
  { text }: SyntaxTree,
  { range }: Block,
  { digits, end }: YearMention,
  budgetYear: number,
): boolean {
  const [, words, amount] = TOLD.exec(squeeze(text.slice(end, end + LONGEST))) ?? [];
  if (words === undefined || amount === undefined || !SUBJECT.test(words)) return false;
  const before = squeeze(text.slice(Math.max(0, range.start - FARTHEST), digits.start));
  const year = `${budgetYear}年`;
  for (let at = before.indexOf(year); at >= 0; at = before.indexOf(year, at + 1)) {
    const [, same, other] = TOLD.exec(before.slice(at + year.length, at + LONGEST)) ?? [];
    if (same === words && other !== amount) return true;
  }
  return false;
}
