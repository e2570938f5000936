import { CharacterSet } from '../../text/character-set.ts';
import { type Direction, directionOf, isAfterVerb, mayEndVerb } from '../../vocabulary/narrative/cues.ts';
import { type FoldedText, firstFrom } from './folded-text.ts';
import { levelBefore } from './levels.ts';
import { isPriorAt } from './prior-words.ts';

/** How the words before a number end: with a verb of change, with 占 …, with 完成 …的, or with none of them. */
export type Ending =
  | {
      readonly kind: 'change';
      readonly direction: Direction;
      readonly verbStart: number;
      readonly verbEnd: number;
      /** 大于预算数: the verb itself says what is compared with. */
      readonly ofBudget: boolean;
    }
  | { readonly kind: 'share' | 'completion'; readonly baseStart: number; readonly baseEnd: number }
  | { readonly kind: 'plain' };

const PLAIN: Ending = { kind: 'plain' };
const LONGEST_VERB = 3;
const MINUS = 0x2d;
const CLOSE = 0x29;
const SUM = 0x989d; // 额

/** Reads backwards from the number, over 了, 约, 为 and the like. */
export function endingOf(text: string, start: number, end: number): Ending {
  if (levelBefore(text, start, end) >= 0) return PLAIN;
  const verb = verbBefore(text, start, skipAfterVerb(text, start, end)) ?? orderBefore(text, start, end);
  if (verb !== undefined) return verb;
  return shareIn(text, start, end) ?? PLAIN;
}

/** 决算数大于年初预算数 55.93 万元: by how much. */
function orderBefore(text: string, start: number, end: number): Ending | undefined {
  const last = text.charCodeAt(end - 1);
  if (last !== NUMBER && last !== RECKONED) return undefined;
  const [, order, budget] = ORDER.exec(text.slice(Math.max(start, end - LONGEST_ORDER), end)) ?? [];
  if (order === undefined || budget === undefined) return undefined;
  const verbEnd = end - budget.length;
  const direction = order === '大于' || order === '高于' ? 1 : -1;
  return { kind: 'change', direction, verbStart: verbEnd - order.length, verbEnd, ofBudget: true };
}

const NUMBER = 0x6570; // 数
const RECKONED = 0x7b97; // 算
const ORDER = /([大小高低]于)((?:年初)?预算数?)$/;
const LONGEST_ORDER = 8;

function skipAfterVerb(text: string, start: number, end: number): number {
  let at = end;
  if (at > 0 && text.charCodeAt(at - 1) === MINUS) at--;
  while (at > start && isAfterVerb(text.charCodeAt(at - 1))) at--;
  return at - 1 > start && text.charCodeAt(at - 1) === SUM ? at - 1 : at;
}

function verbBefore(text: string, start: number, end: number): Ending | undefined {
  if (end <= start) return undefined;
  if (text.charCodeAt(end - 1) === CLOSE) {
    const doubled = verbBeforeBracket(text, start, end);
    if (doubled !== undefined) return doubled;
  } else if (!mayEndVerb(text.charCodeAt(end - 1))) return undefined;
  for (let length = LONGEST_VERB; length >= 2; length--) {
    if (end - length < start) continue;
    const direction = directionOf(text.slice(end - length, end));
    if (direction !== undefined)
      return { kind: 'change', direction, verbStart: end - length, verbEnd: end, ofBudget: false };
  }
  return shortVerb(text, start, end);
}

/** 较上年增 17.10 万元，增 6.18%: one character, right behind what is compared with or at the beginning of the clause. */
function shortVerb(text: string, start: number, end: number): Ending | undefined {
  const direction = SHORT_VERBS.get(text.charAt(end - 1));
  if (direction === undefined) return undefined;
  if (end - 1 > start && !BEFORE_SHORT_VERB.has(text.charCodeAt(end - 2))) return undefined;
  return { kind: 'change', direction, verbStart: end - 1, verbEnd: end, ofBudget: false };
}

const SHORT_VERBS: ReadonlyMap<string, Direction> = new Map([
  ['增', 1],
  ['减', -1],
]);
/** 上年 …, 上年度 …, 预算数 …, 同期 …, 相比 … */
const BEFORE_SHORT_VERB = new CharacterSet('年度数期比');

/** 增加（减少） of a form that was not filled in, and 下降（增长）: either direction. A verb may stand in brackets alone, too. */
function verbBeforeBracket(text: string, start: number, end: number): Ending | undefined {
  if (text.charAt(end - 1) !== ')' || text.charAt(end - 4) !== '(') return undefined;
  const inner = directionOf(text.slice(end - 3, end - 1));
  if (inner === undefined) return undefined;
  const outer = end - 6 >= start ? directionOf(text.slice(end - 6, end - 4)) : undefined;
  // 较上年（减少）5 万元: of a form that was filled in.
  if (outer === undefined)
    return { kind: 'change', direction: inner, verbStart: end - 3, verbEnd: end - 1, ofBudget: false };
  return { kind: 'change', direction: 0, verbStart: end - 6, verbEnd: end, ofBudget: false };
}

const SHARE_ENDS: readonly string[] = ['为', '达', '到', '约', '的', '比例', '比重', '比', ':'];

