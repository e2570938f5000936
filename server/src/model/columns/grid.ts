import type { TextRange } from '../../text/range.ts';
import { rangeOf } from '../../text/range.ts';
import type { LabelMeaning } from '../../vocabulary/lexicon.ts';
import { CellShape } from '../amount.ts';
import { wordOf } from '../cell-word.ts';
import type { Reader } from '../cells.ts';
import { rowStart, rowWidth, shapeOf } from '../cells.ts';

/** One label of a header row; `column` is where it stands, or where a repair laid it. */
export interface HeaderLabel {
  readonly column: number;
  readonly text: string;
  readonly meaning: LabelMeaning;
  readonly range: TextRange;
}

/** The labels of one header row from left to right. */
export type HeaderRow = readonly HeaderLabel[];

/** Header rows without blanks; two neighbours that repeat one label are one merged head and count once. */
export function headerGrid(reader: Reader, rows: readonly number[]): readonly HeaderRow[] {
  return rows.map((row, at) => readHeaderRow(reader, row, at < rows.length - 1));
}

function readHeaderRow(reader: Reader, row: number, mergesRepeats: boolean): HeaderRow {
  const { cells } = reader.tree;
  const labels: HeaderLabel[] = [];
  const start = rowStart(reader, row);
  const width = rowWidth(reader, row);
  let previous = '';
  for (let column = 0; column < width; column++) {
    const cell = start + column;
    if (shapeOf(reader, cell) === CellShape.empty) {
      previous = '';
      continue;
    }
    // Behind 类 款 项 the row may number the columns.
    if (labels.length > 1 && isIndexCell(reader, cell) && isLevelCell(reader, start + column - 1)) break;
    const word = wordOf(reader, cell);
    const text = word.squeezed;
    if (mergesRepeats && text === previous) continue;
    previous = text;
    labels.push({
      column,
      text,
      meaning: word.meaning,
      range: rangeOf(cells.cellStart[cell] ?? 0, cells.cellEnd[cell] ?? 0),
    });
  }
  return labels;
}

/** 类, 款, 项. */
export function isLevelCell(reader: Reader, cell: number): boolean {
  return LEVELS.has(wordOf(reader, cell).folded);
}

const LEVELS: ReadonlySet<string> = new Set(['类', '款', '项']);

function isIndexCell(reader: Reader, cell: number): boolean {
  return shapeOf(reader, cell) === CellShape.number || wordOf(reader, cell).index !== 'none';
}

/** By column, 1 where some header row has a label. */
export function labelledColumns(header: readonly HeaderRow[], width: number): Uint8Array {
  const labelled = new Uint8Array(width);
  for (const row of header) for (const { column } of row) labelled[column] = 1;
  return labelled;
}
