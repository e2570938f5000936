import { lineOfOffset } from '../../syntax/access.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { classOf, DIGIT, isBlank, LETTER, NUMERAL, WIDE_DIGIT } from '../../text/characters.ts';
import { isSpace } from './scan.ts';
import { signalsOf } from './signals.ts';

/** What is wrong with one bracket or quote; offsets. */
export interface BracketFault {
  readonly kind: 'open' | 'close' | 'mismatch' | 'same';
  /** The bracket at fault; for `mismatch` the closing one, for `same` a second opening quote in place of a closing one. */
  readonly at: number;
  /** The bracket it stands against, or -1. */
  readonly partner: number;
  /** The other half of the number of an item: 二） or （二 among items （一）, （三）. */
  readonly numbers?: true;
}

const OPENING = '（(“《〈【〔﹝[［「『';
const CLOSING = '）)”》〉】〕﹞]］」』';
/** Brackets of one kind, so that （ and ) make a pair. */
const KINDS = 'pp“《〈s〔〔ss「『';
const QUOTE = '“'.charCodeAt(0);
const ROUND = 'p'.charCodeAt(0);
/** By the code unit of a bracket: its kind, a code unit of `KINDS`, negative for a closing one. */
const BRACKETS = new Map([...kindsOf(OPENING, 1), ...kindsOf(CLOSING, -1)]);
/** How many lines apart two brackets may stand where a page break, or a cell of a broken table, parted them. */
const FARTHEST = 16;

function kindsOf(brackets: string, sign: 1 | -1): readonly (readonly [number, number])[] {
  return Array.from(brackets, (one, at) => [one.charCodeAt(0), sign * KINDS.charCodeAt(at)]);
}

/** The brackets that are open: offsets, and at the same places their kinds. */
interface Stack {
  readonly at: number[];
  readonly kind: number[];
}

/** Brackets without their partner, in the order of the text. Brackets that a page break parted have theirs. */
export function bracketFaults(tree: SyntaxTree): readonly BracketFault[] {
  const { text } = tree;
  const faults: BracketFault[] = [];
  const stack: Stack = { at: [], kind: [] };
  const numbers: Numbers = { whole: 0, halves: [] };
  const { brackets } = signalsOf(tree);
  for (let index = 0; index < brackets.length; index++) {
    const at = brackets[index] ?? 0;
    const bracket = BRACKETS.get(text.charCodeAt(at)) ?? 0;
    if (bracket > 0) readOpening(at, bracket, stack, faults);
    else if (bracket < 0) readClosing(text, at, -bracket, { stack, faults, numbers });
    else leaveOpen(stack, 0, faults);
  }
  leaveOpen(stack, 0, faults);
  const inOrder = withoutParted(
    tree,
    faults.toSorted((a, b) => a.at - b.at),
  );
  return numbers.whole < FEWEST_NUMBERS ? inOrder : withNumbers(text, inOrder, numbers);
}

/** The faults of numbers are told as such; brackets of numbers are no halves of a pair that a page break parted. */
function withNumbers(
  text: string,
  faults: readonly BracketFault[],
  { halves }: Numbers,
): readonly BracketFault[] {
  const told = faults.map((fault) =>
    opensNumber(text, fault) ? { ...fault, numbers: true as const } : fault,
  );
  if (halves.length === 0 || halves.length > MOST_HALVES) return told;
  return [...told, ...halves].sort((a, b) => a.at - b.at);
}

/** （一）, （二） … at the beginning of a line, and such as lack the first bracket. */
interface Numbers {
  whole: number;
  readonly halves: BracketFault[];
}

/** With fewer items of the kind, or more halves, 一） may be the document's way of numbering. */
const FEWEST_NUMBERS = 3;
const MOST_HALVES = 2;

