import { CharacterSet } from '../../text/character-set.ts';
import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { wordOf } from '../cells.ts';

/** What the body cells of one column are. */
export interface ColumnContent {
  words: number;
  /** Words longer than 无, 是 or 否, which stand in amount columns too. */
  phrases: number;
  /** Numbers with decimals or separators, and malformed ones. */
  amounts: number;
  malformed: number;
  percents: number;
  integers: number;
  /** Whole numbers of 3, 5 or 7 digits, as subject codes have. */
  subjectCodes: number;
  /** Whole numbers of one or two digits, as 款 and 项 have. */
  shortIntegers: number;
  /** `[201]名称`, `2120101-行政运行`. */
  codedNames: number;
}

/** What stands in the first `width` cells of rows of the CellStore, by their place in the row. */
export function contentsOfRows(
  reader: Reader,
  rows: readonly number[],
  width: number,
): readonly ColumnContent[] {
  const contents = newContents(width);
  const { rowFirstCell } = reader.tree.cells;
  const { amountLike, shape } = reader.readings;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const start = rowFirstCell[row] ?? 0;
    const end = Math.min(start + width, (reader.readings.lastFilled[row] ?? -1) + 1);
    for (let cell = start; cell < end; cell++) {
      const look = shape[cell] ?? CellShape.empty;
      if (look <= CellShape.dash) continue;
      const content = contents[cell - start];
      if (content === undefined) continue;
      if (look === CellShape.number && amountLike[cell] === 1) content.amounts++;
      else noteCell(reader, content, cell, look);
    }
  }
  return contents;
}

/** Adds what stands in the same columns of another physical table. */
export function addContents(contents: readonly ColumnContent[], others: readonly ColumnContent[]): void {
  for (let column = 0; column < contents.length; column++) {
    const content = contents[column];
    const other = others[column];
    if (content === undefined || other === undefined) continue;
    content.words += other.words;
    content.phrases += other.phrases;
    content.amounts += other.amounts;
    content.malformed += other.malformed;
    content.percents += other.percents;
    content.integers += other.integers;
    content.subjectCodes += other.subjectCodes;
    content.shortIntegers += other.shortIntegers;
    content.codedNames += other.codedNames;
  }
}

export function newContents(width: number): readonly ColumnContent[] {
  const contents: ColumnContent[] = [];
  for (let column = 0; column < width; column++) {
    contents.push({
      words: 0,
      phrases: 0,
      amounts: 0,
      malformed: 0,
      percents: 0,
      integers: 0,
      subjectCodes: 0,
      shortIntegers: 0,
      codedNames: 0,
    });
  }
  return contents;
}

const LONGEST_SHORT_WORD = 2;

/** Counts a cell of the given shape. */
export function noteCell(reader: Reader, content: ColumnContent, cell: number, shape: number): void {
  if (shape === CellShape.text) {
    const { cellEnd, cellStart } = reader.tree.cells;
    const start = cellStart[cell] ?? 0;
    content.words++;
    if ((cellEnd[cell] ?? 0) - start > LONGEST_SHORT_WORD) content.phrases++;
    if (mayBeCodedName(reader.tree.text.charCodeAt(start)) && wordOf(reader, cell).isCodedName)
      content.codedNames++;
  } else if (shape === CellShape.number) noteNumber(reader, content, cell);
  else if (shape === CellShape.percent) content.percents++;
  else if (shape === CellShape.malformed) {
    content.amounts++;
    content.malformed++;
  }
}

function noteNumber(reader: Reader, content: ColumnContent, cell: number): void {
  const { amountLike, wholeDigits, mantissa } = reader.readings;
  if (amountLike[cell] === 1) {
    content.amounts++;
    return;
  }
  content.integers++;
  const digits = wholeDigits[cell] ?? 0;
  if (digits <= 2) content.shortIntegers++;
  const value = mantissa[cell] ?? 0;
  if (value > 0 && value < endOfSubjects(digits)) content.subjectCodes++;
}

const BRACKETS = new CharacterSet('[【［');

/** The cheap question before the word is looked up: a coded name begins with a digit or a bracket. */
function mayBeCodedName(first: number): boolean {
  return first < FIRST_LETTER ? first >= ZERO && first <= NINE : BRACKETS.has(first);
}

const ZERO = 0x30;
const NINE = 0x39;
const FIRST_LETTER = 0x41;

/** The first number of that many digits that begins with 6, which no classification does; 0 where no code is so long. */
function endOfSubjects(digits: number): number {
  if (digits === 3) return 600;
  if (digits === 5) return 60_000;
  return digits === 7 ? 6_000_000 : 0;
}

export function filledCells(content: ColumnContent): number {
  return content.words + content.amounts + content.percents + content.integers;
}

export function isUsed(content: ColumnContent | undefined): boolean {
  return content !== undefined && filledCells(content) > 0;
}
