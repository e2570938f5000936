import type { SyntaxTree } from '../../syntax/tree.ts';
import { classOf, isDigit, isHan, LETTER, skipBlanks } from '../../text/characters.ts';
import { rangeOf, type TextRange } from '../../text/range.ts';
import {
  ALTERNATIVES,
  AMOUNT_IN_WORDS,
  COUNTED,
  INSTRUCTION_ENDINGS,
  INSTRUCTIONS,
  NAMED,
  PENDING,
  REASON_AHEAD,
  REQUEST_BEFORE,
  SLOTS,
} from '../../vocabulary/wording/templates.ts';
import { skipSpacesBack } from './scan.ts';
import { signalsOf } from './signals.ts';
import { blockAt, sentenceAt, startsWithAny } from './surroundings.ts';

/** What a template has left in the text. */
export interface Leftover {
  readonly kind: 'blank' | 'slot' | 'instruction' | 'alternative' | 'missing-amount' | 'missing-rate';
  readonly range: TextRange;
}

const CROSSES = 'XxＸｘ×';
const LINES = '_＿';
const SHORTEST_LINE = 2;
const DOTS = '…';
const RUNS: readonly string[] = [CROSSES, LINES, DOTS];
const LONGEST_REMARK = 80;
const AMOUNT_PATTERN = /[xX×Ｘ]+(?:[,.，．][xX×Ｘ]{2,})+/y;

export function leftoversIn(tree: SyntaxTree): readonly Leftover[] {
  const { templates } = signalsOf(tree);
  const leftovers: Leftover[] = [];
  let done = -1;
  for (let index = 0; index < templates.length; index++) {
    const at = templates[index] ?? 0;
    const leftover = at < done || isWithinRun(tree.text, at) ? undefined : leftoverAt(tree, at);
    if (leftover === undefined) continue;
    done = leftover.range.end;
    leftovers.push(leftover);
  }
  return leftovers;
}

/** Whether a run of crosses, lines or dots began before: it is read once, from its beginning, however long it is. */
function isWithinRun(text: string, at: number): boolean {
  const before = text.charAt(at - 1) || ' ';
  const run = RUNS.find((characters) => characters.includes(before));
  return run?.includes(text.charAt(at)) === true;
}

function leftoverAt(tree: SyntaxTree, at: number): Leftover | undefined {
  const { text } = tree;
  const character = text.charAt(at);
  if (CROSSES.includes(character)) return crosses(tree, at);
  if (LINES.includes(character)) return lineToFill(text, at);
  if (character === DOTS) return dots(text, at);
  if (character === '【') return slot(text, at);
  if (character === '元') return missingAmount(tree, at);
  if ('%％'.includes(character)) return missingRate(tree, at);
  if ('/（('.includes(character)) return alternative(tree, at);
  return instruction(tree, at);
}

/** XX年, 20XX年, x,xxx.xx; in names of laws, of persons and of what is kept secret crosses are meant. */
function crosses(tree: SyntaxTree, at: number): Leftover | undefined {
  const { text } = tree;
  const amount = matchAt(AMOUNT_PATTERN, text, at);
  let end = at + (amount?.length ?? 0);
  if (amount === undefined) while (CROSSES.includes(text.charAt(end) || ' ')) end++;
  if (isLetter(text, at - 1) || isLetter(text, end)) return undefined;
  if (amount === undefined && (end - at < 2 || !isBlankToFill(text, at, end))) return undefined;
  const around = sentenceAt(text, at);
  const sentence = text.slice(around.start, around.end);
  if (/涉密|保密|密级|脱敏/.test(sentence) || isInTitle(text, around.start, at)) return undefined;
  const start = /20$/.test(text.slice(Math.max(0, at - 2), at)) ? at - 2 : at;
  return { kind: 'blank', range: rangeOf(start, end) };
}

/** 主要原因是XXX。 联系电话：XXXXXXXX： what is announced is all that crosses can stand for. */
const ANNOUNCING = '是为：:';

