import type { Scheme } from '../../../server/src/classification/scheme.ts';
import type { FigureStore } from '../../../server/src/model/figure.ts';
import { FigureState } from '../../../server/src/model/figure.ts';
import { panelRows } from '../../../server/src/model/rows/panel-rows.ts';
import type { PanelSource } from '../../../server/src/model/rows/source.ts';
import type { Column, ColumnRole, Panel, TableKind, TableRow } from '../../../server/src/model/table.ts';
import type { CellStore, SyntaxTree } from '../../../server/src/syntax/tree.ts';

/** Column roles, one a column: `amount`, `code/functional`, `class`, `section`, `item` … */
export interface PanelSetting {
  readonly columns: string;
  readonly kind?: TableKind;
  readonly side?: Panel['side'];
  readonly year?: number;
}

/** Rows as one panel reads them; cells are separated by bars, a blank line is a page break. */
export function rowsOf(setting: PanelSetting, lines: string): readonly TableRow[] {
  return panelRows(sourceOf(setting, lines));
}

/** The tree as text: depth, role, code (`?` from the name), name, concept, and the number of parts (`all`, `some`). */
export function treeOf(setting: PanelSetting, lines: string): readonly string[] {
  const rows = rowsOf(setting, lines);
  return rows.map((row) => {
    const code = row.code === undefined ? '' : `${row.code}${row.codeFrom === 'name' ? '?' : ''} `;
    const others = row.otherCodes.map((other) => `×${other.code} `).join('');
    const concept = row.concept === undefined ? '' : ` {${row.concept}}`;
    const parts = row.children.length === 0 ? '' : row.complete ? ' all' : ' some';
    return `${'. '.repeat(depthOf(rows, row))}${row.role} ${code}${others}${row.name}${concept}${parts}`;
  });
}

function depthOf(rows: readonly TableRow[], row: TableRow): number {
  let depth = 0;
  for (let above = rows[row.parent]; above; above = rows[above.parent]) depth++;
  return depth;
}

function sourceOf(setting: PanelSetting, lines: string): PanelSource {
  const text = lines.replace(/^\n/, '');
  const columns = setting.columns.split(' ').map(columnOf);
  const { cells, lineStarts } = cellsOf(text);
  const tree: SyntaxTree = { text, lineStarts, blocks: [], cells };
  const bodyRows = Int32Array.from({ length: cells.rowCount }, (_, row) => row);
  return {
    tree,
    kind: setting.kind ?? 'expenditure',
    year: setting.year ?? 2024,
    columns,
    panel: { index: 0, side: setting.side, firstColumn: 0, lastColumn: columns.length },
    bodyRows,
    figures: figuresOf(text, cells, columns),
    firstFigure: 0,
    rowCells: Array.from(bodyRows, (row) => {
      const width = (cells.rowFirstCell[row + 1] ?? 0) - (cells.rowFirstCell[row] ?? 0);
      return Int32Array.from(columns, ({ index }) => (index < width ? index : -1));
    }),
  };
}

function columnOf(word: string, index: number): Column {
  const [role = '', scheme] = word.split('/');
  const codePart = role === 'class' || role === 'section' || role === 'item' ? role : undefined;
  return {
    index,
    role: (codePart ? 'code' : role) as ColumnRole,
    path: [],
    concepts: [],
    panel: 0,
    codePart,
    scheme: scheme as Scheme | undefined,
  };
}

function cellsOf(text: string): { readonly cells: CellStore; readonly lineStarts: Int32Array } {
  const rowFirstCell: number[] = [];
  const rowLine: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const lineStarts: number[] = [];
  let offset = 0;
  text.split('\n').forEach((line, number) => {
    lineStarts.push(offset);
    if (line.trim() !== '') {
      rowFirstCell.push(starts.length);
      rowLine.push(number);
      let at = offset;
      for (const cell of line.split('|')) {
        const lead = cell.length - cell.trimStart().length;
        starts.push(at + (cell.trim() === '' ? 0 : lead));
        ends.push(at + (cell.trim() === '' ? 0 : lead + cell.trim().length));
        at += cell.length + 1;
      }
    }
    offset += line.length + 1;
  });
  const rowCount = rowFirstCell.length;
  rowFirstCell.push(starts.length);
  return {
    cells: {
      rowCount,
      rowFirstCell: Int32Array.from(rowFirstCell),
      rowLine: Int32Array.from(rowLine),
      cellStart: Int32Array.from(starts),
      cellEnd: Int32Array.from(ends),
      cellFlags: new Uint8Array(starts.length),
    },
    lineStarts: Int32Array.from(lineStarts),
  };
}

function figuresOf(text: string, cells: CellStore, columns: readonly Column[]): FigureStore {
  const count = cells.rowCount * columns.length;
  const store = {
    count,
    value: new Float64Array(count),
    ulp: new Float64Array(count),
    state: new Uint8Array(count),
    start: new Int32Array(count),
    end: new Int32Array(count),
  };
  for (let row = 0; row < cells.rowCount; row++) {
    for (const { index, role } of columns) {
      if (role !== 'amount') continue;
      const id = row * columns.length + index;
      const cell = (cells.rowFirstCell[row] ?? 0) + index;
      const written =
        cell < (cells.rowFirstCell[row + 1] ?? 0)
          ? text.slice(cells.cellStart[cell], cells.cellEnd[cell])
          : '';
      store.state[id] = written === '' ? FigureState.blank : FigureState.amount;
      store.value[id] = Math.round(Number(written.replaceAll(',', '')) * 1_000_000);
      store.ulp[id] = written === '' ? 0 : 10_000;
    }
  }
  return store;
}
