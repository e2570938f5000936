import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { rowStart, rowWidth, shapeOf } from '../cells.ts';
import type { HeaderKind } from './header-kinds.ts';
import type { Plain, RowCells } from './laid-out.ts';

/**
 * Rows whose label was one cell merged over all label columns, and whose other blanks were lost with it: 合计 | 1.00 | 2.00
 * under 类 | 款 | 项 | 科目名称 | 合计 | 基本支出. The label stays in the first column and the amounts go below the heads of
 * amounts, where there is exactly one for each. `plain` itself where no row is such a one.
 */
export function withMergedLabels(reader: Reader, plain: Plain, kinds: readonly HeaderKind[]): Plain {
  const amounts = amountsAtEnd(kinds);
  if (amounts === 0 || amounts + 1 >= plain.width) return plain;
  let placed: RowCells[] | undefined;
  for (let at = 0; at < plain.rows.length; at++) {
    const row = plain.rows[at];
    if (row === undefined || !isLabelAndAmounts(reader, row, amounts)) continue;
    placed ??= [...plain.rows];
    placed[at] = { row: row.row, cells: behindLabel(plain.width, amounts) };
  }
  return placed === undefined ? plain : { ...plain, rows: placed, contents: undefined };
}

/** How many columns are amounts by their heads, if all of them stand behind the others; else 0. */
function amountsAtEnd(kinds: readonly HeaderKind[]): number {
  let first = kinds.length;
  while (first > 0 && kinds[first - 1] === 'amount') first--;
  return kinds.indexOf('amount') < first ? 0 : kinds.length - first;
}

/** Words and then numbers only, the first of which can be no code; not yet placed otherwise. */
function isLabelAndAmounts(reader: Reader, { row, cells }: RowCells, amounts: number): boolean {
  if (rowWidth(reader, row) !== amounts + 1 || cells[1] !== 1) return false;
  const start = rowStart(reader, row);
  if (shapeOf(reader, start) !== CellShape.text || reader.readings.amountLike[start + 1] !== 1) return false;
  for (let at = 1; at <= amounts; at++) if (shapeOf(reader, start + at) === CellShape.text) return false;
  return true;
}

function behindLabel(width: number, amounts: number): Int32Array {
  const cells = new Int32Array(width).fill(-1);
  cells[0] = 0;
  for (let at = 1; at <= amounts; at++) cells[width - amounts + at - 1] = at;
  return cells;
}