function isBlankToFill(text: string, start: number, end: number): boolean {
  const next = skipBlanks(text, end, Math.min(text.length, end + 2));
  if (COUNTED.includes(text.charAt(next) || ' ') || startsWithAny(text.slice(next, next + 3), NAMED))
    return true;
  if (/20$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (ANNOUNCING.includes(text.charAt(start - 1) || ' ') && /^[。，；,;\r\n]/.test(text.slice(end, end + 1)))
    return true;
  return standsAlone(text, start, end);
}

/** Nothing else in its cell, be the cell between tabs, pipes or HTML tags, or a line of its own. */
function standsAlone(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (before >= 0 && ' 　*'.includes(text.charAt(before))) before -= 1;
  let behind = end;
  while (behind < text.length && ' 　*'.includes(text.charAt(behind))) behind += 1;
  const edges = (at: number, marks: string) => at < 0 || at >= text.length || marks.includes(text.charAt(at));
  return edges(before, '\t\n\r|>') && edges(behind, '\t\n\r|<');
}

function isLetter(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & LETTER) !== 0;
}

function isInTitle(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  const open = before.lastIndexOf('《');
  return open >= 0 && before.lastIndexOf('》') < open;
}

/** ____万元; a line for a signature has no unit behind it. */
function lineToFill(text: string, at: number): Leftover | undefined {
  let end = at;
  while (LINES.includes(text.charAt(end) || ' ')) end++;
  const next = skipBlanks(text, end, Math.min(text.length, end + 2));
  if (end - at < SHORTEST_LINE || !'万亿元%％人个辆台'.includes(text.charAt(next) || ' ')) return undefined;
  return { kind: 'blank', range: rangeOf(at, end) };
}

/** 主要原因是……。 */
function dots(text: string, at: number): Leftover | undefined {
  let end = at;
  while (text.charAt(end) === DOTS) end++;
  if (!REASON_AHEAD.test(text.slice(Math.max(0, at - 8), at))) return undefined;
  return /^[。；，\r\n]/.test(text.slice(end, end + 1))
    ? { kind: 'blank', range: rangeOf(at, end) }
    : undefined;
}

/** 【单位名称】, brackets included. */
const LONGEST_SLOT = 20;

function slot(text: string, at: number): Leftover | undefined {
  const length = text.slice(at, at + LONGEST_SLOT).indexOf('】') + 1;
  if (length === 0) return undefined;
  const end = at + length;
  const inside = text.slice(at + 1, end - 1).trim();
  const named = SLOTS.some((word) => inside.includes(word)) && !isDigit(inside.charCodeAt(0));
  return inside === '' || named ? { kind: 'slot', range: rangeOf(at, end) } : undefined;
}

/** 支出万元，, 减少 万元，: the number is not there. */
function missingAmount(tree: SyntaxTree, at: number): Leftover | undefined {
  const { text } = tree;
  const start = skipSpacesBack(text, at - 1);
  if (STARS.includes(text.charAt(start - 1) || ' ')) return starred(text, start);
  if (text.startsWith('单位为', start - 3)) return undefined;
  if (!mayNameAmount(text, start - 1) || isDigit(text.charCodeAt(start - 2))) return undefined;
  if (!endsClause(tree, at)) return undefined;
  return { kind: 'missing-amount', range: rangeOf(start - 1, at + 1) };
}

/** A word or the bracket behind one: 津贴补贴万元、; not 几十万元, 以万元. */
function mayNameAmount(text: string, at: number): boolean {
  const character = text.charAt(at) || ' ';
  if ('）)”'.includes(character)) return true;
  return isHan(text.charCodeAt(at)) && !AMOUNT_IN_WORDS.includes(character);
}

const STARS = '*＊?？';
const SHORTEST_STARS = 2;

