import type { Disclosure } from '../../model/disclosure.ts';
import type { HeaderNode } from '../../model/table.ts';
import { skipBlanks } from '../../text/characters.ts';
import { type TextRange, textIn } from '../../text/range.ts';
import { lastUpTo } from '../../text/search.ts';
import { squeeze } from '../../text/words.ts';
import { PERIOD_HEADINGS } from '../../vocabulary/wording/years.ts';
import { cellOrLineAt, cellOrLineStart, cellOrLineWithin, holdsAny } from './surroundings.ts';
import type { YearMention } from './years.ts';

const LONGEST_TARGET = 20;
/** Blanks that fill a cell up to the width of its column, where a table was formatted so. */
const LONGEST_PADDING = 80;
const DEADLINE = /^(?:在|于)?20\d\d年(?:\d{1,2}月)?(?:\d{1,2}日|底|末)?(?:之?前|以前)/;
const BUDGET_LABEL = /^20\d\d年度?[^比较增减]{0,10}(?:预算数?|基本支出|预算安排数?)$/;
const PERIOD = /^(20\d\d)年1月1?日?[-—－–~～至到]+(?:\1年)?12月(?:31日|底)?/;
/** How far above a period its heading may stand. */
const HEADING_REACH = 40;

/** A target to be met before a year that is over (2021年12月前): nobody sets one. */
export function isPastDeadline({ tree }: Disclosure, { digits }: YearMention): boolean {
  const line = cellOrLineWithin(tree.text, digits.start, LONGEST_TARGET + LONGEST_PADDING);
  if (line === undefined) return false;
  const target = textIn(tree.text, line).trim();
  return target.length <= LONGEST_TARGET && DEADLINE.test(squeeze(target));
}

/** A project's period that is all of one past year, under its heading. */
export function isPastPeriod({ tree }: Disclosure, { year, digits }: YearMention): boolean {
  const start = cellOrLineStart(tree.text, digits.start);
  if (!tree.text.startsWith('20', skipBlanks(tree.text, start, digits.end))) return false;
  const { end } = cellOrLineAt(tree.text, digits.start);
  const line = squeeze(tree.text.slice(start, end));
  if (!line.startsWith(String(year)) || !PERIOD.test(line)) return false;
  const above = tree.text.slice(Math.max(0, start - HEADING_REACH), start).trimEnd();
  const heading = above.slice(above.lastIndexOf('\n') + 1);
  return holdsAny(heading, PERIOD_HEADINGS);
}

/**
 * The label of a column of budget figures (2023年预算数) in a table that has none of this year: no column of another year, or
 * one of the year before (上年预算数), or the same label twice, of which the last is meant.
 */
export function isPastColumn({ tables }: Disclosure, mention: YearMention, budgetYear: number): boolean {
  const { digits } = mention;
  const table = tables[lastUpTo(tables.length, (index) => tables[index]?.range.start ?? 0, digits.start)];
  if (table === undefined || digits.start >= table.range.end || !table.money) return false;
  const own = headAt(table.header, digits);
  if (own !== undefined && repeatsNeighbour(table.header, own)) return true;
  if (own === undefined || !BUDGET_LABEL.test(squeeze(own.label))) return false;
  const others = leavesAndHeads(table.header).filter(
    (other) => other !== own && !own.children.includes(other),
  );
  if (others.some(({ label }) => /本年|当年|今年|执行/.test(label) || label.includes(String(budgetYear))))
    return false;
  const same = others.filter(({ label }) => squeeze(label) === squeeze(own.label));
  if (same.length > 0) return same.every(({ range }) => range.start < own.range.start);
  return others.every(({ label }) => !/20\d\d年|^预算数/.test(label));
}

const YEAR_LABEL = /^20\d\d年/;

/** 2023年 beside 2023年 below one head: two years were to be compared, and the second is this one. */
function repeatsNeighbour(nodes: readonly HeaderNode[], own: HeaderNode): boolean {
  const at = nodes.indexOf(own);
  if (at < 0) return nodes.some(({ children }) => repeatsNeighbour(children, own));
  const before = nodes[at - 1];
  const label = squeeze(own.label);
  return before !== undefined && squeeze(before.label) === label && YEAR_LABEL.test(label);
}

function headAt(nodes: readonly HeaderNode[], { start, end }: TextRange): HeaderNode | undefined {
  for (const node of nodes) {
    const isOwn = node.range.start <= start && end <= node.range.end;
    const found = isOwn ? node : headAt(node.children, { start, end });
    if (found !== undefined) return found;
  }
  return undefined;
}

function leavesAndHeads(nodes: readonly HeaderNode[]): readonly HeaderNode[] {
  return nodes.flatMap((node) => [node, ...leavesAndHeads(node.children)]);
}
