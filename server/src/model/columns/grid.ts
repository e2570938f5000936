import type { TextRange } from '../../text/range.ts';
import { rangeOf } from '../../text/range.ts';
import type { LabelMeaning } from '../../vocabulary/lexicon.ts';
import { CellShape } from '../amount.ts';
import type { CellWord } from '../cell-word.ts';
import type { Reader } from '../cells.ts';
import { wordOf } from '../cells.ts';

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
  const { cellEnd, cellStart, rowFirstCell } = reader.tree.cells;
  const { shape } = reader.readings;
  const labels: HeaderLabel[] = [];
  const start = rowFirstCell[row] ?? 0;
  const end = (reader.readings.lastFilled[row] ?? -1) + 1;
  let previous: CellWord | undefined;
  for (let cell = start; cell < end; cell++) {
    if (shape[cell] === CellShape.empty) {
      previous = undefined;
      continue;
    }
    const word = wordOf(reader, cell);
    // Behind 类 款 项 the row may number the columns.
    if (previous?.isLevel === true && labels.length > 1 && isIndexCell(reader, cell)) break;
    const isRepeat = mergesRepeats && (previous?.squeezed ?? '') === word.squeezed;
    previous = word;
    if (isRepeat) continue;
    labels.push({
      column: cell - start,
      text: word.squeezed,
      meaning: word.meaning,
      range: rangeOf(cellStart[cell] ?? 0, cellEnd[cell] ?? 0),
    });
  }
  return labels;
}

function isIndexCell(reader: Reader, cell: number): boolean {
  return reader.readings.shape[cell] === CellShape.number || wordOf(reader, cell).index !== 'none';
}

/** By column, 1 where some header row has a label. */
export function labelledColumns(header: readonly HeaderRow[], width: number): Uint8Array {
  const labelled = new Uint8Array(width);
  for (const row of header) for (const { column } of row) labelled[column] = 1;
  return labelled;
}