function shareIn(text: string, start: number, end: number): Ending | undefined {
  const words = text.slice(start, end);
  const share = words.lastIndexOf('占');
  if (share >= 0 && !isOfBudget(text, start, baseEnd(text, start + share + 1, end)))
    return baseOf('share', text, start + share + 1, end);
  const completion = words.lastIndexOf('完成');
  return completion < 0 ? rateIn(text, start, end) : baseOf('completion', text, start + completion + 2, end);
}

function baseOf(kind: 'share' | 'completion', text: string, start: number, end: number): Ending {
  return { kind, baseStart: start, baseEnd: baseEnd(text, start, end) };
}

/** 预算执行率 98.33%, in other words for 完成预算的 98.33%. */
function rateIn(text: string, start: number, end: number): Ending | undefined {
  const stop = baseEnd(text, start, end);
  if (isOfBudget(text, start, stop))
    return { kind: 'completion', baseStart: stop - OF_BUDGET_ENDS, baseEnd: stop };
  if (!ENDS_RATE.has(text.charCodeAt(stop - 1))) return undefined;
  const word = RATES.find((rate) => stop - rate.length >= start && text.startsWith(rate, stop - rate.length));
  return word === undefined
    ? undefined
    : { kind: 'completion', baseStart: stop - word.length, baseEnd: stop };
}

/** 为年初预算的 x%, 是调整预算数的 x%, 为预算的 x%; what 占预算的 x% is no outturn's. */
function isOfBudget(text: string, start: number, stop: number): boolean {
  const last = text.charCodeAt(stop - 1);
  if (last !== NUMBER && last !== RECKONED) return false;
  return OF_BUDGET.test(text.slice(Math.max(start, stop - LONGEST_BUDGET), stop));
}

const OF_BUDGET = /(?:[为是占](?:年初|调整后?的?)|[为是](?:年度|全年)?)预算数?$/;
const LONGEST_BUDGET = 8;

const OF_BUDGET_ENDS = 3;

const RATES: readonly string[] = ['预算执行率', '执行率', '预算完成率', '预算执行比例', '预算执行进度'];
const ENDS_RATE = lastOf(RATES);

/** The characters that some words end in. */
function lastOf(words: readonly string[]): CharacterSet {
  return new CharacterSet(words.map((word) => word.slice(-1)).join(''));
}

function baseEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && ENDS_SHARE.has(text.charCodeAt(at - 1))) {
    const word = SHARE_ENDS.find(
      (ending) => at - ending.length >= start && text.startsWith(ending, at - ending.length),
    );
    if (word === undefined) return at;
    at -= word.length;
  }
  return at;
}

const ENDS_SHARE = lastOf(SHARE_ENDS);

/** What a clause compares with, and where the words of comparison begin. */
export interface Basis {
  readonly basis: 'prior' | 'budget' | 'unknown';
  readonly start: number;
  /** 比上年执行数, 比上年决算数. */
  readonly against: 'final' | undefined;
}

/**
 * 比上年, 较 2025 年预算数, 与上年相比, 比年初预算 … in `start`…`end`; undefined where nothing is compared. `year` is that of final
 * accounts, whose own budget is no other year's: 与2024年度预算相比.
 */
export function basisIn(
  { text, comparators }: FoldedText,
  start: number,
  end: number,
  year: number | undefined,
): Basis | undefined {
  if (comparators.length === 0) return undefined;
  for (let index = firstFrom(comparators, start); index < comparators.length; index++) {
    const at = comparators[index] ?? end;
    if (at >= end) return undefined;
    const basis = basisAfter(text, at, year);
    if (basis === undefined) continue;
    const words = text.slice(at, end);
    const final = basis === 'prior' && (words.includes('执行') || words.includes('决算'));
    return { basis, start: at, against: final ? 'final' : undefined };
  }
  return undefined;
}

/** 2024年度预算, 2024年年初预算数 of accounts of 2024. */
function isOwnBudget(text: string, at: number, year: number): boolean {
  if (!text.startsWith(`${year}年`, at)) return false;
  const behind = text.startsWith('度', at + 5) ? at + 6 : at + 5;
  return OWN_BUDGETS.some((word) => text.startsWith(word, behind));
}

const OWN_BUDGETS = ['预算', '年初预算', '初预算'];
const BUDGET_WORDS = ['年初预算', '预算数'];

function basisAfter(text: string, at: number, year: number | undefined): 'prior' | 'budget' | undefined {
  const after = at + 1;
  if (year !== undefined && isOwnBudget(text, after, year)) return 'budget';
  if (isPriorAt(text, after)) return 'prior';
  if (text.charAt(at) === '同' && text.charAt(after) === '比') return 'prior';
  if (BUDGET_WORDS.some((word) => text.startsWith(word, after))) return 'budget';
  return '比较'.includes(text.charAt(at)) && isBudgetAlone(text, after) ? 'budget' : undefined;
}

/** 比预算增加 …; 比预算执行数 … is of the year before. */
function isBudgetAlone(text: string, at: number): boolean {
  return text.startsWith('预算', at) && !text.startsWith('执行', at + 2);
}
