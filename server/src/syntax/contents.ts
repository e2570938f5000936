import { CharacterSet } from '../text/character-set.ts';
import { isBlank, isDigit, isHan, skipBlanks, skipBlanksBack } from '../text/characters.ts';
import { rangeOf } from '../text/range.ts';
import { foldWord } from '../text/words.ts';
import { type Piece, splitEntries } from './contents-entry.ts';
import { ContentsList } from './contents-list.ts';
import { readFields } from './field.ts';
import { skipBullet } from './markup.ts';
import { readNumbering } from './numbering.ts';
import { isEmptyKind, LINE, TAB } from './scan.ts';
import { endsSentence, holdsAmount, holdsSentence } from './sentence.ts';
import { contentEnd, contentStart, kindAt, rangeOfLines, type Source } from './source.ts';
import type { ContentsBlock } from './tree.ts';

const OPENING_MARKS = new CharacterSet('#*');
const AFTER_WORD = new CharacterSet('*：:');

/** Longer lines are prose, unless dot leaders show them to be several entries. */
const LONGEST_ENTRY = 64;
/** `附件：2024年部门预算表` is an entry, a long line with a colon a definition. */
const LONGEST_WITH_COLON = 36;
const FEWEST_ENTRIES = 2;

/**
 * The contents list that begins with a line 目录, or undefined where that line heads something else, such as a table. It ends
 * before a table, a field, prose, or the title that opens the body.
 */
export function readContents(source: Source, line: number): ContentsBlock | undefined {
  const first = afterContentsWord(source.text, contentStart(source, line), contentEnd(source, line));
  if (first < 0) return undefined;
  const list = new ContentsList();
  const glued = splitEntries(source.text, first, contentEnd(source, line), list.ordinals());
  if (glued.length > 0) list.add(line, glued, true);
  let next = line + 1;
  while (next < source.lines.kind.length && takeLine(source, next, list)) next++;
  const entries = list.finish(next < source.lines.kind.length);
  if (entries.length < FEWEST_ENTRIES) return undefined;
  return {
    kind: 'contents',
    firstLine: line,
    lastLine: list.lastLine + 1,
    range: rangeOfLines(source.lines, source.text, line, list.lastLine + 1),
    entries,
  };
}

/** The offset after 目录 when that is all of the line or numbering follows; -1 otherwise. */
function afterContentsWord(text: string, start: number, end: number): number {
  let at = start;
  if (isHan(text.charCodeAt(at)) && text.charAt(at) !== '目') return -1;
  while (at < end && (OPENING_MARKS.has(text.charCodeAt(at)) || isBlank(text.charCodeAt(at)))) at++;
  if (text.charAt(at) !== '目') return -1;
  at = skipBlanks(text, at + 1, end);
  if (at >= end || text.charAt(at) !== '录') return -1;
  at++;
  while (at < end && (AFTER_WORD.has(text.charCodeAt(at)) || isBlank(text.charCodeAt(at)))) at++;
  return at >= end || readNumbering(text, at, end) !== undefined ? at : -1;
}

/** Adds a line's entries to the list; false where the list has ended before the line. */
function takeLine(source: Source, line: number, list: ContentsList): boolean {
  const kind = kindAt(source, line);
  if (isEmptyKind(kind)) return true;
  if (kind === LINE.tab && !isTabbedEntry(source, line)) return false;
  if (kind !== LINE.text && kind !== LINE.tab) return false;
  const { text } = source;
  const end = contentEnd(source, line);
  const begin = contentStart(source, line);
  const start = skipMarks(text, begin, end);
  if (isDate(text, start, end)) return true;
  const pieces = splitEntries(text, start, end, list.ordinals());
  const listed = start > begin && text.charAt(begin) !== '#';
  if (!areEntries(source, line, pieces)) return false;
  const keys = keysOf(text, pieces);
  if (list.opensBody(pieces, keys)) return false;
  return list.add(line, pieces, listed, keys);
}

/** 公开时间：2024年10月15日, which some lists begin with. */
function isDate(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_DATE && DATE.test(text.slice(start, end));
}

const LONGEST_DATE = 32;
const DATE = /^(?:公开|公布|发布|编制)?(?:时间|日期)\s*[:：]\s*[\d年月日.\-/\s]*$/;

function keysOf(text: string, pieces: readonly Piece[]): readonly string[] {
  return pieces.map((piece) => foldWord(text.slice(piece.start, piece.entry.title.end)));
}

/** After `#`, list bullets and `**`. */
function skipMarks(text: string, start: number, end: number): number {
  let at = skipBullet(text, start, end);
  while (at < end && (OPENING_MARKS.has(text.charCodeAt(at)) || isBlank(text.charCodeAt(at)))) at++;
  return at;
}

function areEntries(source: Source, line: number, pieces: readonly Piece[]): boolean {
  if (pieces.length === 0 || readFields(source, line) !== undefined) return false;
  return pieces.every((piece) => isEntry(source.text, piece));
}

/** No prose: short, without amounts, and a full stop only at the end of a short numbered title. */
function isEntry(text: string, { start, entry }: Piece): boolean {
  const { title, numbering } = entry;
  const length = title.end - start;
  if (length > LONGEST_ENTRY || holdsAmount(text, start, title.end)) return false;
  if (endsSentence(text, title.start, title.end)) return false;
  if (length > LONGEST_WITH_COLON && holdsSentence(text, title.start, title.end)) return false;
  return text.charAt(title.end) !== '。' || (numbering !== undefined && length <= LONGEST_WITH_COLON);
}

/** `一、主要职能<tab>3`, as word processors write it. */
function isTabbedEntry(source: Source, line: number): boolean {
  const { lines, text } = source;
  const start = contentStart(source, line);
  const end = skipBlanksBack(text, start, lines.ends[line] ?? start);
  let at = end;
  while (at > start && isDigit(text.charCodeAt(at - 1))) at--;
  if (at === end || end - at > 3 || text.charCodeAt(at - 1) !== TAB) return false;
  const title = rangeOf(start, skipBlanksBack(text, start, at));
  for (let i = title.start; i < title.end; i++) if (text.charCodeAt(i) === TAB) return false;
  return title.end > title.start && !isDigit(text.charCodeAt(title.start));
}
