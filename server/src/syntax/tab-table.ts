import { readFields } from './field.ts';
import { LINE } from './scan.ts';
import { rangeOfLines, type Source } from './source.ts';
import type { FieldBlock, TableBlock } from './tree.ts';
import { endOfTrimmedRows } from './trimmed-rows.ts';

/**
 * A maximal run of lines that hold tabs, and of labels between them whose tabs were trimmed. A comment between two of them is
 * a row of no cells. One such line alone that reads
 * as fields (`部门：…<tab>单位：万元`) is a field block.
 */
export function readTabTable(source: Source, line: number): TableBlock | FieldBlock {
  const last = endOfRun(source, line);
  const fields = last === line + 1 ? readFields(source, line) : undefined;
  if (fields !== undefined) return fields;
  const { cells, lines, text } = source;
  const firstRow = cells.rowCount;
  for (let at = line; at < last; at++) {
    cells.row(at);
    if (lines.kind[at] !== LINE.comment) cells.tabbedCells(lines.starts[at] ?? 0, lines.ends[at] ?? 0);
  }
  return {
    kind: 'table',
    firstLine: line,
    lastLine: last,
    range: rangeOfLines(lines, text, line, last),
    format: 'tab',
    firstRow,
    lastRow: cells.rowCount,
  };
}

function endOfRun(source: Source, line: number): number {
  const { kind } = source.lines;
  let last = line + 1;
  for (;;) {
    let next = last;
    while (kind[next] === LINE.comment) next++;
    if (kind[next] !== LINE.tab) {
      const rowsEnd = endOfTrimmedRows(source, next);
      if (rowsEnd === next) return last;
      if (kind[rowsEnd] !== LINE.tab) return rowsEnd;
      next = rowsEnd;
    }
    last = next + 1;
  }
}
