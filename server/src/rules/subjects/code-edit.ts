import { digitValue } from '../../text/characters.ts';
import type { TextEdit } from '../../text/range.ts';
import type { SubjectRow } from './subject-rows.ts';

/**
 * Edits that turn the printed code into another one. A code printed in one piece is replaced whole; one that is spread
 * over 类, 款 and 项 columns digit by digit, where it prints as many digits as the new code has. Undefined otherwise.
 */
export function editsToCode(
  text: string,
  subject: SubjectRow,
  code: string,
): readonly TextEdit[] | undefined {
  const { codeRange } = subject;
  if (text.slice(codeRange.start, codeRange.end) === subject.code)
    return [{ range: codeRange, newText: code }];
  const digits = digitsIn(text, codeRange.start, codeRange.end);
  if (digits.length !== code.length || subject.code.length !== code.length) return undefined;
  const edits: TextEdit[] = [];
  digits.forEach((at, index) => {
    const newText = code.charAt(index);
    if (subject.code.charAt(index) !== newText) edits.push({ range: { start: at, end: at + 1 }, newText });
  });
  return edits;
}

function digitsIn(text: string, start: number, end: number): readonly number[] {
  const places: number[] = [];
  for (let at = start; at < end; at++) if (digitValue(text.charCodeAt(at)) >= 0) places.push(at);
  return places;
}
