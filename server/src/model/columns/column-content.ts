import { CellShape } from '../amount.ts';
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
  const contents = Array.from({ length: layout.width }, newContent);
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
      if (isCodedName(reader, cell)) content.codedNames++;
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
  const isSubject = digits === 3 || digits === 5 || digits === 7;
  if (isSubject && (mantissa[cell] ?? 0) > 0 && leadingDigit(mantissa[cell] ?? 0, digits) <= 5)
    content.subjectCodes++;
}

function leadingDigit(value: number, digits: number): number {
  return Math.floor(value / 10 ** (digits - 1));
}

/** Three digits or more, bracketed or with a dash behind them, and then words. */
function isCodedName(reader: Reader, cell: number): boolean {
  const { text, cells } = reader.tree;
  const start = cells.cellStart[cell] ?? 0;
  const end = cells.cellEnd[cell] ?? 0;
  let at = start;
  const bracket = '[【［'.includes(text.charAt(at));
  if (bracket) at++;
  const first = at;
  while (at < end && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++;
  if (at - first < 3 || at >= end) return false;
  return bracket ? ']】］'.includes(text.charAt(at)) : '-－—_'.includes(text.charAt(at));
}

export function filledCells(content: ColumnContent): number {
  return content.words + content.amounts + content.percents + content.integers;
}
