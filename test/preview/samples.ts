import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, tableOf as read, type Table } from '../../client/webview/table/table.ts';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { cellPlace } from '../../server/src/features/preview/cell-place.ts';
import type { TextPlace } from '../../server/src/features/preview/model.ts';
import { previewTable } from '../../server/src/features/preview/table.ts';
import { offsetAt } from '../../server/src/text/lines.ts';
import { samples } from '../paths.ts';

export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly analysis: Analysis;
}

export const SAMPLES: readonly Sample[] = readdirSync(samples)
  .filter((name) => name.includes('.ysgk.'))
  .map((name) => {
    const text = readFileSync(join(samples, name), 'utf8');
    return { name, text, analysis: analyze(text) };
  });

export function sampleNamed(name: string): Sample {
  const sample = SAMPLES.find((candidate) => candidate.name === name);
  if (sample === undefined) throw new Error(`there is no sample ${name}`);
  return sample;
}

/** A table as the panel reads it, and each cell with its place. */
export interface PlacedTable extends Omit<Table, 'rows'> {
  readonly rows: readonly (Omit<Table['rows'][number], 'cells'> & {
    readonly cells: readonly PlacedCell[];
  })[];
}
export interface PlacedCell extends Cell {
  readonly place: TextPlace | undefined;
}

const known = new WeakMap<Analysis, Map<number, PlacedTable>>();

export function tablesOf(analysis: Analysis): readonly PlacedTable[] {
  return analysis.disclosure.tables.map(({ index }) => tableOf(analysis, index));
}

/** Made once of an analysis. */
export function tableOf(analysis: Analysis, index = 0): PlacedTable {
  const tables = known.get(analysis) ?? new Map<number, PlacedTable>();
  known.set(analysis, tables);
  const table = tables.get(index) ?? newTable(analysis, index);
  tables.set(index, table);
  return table;
}

function newTable(analysis: Analysis, index: number): PlacedTable {
  const told = previewTable(analysis, index, 1, 'zh');
  if (told === undefined) throw new Error(`there is no table ${index}`);
  const table = read(told);
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) => {
        const place = cellPlace(analysis, { table: index, row: row.row, column }, 1)?.place;
        return { ...cell, place };
      }),
    })),
  };
}

export function rangeOf({ disclosure }: Analysis, place: TextPlace) {
  const { text, lineStarts } = disclosure.tree;
  const { line, character, endLine, endCharacter } = place;
  return {
    start: offsetAt(text, lineStarts, { line, character }),
    end: offsetAt(text, lineStarts, { line: endLine, character: endCharacter }),
  };
}

export function textAt(analysis: Analysis, place: TextPlace): string {
  const { start, end } = rangeOf(analysis, place);
  return analysis.disclosure.tree.text.slice(start, end);
}
