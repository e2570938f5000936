import type { PurseHead } from '../../vocabulary/rows/purse-words.ts';
import { CellShape } from '../amount.ts';
import { rowStart, rowWidth, shapeOf, wordOf } from '../cells.ts';
import { type FormGrid, figureId, headAt, isAmount, shapeAt, textAt } from './form-grid.ts';
import type { Purse } from './purse.ts';

/** The head of a column whose numbers are points or rates. */
const SCORE = /^(?:分值|得分|权重|自评|.*率|.*得分|.*比例)/;
const TELLING = /预算|执行|实际|金额|资金|数额|[实支]出数|数[（(]?[ABab]?[）)]?$/;

/** 资金总额 with 财政拨款 and 其他资金 below each other, and the amounts beside them: in one column, or one a telling. */
export function stackedPurse(grid: FormGrid, row: number, column: number, whole: boolean): Purse | undefined {
  const heads: PurseHead[] = ['total'];
  for (;;) {
    const head = headAt(grid, row + heads.length, column);
    if (head === undefined || head === 'total') break;
    heads.push(head);
  }
  const columns = heads.length < 2 ? [] : valueColumns(grid, row, column);
  if (columns.length === 0) return undefined;
  const project = columns.length === 1 && !isOfYears(grid, row, column) ? projectAbove(grid, row) : '';
  const lines = columns.map((at) => ({
    figures: heads.map((_, below) => figureId(grid, row + below, at)),
    project,
    unit: '',
  }));
  return { heads, lines, sum: undefined, whole };
}

/** 实施期资金总额 beside 年度资金总额: the money of several years. */
function isOfYears(grid: FormGrid, row: number, column: number): boolean {
  for (let at = column + 1; at < grid.columns.length; at++)
    if (headAt(grid, row, at) === 'total') return true;
  return false;
}

/** The columns of amounts beside a head: those whose own heads say so, or else the first one. */
function valueColumns(grid: FormGrid, row: number, column: number): readonly number[] {
  const found: number[] = [];
  const told: number[] = [];
  for (let at = column + 1; at < grid.columns.length; at++) {
    if (headAt(grid, row, at) !== undefined) break;
    const above = row === 0 ? (grid.columns[at]?.path.at(-1) ?? '') : textAt(grid, row - 1, at);
    if (!isAmount(shapeAt(grid, row, at)) || SCORE.test(above)) continue;
    found.push(at);
    if (TELLING.test(above)) told.push(at);
  }
  return told.length > 1 ? told : found.slice(0, 1);
}

/** The name beside the nearest 项目名称 above a row, the rows of the header included. */
function projectAbove(grid: FormGrid, row: number): string {
  const { reader, rows, headerRows } = grid;
  for (let at = row - 1; at >= 0; at--) {
    const name = projectIn(grid, rows[at]?.row ?? -1);
    if (name !== '') return name;
  }
  for (let at = headerRows.last - 1; at >= headerRows.first; at--) {
    const name = projectIn({ ...grid, reader }, at);
    if (name !== '') return name;
  }
  return '';
}

function projectIn({ reader }: FormGrid, storeRow: number): string {
  const first = rowStart(reader, storeRow);
  let named = false;
  for (let cell = first; cell < first + rowWidth(reader, storeRow); cell++) {
    const shape = shapeOf(reader, cell);
    if (shape === CellShape.empty) continue;
    const word = wordOf(reader, cell).squeezed;
    if (named) return word;
    if (!word.startsWith('项目名称')) return '';
    named = true;
  }
  return '';
}
