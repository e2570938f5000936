import type { Analysis } from '../../../analysis/analysis.ts';
import { readNumbering } from '../../../syntax/numbering.ts';
import type { Numbering } from '../../../syntax/tree.ts';
import { skipBlanks } from '../../../text/characters.ts';
import { rangeOf, type TextRange } from '../../../text/range.ts';
import { initialsOf } from '../initials.ts';
import { lineRange } from '../place.ts';

/** A line of words up to the cursor: its Markdown marks, its number, and what was typed behind them. */
export interface TypedLine {
  /** From the line's first character to the cursor. */
  readonly range: TextRange;
  readonly marks: string;
  readonly numbering: Numbering | undefined;
  readonly typed: string;
  /** Where `typed` begins. */
  readonly start: number;
  /** Whether nothing but blanks stands behind the cursor. */
  readonly atEnd: boolean;
}

export function typedLineAt({ disclosure }: Analysis, offset: number): TypedLine {
  const { text } = disclosure.tree;
  const line = lineRange(disclosure.tree, offset);
  const marks =
    /^[ \t\u3000]*(?:#{1,6}[ \t]+|[-*][ \t]+)?(?:\*\*|__)?/.exec(text.slice(line.start, offset))?.[0] ?? '';
  const content = Math.min(offset, line.start + marks.length);
  const numbering = readNumbering(text, content, offset);
  const start = skipBlanks(text, numbering?.range.end ?? content, offset);
  return {
    range: rangeOf(line.start, offset),
    marks,
    numbering,
    typed: text.slice(start, offset),
    start,
    atEnd: text.slice(offset, line.end).trim() === '',
  };
}

/** Longer words were not typed to look something up. */
const LONGEST_LOOK_UP = 40;

/** Whether what was typed is a part of a text, or the beginning of its pinyin initials. */
export function isMeant(text: string, typed: string): boolean {
  if (typed === '') return true;
  if (typed.length > LONGEST_LOOK_UP) return text.startsWith(typed);
  if (/^[a-z]+$/i.test(typed))
    return initialsOf(text).some((initials) => initials.startsWith(typed.toLowerCase()));
  return text.includes(typed.trim());
}