/** （二公务接待费: the number lacks its second bracket. */
function opensNumber(text: string, { kind, at }: BracketFault): boolean {
  if (kind !== 'open' || !isLineStart(text, at)) return false;
  return /^[（(][一二三四五六七八九十]{1,2}(?![一二三四五六七八九十级]|是|类|项|个|次|家|年|月|期|五)[一-龥]{2}/.test(
    text.slice(at, at + 6),
  );
}

function isLineStart(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  return start === 0 || text.charCodeAt(start - 1) === LF;
}

const LF = 0x0a;

/** Brackets from a place of the stack on are never closed. */
function leaveOpen(stack: Stack, from: number, faults: BracketFault[]): void {
  while (stack.at.length > from) faults.push({ kind: 'open', at: pop(stack), partner: -1 });
}

/** The offset of the last bracket that was opened. */
function pop(stack: Stack): number {
  stack.kind.pop();
  return stack.at.pop() ?? 0;
}

interface Reading {
  readonly stack: Stack;
  readonly faults: BracketFault[];
  readonly numbers: Numbers;
}

function readClosing(text: string, at: number, kind: number, { stack, faults, numbers }: Reading): void {
  const partner = stack.kind.lastIndexOf(kind);
  const last = stack.kind.at(-1);
  if (partner >= 0) {
    leaveOpen(stack, partner + 1, faults);
    const open = pop(stack);
    if (kind === ROUND && areNumerals(text, open + 1, at) && isLineStart(text, open)) numbers.whole++;
  } else if (kind === ROUND && isNumbering(text, at)) {
    const start = numeralsStart(text, at);
    if (start < at && isLineStart(text, start))
      numbers.halves.push({ kind: 'close', at, partner: -1, numbers: true });
  } else if (last !== undefined && last !== QUOTE && kind !== QUOTE)
    // Round, square and angle brackets are mistaken for each other; quotes are not.
    faults.push({ kind: 'mismatch', at, partner: pop(stack) });
  else faults.push({ kind: 'close', at, partner: -1 });
}

/** “…“: quotes do not stand inside their like. */
function readOpening(at: number, kind: number, stack: Stack, faults: BracketFault[]): void {
  if (kind === QUOTE && stack.kind.at(-1) === QUOTE) {
    faults.push({ kind: 'same', at, partner: pop(stack) });
    return;
  }
  stack.at.push(at);
  stack.kind.push(kind);
}

/** Whether nothing but Chinese numerals, three at most, stand in `start`…`end`. */
function areNumerals(text: string, start: number, end: number): boolean {
  return end > start && numeralsStart(text, end) === start;
}

function numeralsStart(text: string, end: number): number {
  let start = end;
  while (end - start < 3 && CHINESE.includes(text.charAt(start - 1) || ' ')) start--;
  return start;
}

const CHINESE = '一二三四五六七八九十';

/** 1） and a): the number of an item needs no opening bracket. */
function isNumbering(text: string, at: number): boolean {
  const bits = DIGIT | WIDE_DIGIT | LETTER | NUMERAL;
  let start = at;
  while (start > 0 && at - start < 3 && (classOf(text.charCodeAt(start - 1)) & bits) !== 0) start--;
  if (start === at) return false;
  const before = text.charCodeAt(start - 1);
  return start === 0 || isBlank(before) || '，。；：、,;:.．'.includes(text.charAt(start - 1));
}

/** Faults that lie between two halves of a parted pair are few; where there are more, the text is no prose. */
const MOST_BETWEEN = 64;

/** Leaves out an opening and a closing bracket of one kind with nothing but a few lines between them. */
function withoutParted(tree: SyntaxTree, faults: readonly BracketFault[]): readonly BracketFault[] {
  const parted = new Set<number>();
  for (let index = 0; index < faults.length; index++) {
    const fault = faults[index];
    if (fault?.kind !== 'open' || parted.has(index)) continue;
    const partner = partnerOf(tree, faults, index, parted);
    if (partner >= 0) parted.add(index).add(partner);
  }
  return faults.filter((_, index) => !parted.has(index));
}

function partnerOf(
  tree: SyntaxTree,
  faults: readonly BracketFault[],
  open: number,
  parted: ReadonlySet<number>,
): number {
  const fault = faults[open];
  const last = Math.min(faults.length - 1, open + MOST_BETWEEN);
  for (let at = open + 1; fault !== undefined && at <= last; at++) {
    const other = faults[at];
    if (other !== undefined && !parted.has(at) && isPartner(tree, fault, other)) return at;
  }
  return -1;
}

function isPartner(tree: SyntaxTree, open: BracketFault, close: BracketFault): boolean {
  if (close.kind !== 'close' || kindAt(tree.text, open.at) !== kindAt(tree.text, close.at)) return false;
  return lineOfOffset(tree, close.at) - lineOfOffset(tree, open.at) <= FARTHEST;
}

function kindAt(text: string, at: number): string {
  const place = OPENING.indexOf(text.charAt(at));
  return KINDS.charAt(place >= 0 ? place : CLOSING.indexOf(text.charAt(at)));
}

/** The closing bracket that belongs to an opening one. */
export function closingFor(opening: string): string {
  return CLOSING.charAt(OPENING.indexOf(opening));
}

/** The opening bracket that belongs to a closing one. */
export function openingFor(closing: string): string {
  return OPENING.charAt(CLOSING.indexOf(closing));
}
