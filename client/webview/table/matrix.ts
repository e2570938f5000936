import type {
  MatrixCell,
  PreviewDocument,
  TableSummary,
} from '../../../server/src/protocol/preview/messages.ts';

/** The matrix of tables that tell the same facts: a table for each row and column, and what a pair has in common. */
export interface Matrix {
  readonly tables: readonly TableSummary[];
  /** Undefined where a pair has nothing in common, and for a table and itself. */
  readonly pair: (table: number, other: number) => MatrixCell | undefined;
}

/** Tables that share nothing with any other are left out; a pair is found whichever way round it was told. */
export function matrixOf(document: PreviewDocument): Matrix {
  const pairs = new Map(
    document.matrix.flatMap((cell) => [
      [`${cell.table}:${cell.other}`, cell],
      [`${cell.other}:${cell.table}`, cell],
    ]),
  );
  const involved = new Set(document.matrix.flatMap(({ table, other }) => [table, other]));
  return {
    tables: document.tables.filter(({ index }) => involved.has(index)),
    pair: (table, other) => (table === other ? undefined : pairs.get(`${table}:${other}`)),
  };
}
