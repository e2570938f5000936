import { lineOfOffset } from '../../syntax/access.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { classOf, DIGIT, isBlank, LETTER, NUMERAL, WIDE_DIGIT } from '../../text/characters.ts';
import { isSeparator } from './scan.ts';
import { signalsOf } from './signals.ts';

/** What is wrong with one bracket or quote; offsets. */
export interface BracketFault {
  readonly kind: 'open' | 'close' | 'mismatch' | 'same';
  /** The bracket at fault; for `mismatch` the closing one, for `same` a second opening quote in place of a closing one. */
  readonly at: number;
  /** The bracket it stands against, or -1. */
  readonly partner: number;
}

const OPENING = '（(“《〈【〔﹝[［「『';
const CLOSING = '）)”》〉】〕﹞]］」』';
/** Brackets of one kind, so that （ and ) make a pair. */
const KINDS = 'pp“《〈s〔〔ss「『';
const OPENING_KINDS = kindsOf(OPENING);
const CLOSING_KINDS = kindsOf(CLOSING);
/** How many lines apart two brackets may stand where a page break, or a cell of a broken table, parted them. */
const FARTHEST = 16;

function kindsOf(brackets: string): ReadonlyMap<number, string> {
  return new Map(Array.from(brackets, (one, at) => [one.charCodeAt(0), KINDS.charAt(at)]));
}

interface Open {
  readonly at: number;
  readonly kind: string;
}

/** Brackets without their partner, in the order of the text. Brackets that a page break parted have theirs. */
export function bracketFaults(tree: SyntaxTree): readonly BracketFault[] {
  const { text } = tree;
  const faults: BracketFault[] = [];
  const stack: Open[] = [];
  for (const at of signalsOf(tree).brackets) {
    if (isSeparator(text.charCodeAt(at))) {
      if (stack.length === 0) continue;
      for (const { at: open } of stack) faults.push({ kind: 'open', at: open, partner: -1 });
      stack.length = 0;
    } else read(text, at, stack, faults);
  }
  for (const { at } of stack) faults.push({ kind: 'open', at, partner: -1 });
  if (faults.length === 0) return faults;
  return withoutParted(
    tree,
    faults.toSorted((a, b) => a.at - b.at),
  );
}

function read(text: string, at: number, stack: Open[], faults: BracketFault[]): void {
  const opens = OPENING_KINDS.get(text.charCodeAt(at));
  if (opens !== undefined) {
    readOpening(at, opens, stack, faults);
    return;
  }
  const kind = CLOSING_KINDS.get(text.charCodeAt(at)) ?? '';
  const last = stack.at(-1);
  let partner = stack.length - 1;
  while (partner >= 0 && stack[partner]?.kind !== kind) partner--;
  if (partner >= 0) {
    for (let inside = partner + 1; inside < stack.length; inside++)
      faults.push({ kind: 'open', at: stack[inside]?.at ?? at, partner: -1 });
    stack.length = partner;
  } else if (kind === 'p' && isNumbering(text, at)) return;
  else if (last !== undefined && isLikeFor(last.kind, kind)) {
    stack.pop();
    faults.push({ kind: 'mismatch', at, partner: last.at });
  } else faults.push({ kind: 'close', at, partner: -1 });
}

/** “…“: quotes do not stand inside their like. */
function readOpening(at: number, kind: string, stack: Open[], faults: BracketFault[]): void {
  const last = stack.at(-1);
  if (kind === '“' && last?.kind === '“') {
    stack.pop();
    faults.push({ kind: 'same', at, partner: last.at });
  } else stack.push({ at, kind });
}

/** Round, square and angle brackets are mistaken for each other; quotes are not. */
function isLikeFor(opening: string, closing: string): boolean {
  return opening !== '“' && closing !== '“';
}

/** 1） and a): the number of an item needs no opening bracket. */
function isNumbering(text: string, at: number): boolean {
  const bits = DIGIT | WIDE_DIGIT | LETTER | NUMERAL;
  let start = at;
  while (start > 0 && at - start < 3 && (classOf(text.charCodeAt(start - 1)) & bits) !== 0) start--;
  if (start === at) return false;
  const before = text.charCodeAt(start - 1);
  return start === 0 || isBlank(before) || '，。；：、,;:.．'.includes(text.charAt(start - 1));
}

/** Leaves out an opening and a closing bracket of one kind with nothing but a few lines between them. */
function withoutParted(tree: SyntaxTree, faults: readonly BracketFault[]): readonly BracketFault[] {
  const left = [...faults];
  for (let index = 0; index < left.length; index++) {
    const fault = left[index];
    if (fault?.kind !== 'open') continue;
    const partner = left.findIndex((other, place) => place > index && isPartner(tree, fault, other));
    if (partner < 0) continue;
    left.splice(partner, 1);
    left.splice(index--, 1);
  }
  return left;
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
