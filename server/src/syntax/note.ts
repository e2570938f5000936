import { CharacterSet } from '../text/character-set.ts';
import { isDigit, skipBlanks } from '../text/characters.ts';
import { rangeOf, type TextRange } from '../text/range.ts';
import { readFields } from './field.ts';
import { readHeading } from './heading.ts';
import { readNumbering } from './numbering.ts';
import { LINE, nextContentLine } from './scan.ts';
import { endsSentence, isColon } from './sentence.ts';
import { contentEnd, contentStart, kindAt, rangeOfLines, type Source } from './source.ts';
import type { NoteBlock, Numbering } from './tree.ts';

const BEFORE_NOTE = new CharacterSet('（(*');

const WORDS = ['备注', '附注', '注释', '说明', '注'];
/** What a note can begin with. */
const OPENING = new CharacterSet('（(*备附注说');
/** A shorter line without a full stop was not broken off by the page. */
const SHORTEST_BROKEN_LINE = 20;

/** 注：…, 注1：…, （注：…）, 备注：…, 说明：… with what belongs to it on the lines after. */
export function readNote(source: Source, line: number): NoteBlock | undefined {
  const { text } = source;
  const start = contentStart(source, line);
  const body = noteBody(text, start, contentEnd(source, line));
  if (body < 0) return undefined;
  const segments: TextRange[] = [rangeOf(start, contentEnd(source, line))];
  let numbering = readNumbering(text, body, contentEnd(source, line));
  let last = line;
  for (
    let next = nextNoteLine(source, last, numbering, body);
    next > 0;
    next = nextNoteLine(source, last, numbering, body)
  ) {
    segments.push(rangeOf(contentStart(source, next), contentEnd(source, next)));
    numbering = readNumbering(text, contentStart(source, next), contentEnd(source, next)) ?? numbering;
    last = next;
  }
  return {
    kind: 'note',
    firstLine: line,
    lastLine: last + 1,
    range: rangeOfLines(source.lines, text, line, last + 1),
    segments,
  };
}

/** Whether a line begins a note. */
export function opensNote(source: Source, line: number): boolean {
  return noteBody(source.text, contentStart(source, line), contentEnd(source, line)) >= 0;
}

/** Where the text after 注： begins, or -1 where the line is no note. */
function noteBody(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (!OPENING.has(first)) return -1;
  let at = BEFORE_NOTE.has(first) ? skipBlanks(text, start + 1, end) : start;
  const word = WORDS.find((candidate) => text.startsWith(candidate, at));
  if (word === undefined) return -1;
  at = skipBlanks(text, at + word.length, end);
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  at = skipBlanks(text, at, end);
  return at < end && isColon(text.charCodeAt(at)) ? skipBlanks(text, at + 1, end) : -1;
}

/**
 * The line after `last` that still belongs to the note, or -1: the next number of its list, the rest of a sentence that
 * the page cut in two, or the line after a bare 注：.
 */
function nextNoteLine(source: Source, last: number, numbering: Numbering | undefined, body: number): number {
  const { text } = source;
  const next = nextContentLine(source.lines, last + 1);
  if (kindAt(source, next) !== LINE.text) return -1;
  const start = contentStart(source, next);
  const end = contentEnd(source, next);
  const adjacent = next === last + 1;
  if (noteBody(text, start, end) >= 0) return -1;
  const own = readNumbering(text, start, end);
  if (own !== undefined) return continuesList(numbering, own, adjacent) ? next : -1;
  if (adjacent && body >= contentEnd(source, last)) return next;
  if (!adjacent && namesTable(text, start, end)) return -1;
  return isBroken(source, last) &&
    readHeading(source, next) === undefined &&
    readFields(source, next) === undefined
    ? next
    : -1;
}

const LONGEST_CAPTION = 40;

/** A short line behind an empty one that ends with 表 is the caption of the next table. */
function namesTable(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_CAPTION && text.charAt(end - 1) === '表';
}

function continuesList(before: Numbering | undefined, own: Numbering, adjacent: boolean): boolean {
  if (before === undefined) return adjacent && own.ordinal <= 2;
  return own.style === before.style && own.ordinal === before.ordinal + 1;
}

function isBroken(source: Source, line: number): boolean {
  const start = contentStart(source, line);
  const end = contentEnd(source, line);
  return end - start >= SHORTEST_BROKEN_LINE && !endsSentence(source.text, start, end);
}
