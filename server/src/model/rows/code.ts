import type { Scheme } from '../../classification/scheme.ts';
import { nationalLength, schemeOf } from '../../classification/subject.ts';
import { subjectOf } from '../../classification/tree.ts';
import { digitValue, isBlank, isHan, skipBlanks } from '../../text/characters.ts';
import { ownCopy } from '../../text/stretch-memo.ts';
import { foldWidth, foldWord, narrow } from '../../text/words.ts';

/** Digits at the start of a cell and what follows them. */
export interface LeadingCode {
  readonly digits: string;
  readonly start: number;
  /** After the digits and a closing bracket. */
  readonly end: number;
  /** Where the name begins, after a dash or blanks; equal to the cell's end where the cell holds nothing else. */
  readonly rest: number;
  /** True where a bracket, a dash or a blank separates code and name; false where the name follows at once. */
  readonly separated: boolean;
}

const ZERO = 0x30;
const NINE = 0x39;
const OPEN_SQUARE = 0x5b;
const CLOSE_SQUARE = 0x5d;
const OPEN_ROUND = 0x28;
const CLOSE_ROUND = 0x29;
const SEPARATORS = new Set([...'-－—–―‐_:：'].map((mark) => mark.charCodeAt(0)));
/** Longer numbers are project numbers, amounts or telephone numbers. */
const LONGEST = 13;

/** `[201]名称`, `2120101-行政运行`, `201 一般公共服务支出`, `2010301`; undefined where the cell starts with no digits. */
export function leadingCode(text: string, start: number, end: number): LeadingCode | undefined {
  const first = narrow(text.charCodeAt(start));
  const closing = first === OPEN_SQUARE ? CLOSE_SQUARE : first === OPEN_ROUND ? CLOSE_ROUND : 0;
  const from = closing === 0 ? start : start + 1;
  let at = from;
  let isWide = false;
  for (let code = text.charCodeAt(at); at < end; code = text.charCodeAt(++at)) {
    if (code >= ZERO && code <= NINE) continue;
    if (digitValue(code) < 0) break;
    isWide = true;
  }
  if (at === from || at - from > LONGEST) return undefined;
  const written = ownCopy(text.slice(from, at));
  const digits = isWide ? foldWidth(written) : written;
  if (closing !== 0) {
    if (narrow(text.charCodeAt(at)) !== closing) return undefined;
    at++;
  }
  const rest = at < end ? separatorEnd(text, at, end) : at;
  return { digits, start, end: at, rest, separated: closing !== 0 || rest > at };
}

function separatorEnd(text: string, start: number, end: number): number {
  let at = skipBlanks(text, start, end);
  if (at < end && SEPARATORS.has(text.charCodeAt(at))) at = skipBlanks(text, at + 1, end);
  return at;
}

/** Whether digits have the length and the beginning of a subject's code, known or not. */
export function looksLikeSubject(digits: string): boolean {
  return (
    digits.length >= 3 && digits.length <= 9 && digits.length % 2 === 1 && schemeOf(digits) !== undefined
  );
}

const FIRST_DIGITS: Readonly<Record<Scheme, string>> = {
  revenue: '1',
  functional: '2',
  'economic-department': '3',
  'economic-government': '5',
};

/** 40206 in a column of 30201, 30202 …: a subject of the column's classification but for the first digit, which none has. */
export function subjectBarFirstDigit(digits: string, scheme: Scheme | undefined): string | undefined {
  if (scheme === undefined || digits.length % 2 === 0 || schemeOf(digits) !== undefined) return undefined;
  const meant = FIRST_DIGITS[scheme] + digits.slice(1);
  return subjectOf(scheme, meant.slice(0, nationalLength(scheme))) === undefined ? undefined : meant;
}

/**
 * A code that a name cell starts with. Digits that run straight into the name must be a known code: 120急救 is a name, and
 * so is 2026年.
 */
export function codeInName(
  text: string,
  start: number,
  end: number,
  scheme: Scheme | undefined,
): LeadingCode | undefined {
  const code = leadingCode(text, start, end);
  if (!code || code.rest >= end || !looksLikeSubject(code.digits)) return undefined;
  if (!isHan(text.charCodeAt(code.rest))) return undefined;
  const own = schemeOf(code.digits);
  if (own === undefined || own === 'revenue' || (scheme !== undefined && own !== scheme)) return undefined;
  return code.separated || subjectOf(own, code.digits) ? code : undefined;
}

/** The digits of a cell that holds nothing but digits and blanks, or undefined. */
export function onlyDigits(text: string, start: number, end: number): string | undefined {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (digitValue(code) < 0 && !isBlank(code)) return undefined;
  }
  const digits = foldWord(text.slice(start, end));
  return digits === '' || digits.length > LONGEST ? undefined : ownCopy(digits);
}
