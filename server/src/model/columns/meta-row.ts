import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { rowStart, shapeOf, wordOf } from '../cells.ts';

const LONGEST_CELLS = 4;

/** Whether a row holds only what stands above a table: its caption, its number, 部门：… and 单位：…. */
export function isMetaRow(reader: Reader, row: number): boolean {
  if (!mayBeMeta(reader, row)) return false;
  const end = rowStart(reader, row + 1);
  let count = 0;
  let named = 0;
  let openField = false;
  for (let cell = rowStart(reader, row); cell < end; cell++) {
    if (shapeOf(reader, cell) === CellShape.empty) continue;
    if (++count > LONGEST_CELLS || shapeOf(reader, cell) !== CellShape.text) return false;
    const word = wordOf(reader, cell);
    if (word.isField) {
      named++;
      openField = word.folded.endsWith(':');
    } else if (openField) openField = false;
    else if (word.isCaption) named++;
    else if (named === 0 || !YEAR.test(word.folded)) return false;
  }
  return named > 0 && !isLoneWord(reader, row, count);
}

/** 部门：… | 2024年度 | 单位：万元. */
const YEAR = /^20\d\d年度?$/;

/** Cheap refusal: the first filled cell is words with a colon, 表 or 年 in them. */
function mayBeMeta(reader: Reader, row: number): boolean {
  const first = reader.readings.firstFilled[row] ?? -1;
  return first >= 0 && shapeOf(reader, first) === CellShape.text && wordOf(reader, first).mayBeMeta;
}

/** A caption that stands alone in its row: where one stands among data, another table begins. */
export function isCaptionRow(reader: Reader, row: number): boolean {
  const first = reader.readings.firstFilled[row] ?? -1;
  if (reader.readings.lastFilled[row] !== first || !mayBeMeta(reader, row)) return false;
  const { folded, isCaption } = wordOf(reader, first);
  return isCaption && folded.length > 3 && folded.includes('表');
}

/** 报表 and the like as the only cell of a row of a list. */
function isLoneWord(reader: Reader, row: number, count: number): boolean {
  return count === 1 && wordOf(reader, reader.readings.firstFilled[row] ?? -1).folded.length < 3;
}