/** 公用经费***万元: what stands for a number still to come; not the marks of bold type (**128.20**万元), nor what is kept secret. */
function starred(text: string, end: number): Leftover | undefined {
  let start = end;
  while (isStarred(text, start - 1)) start--;
  if (end - start < SHORTEST_STARS || isDigit(text.charCodeAt(start - 1))) return undefined;
  const around = sentenceAt(text, start);
  const before = text.slice(around.start, start);
  if (/涉密|保密|密级|脱敏/.test(before) || before.includes('**')) return undefined;
  return { kind: 'blank', range: rangeOf(start, end) };
}

/** A star, or the point between two: **.**. */
function isStarred(text: string, at: number): boolean {
  if (STARS.includes(text.charAt(at) || ' ')) return true;
  return text.charAt(at) === '.' && STARS.includes(text.charAt(at - 1) || ' ');
}

/** 占 %，: likewise a share or a rate. */
function missingRate(tree: SyntaxTree, at: number): Leftover | undefined {
  if (!endsClause(tree, at)) return undefined;
  return { kind: 'missing-rate', range: rangeOf(skipSpacesBack(tree.text, at) - 1, at + 1) };
}

/** Whether the sentence goes on behind the character with a mark. */
function endsClause(tree: SyntaxTree, at: number): boolean {
  return /^[，。；、,;]/.test(tree.text.slice(at + 1, at + 2)) && blockAt(tree, at)?.kind === 'paragraph';
}

/** 增加（减少）3.20万元: one of the two was to be struck out. Without an amount it is a heading. */
function alternative(tree: SyntaxTree, at: number): Leftover | undefined {
  const { text } = tree;
  const start = at - 2;
  const written = ALTERNATIVES.find((one) => text.startsWith(one, start));
  if (written === undefined || blockAt(tree, at)?.kind !== 'paragraph') return undefined;
  const end = start + written.length;
  return isDigit(text.charCodeAt(skipBlanks(text, end, text.length)))
    ? { kind: 'alternative', range: rangeOf(start, end) }
    : undefined;
}

function instruction(tree: SyntaxTree, at: number): Leftover | undefined {
  const { text } = tree;
  const pending = PENDING.find((one) => text.startsWith(one, at));
  if (pending !== undefined) return { kind: 'blank', range: rangeOf(at, at + pending.length) };
  const word = INSTRUCTIONS.find((one) => text.startsWith(one, at));
  if (word !== undefined && !(word.startsWith('请') && REQUEST_BEFORE.includes(text.charAt(at - 1) || ' '))) {
    return { kind: 'instruction', range: bracketedAround(text, at) ?? rangeOf(at, at + word.length) };
  }
  if (text.charAt(at) !== '填' && text.charAt(at) !== '请') return undefined;
  const range = bracketedAround(text, at);
  if (range === undefined || !endsWithInstruction(text, range)) return undefined;
  return blockAt(tree, at)?.kind === 'paragraph' ? { kind: 'instruction', range } : undefined;
}

function endsWithInstruction(text: string, { start, end }: TextRange): boolean {
  const inside = text.slice(start + 1, end - 1).replace(/[。\s]+$/, '');
  return INSTRUCTION_ENDINGS.some((ending) => inside.endsWith(ending)) && inside.length > 4;
}

/** The （…） around an offset, which a page break may part. */
function bracketedAround(text: string, at: number): TextRange | undefined {
  const before = text.slice(Math.max(0, at - LONGEST_REMARK), at);
  const open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
  if (open < 0 || /[）)\t]|\n\s*\n\s*\n/.test(before.slice(open))) return undefined;
  const behind = text.slice(at, at + LONGEST_REMARK);
  const close = behind.search(/[）)\t]/);
  if (close < 0 || behind[close] === '\t') return undefined;
  return rangeOf(at - before.length + open, at + close + 1);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Whether a leftover alternative stands before a zero, where neither word is wrong. */
export function isBeforeZero(text: string, { end }: TextRange): boolean {
  return /^\s*0(?:\.0+)?(?![\d.])/.test(text.slice(end, end + 10));
}
