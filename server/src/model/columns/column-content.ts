import { CharacterSet } from '../../text/character-set.ts';
import { CellShape } from '../amount.ts';
import { wordOf } from '../cell-word.ts';
import type { Reader } from '../cells.ts';
import { rowStart, shapeOf } from '../cells.ts';
import type { Layout } from './laid-out.ts';

/** What the body cells of one column are. */
export interface ColumnContent {
  words: number;
  /** Numbers with decimals or separators, and malformed ones. */
  amounts: number;
  percents: number;
  integers: number;
  /** Whole numbers of 3, 5 or 7 digits, as subject codes have. */
  subjectCodes: number;
  /** Whole numbers of one or two digits, as 款 and 项 have. */
  shortIntegers: number;
  /** `[201]名称`, `2120101-行政运行`. */
  codedNames: number;
}

export function columnContents(reader: Reader, layout: Layout): readonly ColumnContent[] {
  const contents: ColumnContent[] = [];
  for (let column = 0; column < layout.width; column++) contents.push(newContent());
  for (const { row, cells } of layout.rows) {
    const start = rowStart(reader, row);
    const end = rowStart(reader, row + 1);
    for (let column = 0; column < layout.width; column++) {
      const offset = cells[column] ?? -1;
      const content = contents[column];
      if (offset >= 0 && start + offset < end && content !== undefined) note(reader, content, start + offset);
    }
  }
  return contents;
}

function newContent(): ColumnContent {
  return { words: 0, amounts: 0, percents: 0, integers: 0, subjectCodes: 0, shortIntegers: 0, codedNames: 0 };
}

function note(reader: Reader, content: ColumnContent, cell: number): void {
  switch (shapeOf(reader, cell)) {
    case CellShape.text:
      content.words++;
      if (mayBeCodedName(reader, cell) && wordOf(reader, cell).isCodedName) content.codedNames++;
      return;
    case CellShape.percent:
      content.percents++;
      return;
    case CellShape.malformed:
      content.amounts++;
      return;
    case CellShape.number:
      noteNumber(reader, content, cell);
      return;
    default:
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
function mayBeCodedName({ tree }: Reader, cell: number): boolean {
  const first = tree.text.charCodeAt(tree.cells.cellStart[cell] ?? 0);
  return (first >= 0x30 && first <= 0x39) || BRACKETS.has(first);
}

/** The first number of that many digits that begins with 6, which no classification does; 0 where no code is so long. */
function endOfSubjects(digits: number): number {
  if (digits === 3) return 600;
  if (digits === 5) return 60_000;
  return digits === 7 ? 6_000_000 : 0;
}

export function filledCells(content: ColumnContent): number {
  return content.words + content.amounts + content.percents + content.integers;
}
