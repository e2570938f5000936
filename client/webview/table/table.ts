import {
  type CellProblem,
  type CellState,
  decodeState,
  type PreviewRow,
  type PreviewTable,
} from '../../../server/src/protocol/preview/messages.ts';

/** A table as the panel works with it: what the message tells of rows and cells apart is put together in each cell. */
export interface Table extends Omit<PreviewTable, 'rows' | 'marked'> {
  readonly rows: readonly Row[];
}

export interface Row extends Omit<PreviewRow, 'texts' | 'states'> {
  /** Row of the table's body; with the column it is the cell's address. */
  readonly row: number;
  /** One a column. */
  readonly cells: readonly Cell[];
}

export interface Cell extends CellState {
  readonly text: string;
  readonly problems: readonly CellProblem[];
}

const NO_PROBLEMS: Cell['problems'] = [];

export function tableOf({ rows, marked, ...rest }: PreviewTable): Table {
  const width = rest.columns.length;
  const problems = new Map(marked.map((cell) => [cell.row * width + cell.column, cell.problems]));
  return {
    ...rest,
    rows: rows.map(({ texts, states, ...own }, row): Row => {
      const cells = rest.columns.map((_, column): Cell => {
        const { absent, zero, verdict } = decodeState(states, column);
        const found = problems.get(row * width + column) ?? NO_PROBLEMS;
        return { text: texts[column] ?? '', absent, zero, verdict, problems: found };
      });
      return { ...own, row, cells };
    }),
  };
}
