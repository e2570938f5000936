import type { Disclosure } from '../../model/disclosure.ts';
import type { Block, SyntaxTree } from '../../syntax/tree.ts';
import { rangeOf, type TextRange } from '../../text/range.ts';
import { lastUpTo } from '../../text/search.ts';
import { squeeze } from '../../text/words.ts';
import {
  LEADS_ELSEWHERE,
  NOT_OF_THIS_YEAR,
  TELLS_ELSEWHERE,
  TOLD_OF_ACCOUNTS,
  TOLD_OF_THIS_YEAR,
} from '../../vocabulary/wording/years.ts';
import { holdsAny, sentenceAt, startsWithAny } from './surroundings.ts';
import type { YearMention } from './years.ts';

const YEAR = /20\d\d(?=年)/g;
const NOTHING =
  /^[^，。；、]{0,16}?(?:没有|无|未|不)(?:使用|安排|涉及|发生|有)?[^，。；]{0,16}(?:预算|支出|拨款|经费|转移支付)/;

/** 预算安排购置车辆0辆, 绩效目标情况如下：: what a budget says of its own year without an amount. */
const PLANNED = /^[^。；]{0,12}安排购置[^，。；]{0,12}\d[辆台套]|绩效目标[^，。；]{0,8}如下[:：。]?$/;

/** What final accounts say of their own year only. */
const OFF_BUDGET = /决算数?[大小高低]于(?:年初)?预算数?/;

/** How much of a paragraph is read on either side of a year. */
const FARTHEST = 4000;

/** A sentence about one year, without blanks; what few questions ask for is read when it is asked for. */
export class YearSentence {
  readonly year: number;
  readonly before: string;
  /** Behind 年. */
  readonly after: string;
  readonly #text: string;
  /** Of the paragraph, and of the year in it. */
  readonly #start: number;
  readonly #yearEnd: number;
  readonly #end: number;

  constructor(
    text: string,
    { year, digits, end: yearEnd }: YearMention,
    sentence: TextRange,
    block: TextRange,
  ) {
    this.year = year;
    this.before = squeeze(text.slice(sentence.start, digits.start));
    this.after = squeeze(text.slice(yearEnd, Math.max(sentence.end, yearEnd)));
    this.#text = text;
    this.#start = Math.max(Math.min(sentence.start, block.start), digits.start - FARTHEST);
    this.#yearEnd = yearEnd;
    this.#end = Math.min(block.end, yearEnd + FARTHEST);
  }

  /** What the year is said of: the words up to the first mark behind it. */
  get clause(): string {
    return /^[，,]?[^，。；：、]*/.exec(this.after)?.[0] ?? '';
  }

  /** The rest of the paragraph behind the year. */
  get rest(): string {
    return squeeze(this.#text.slice(this.#yearEnd, this.#end));
  }

  get paragraph(): string {
    return squeeze(this.#text.slice(this.#start, this.#end));
  }
}

/** The sentence of a year. It begins in the paragraph before only where a page break cut it in two. */
export function readYearSentence(tree: SyntaxTree, block: Block, mention: YearMention): YearSentence {
  const { start, end } = sentenceAt(tree.text, mention.digits.start);
  const first = start >= block.range.start || isContinued(tree, block) ? start : block.range.start;
  return new YearSentence(tree.text, mention, rangeOf(first, end), block.range);
}

function isContinued({ blocks }: SyntaxTree, block: Block): boolean {
  let index = lastUpTo(blocks.length, (at) => blocks[at]?.range.start ?? 0, block.range.start - 1);
  while (blocks[index]?.kind === 'blank') index--;
  const before = blocks[index];
  return before?.kind === 'paragraph' && before.continues;
}

/** 比较与和同自从至到于含 */
const LEADING_CHARACTERS = '比较与和同自从至到于含';

/** 比2023年…: what stands right in front of most other years, seen without reading the sentence. */
export function isLedElsewhere({ text }: SyntaxTree, block: Block, { digits }: YearMention): boolean {
  const before = digits.start - 1;
  return before >= block.range.start && LEADING_CHARACTERS.includes(text.charAt(before));
}

/** Whether nothing in front of the year or right behind it says that another one than the budget's is meant. */
export function mayBeThisYear({ before, after }: YearSentence): boolean {
  if (holdsAny(before, LEADS_ELSEWHERE) || /[比较与和同自从至到于含]$/.test(before)) return false;
  return !startsWithAny(after, TELLS_ELSEWHERE) && !/^\d{1,2}月/.test(after);
}

/** 2023年预算…，比2023年预算…: a year compared with itself. */
export function comparesWithItself({ year, rest }: YearSentence, budgetYear: number): boolean {
  if (!rest.includes(`${year}年`)) return false;
  const compared = new RegExp(`[比较与和]${year}年|，${year}年度?(?:预算|决算)`).exec(rest);
  return compared !== null && !rest.slice(0, compared.index).includes(`${budgetYear}年`);
}

/** 纳入本部门2018年部门汇总预算编制范围. */
export function namesScope({ before, after }: YearSentence): boolean {
  return /纳入|列入/.test(before) && /^[^，。]{0,12}(?:预算|决算)(?:编制|公开)?(?:范围|编报)/.test(after);
}

/** Whether the sentence tells what a budget tells of its own year, and names no other year. */
export function tellsOfOneYear(sentence: YearSentence, budgetYear: number, isAccounts: boolean): boolean {
  const { after, clause } = sentence;
  const compared = /[比较与]上年/.test(after);
  if (
    !holdsAny(clause, isAccounts ? TOLD_OF_ACCOUNTS : TOLD_OF_THIS_YEAR) ||
    holdsAny(clause.replace(/[比较与]上年.*/, ''), NOT_OF_THIS_YEAR)
  )
    return false;
  if (namesAnother(sentence, budgetYear)) return false;
  const told =
    /\d(?:元|万元|亿元)/.test(after) ||
    NOTHING.test(after) ||
    (isAccounts ? OFF_BUDGET.test(clause) : PLANNED.test(after));
  if (!compared && !told) return false;
  return compared || !sentence.paragraph.includes(`${budgetYear}年`);
}

/** Reasons may name any year. */
const REASON = /主要(?:原因)?是|原因|由于/;
/** 本部门预算收入较上年增加 …: compared at once, no amount between. */
const COMPARED_AT_ONCE = /^[^，。；：、\d]*[比较]上年/;

/** Whether the sentence names other years beside this one; in front of what is compared with 上年, the budget's own is none. */
function namesAnother({ before, after }: YearSentence, budgetYear: number): boolean {
  const behind = after.slice(0, searchEnd(after, REASON));
  if (behind.match(YEAR) !== null) return true;
  const others = before.match(YEAR) ?? [];
  if (others.length === 0) return false;
  return !COMPARED_AT_ONCE.test(after) || others.some((year) => year !== `${budgetYear}`);
}

function searchEnd(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at < 0 ? text.length : at;
}

/** Final accounts tell of the budget as well, a budget hardly of other accounts. */
export function isBudget({ kind }: Disclosure): boolean {
  return kind !== 'final-accounts';
}
