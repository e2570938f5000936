import { UNIT_OF_MONEY } from '../../../vocabulary/structure/money-unit.ts';
import { isAmount, isNumber, isNumbered, NEAR, pitchOf, type Row } from './row.ts';

const CAPTION = /表\s*(?:[（(].{1,20}[)）])?$/;
/** What stands below a table and is none of its rows. */
const BELOW = /^(?:[（(]?备?注|附注|说明)\s*\d*\s*[：:.、]|^第[一二三四五六七八九十]+部分|^附?表\s*\d/;
const PROSE = /[。；]$|[，；。].{6}/;
/** A wider gap, in distances between rows, ends a table. */
const BREAK = 2.2;
const MOST_HEAD = 3;
/** Fewer rows are no table. */
export const LEAST_ROWS = 3;

/** Whether a level names a table or its unit: a table may begin below it. */
export function announces({ cells }: Row): boolean {
  return (
    cells.some(({ text }) => UNIT_OF_MONEY.test(text)) ||
    (cells.length === 1 && CAPTION.test(cells[0]?.text ?? ''))
  );
}

/** Whether what stands below a level that announces a table are rows of one, readable or not. */
export function seemsTable(rows: readonly Row[], at: number): boolean {
  const end = rows.findIndex((row, of) => of >= at && ends(row));
  const below = rows.slice(at, end < 0 ? rows.length : end);
  const first = below.findIndex(({ cells }) => cells.length > 1 && cells.some(isAmount));
  return first >= 0 && below.length - first >= LEAST_ROWS;
}

/** Whether a level cannot be a row of the table above it. */
export function ends(row: Row): boolean {
  return announces(row) || isProse(row) || BELOW.test(row.cells[0]?.text ?? '');
}

function isProse({ cells }: Row): boolean {
  return cells.length === 1 && PROSE.test(cells[0]?.text ?? '');
}

/** The first row of figures below a head that begins at a level; undefined where what stands there is no head. */
export function bodyStart(rows: readonly Row[], at: number): number | undefined {
  for (let row = at; row <= at + MOST_HEAD; row++) {
    const level = rows[row];
    if (level === undefined || level.cells.length === 0 || announces(level)) return undefined;
    const { cells } = level;
    if (row > at && cells.length > 1 && cells.some(isNumber)) return row;
    if (cells.some((cell) => isNumber(cell) || PROSE.test(cell.text))) return undefined;
  }
  return undefined;
}

/** The rows from the first up to where the table ends, with what its last one is wrapped over. */
export function bodyOf(rows: readonly Row[]): readonly Row[] {
  const pitch = pitchOf(rows);
  const end = rows.findIndex((row, at) => {
    const text = row.cells.map((cell) => cell.text).join(' ');
    const gap = row.mid - (rows[at - 1]?.mid ?? row.mid);
    return gap > BREAK * pitch || BELOW.test(text) || announces(row) || isProse(row);
  });
  const body = end < 0 ? rows : rows.slice(0, end);
  const last = body.findLastIndex(isRow);
  const below = body.slice(last + 1).findIndex((row) => row.mid - (body[last]?.mid ?? 0) >= NEAR * pitch);
  return body.slice(0, below < 0 ? body.length : last + 1 + below);
}

function isRow(row: Row): boolean {
  return row.cells.some(isNumber) || isNumbered(row);
}
