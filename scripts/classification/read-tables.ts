import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DATA_FOLDER = 'data/classification';

/** The code tables, by the name of their numbering and of their file. */
export const CODE_TABLES = ['functional', 'economic-department', 'economic-government', 'revenue'] as const;

/** One row of a code table; the years are texts, the last one empty for a subject still in use. */
export interface CodeRow {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly from: string;
  readonly to: string;
  readonly certainty: string;
}

/** The rows of a tab-separated file below its header line. Throws on a row with another number of columns. */
export function readRows(file: string): readonly (readonly string[])[] {
  const [header = '', ...lines] = readFileSync(join(DATA_FOLDER, file), 'utf8')
    .replace(/\n$/, '')
    .split('\n');
  const columns = header.split('\t').length;
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== columns)
      throw new Error(`${file}:${index + 2}: ${cells.length} columns, not ${columns}`);
    return cells;
  });
}

/** A code table, checked: codes in order and with their parents, years of one code apart from each other. */
export function readCodeTable(name: string): readonly CodeRow[] {
  const rows = readRows(`${name}.tsv`).map(codeRowOf);
  const codes = new Set(rows.map((row) => row.code));
  let previous: CodeRow | undefined;
  for (const row of rows) {
    const problem = problemOf(row, previous, codes);
    if (problem) throw new Error(`${name}.tsv: ${row.code} ${row.name}: ${problem}`);
    previous = row;
  }
  return rows;
}

function codeRowOf(cells: readonly string[]): CodeRow {
  const [code = '', name = '', level = '', from = '', to = '', certainty = ''] = cells;
  return { code, name, level, from, to, certainty };
}

const LEVEL_BY_LENGTH: ReadonlyMap<number, string> = new Map([
  [3, '类'],
  [5, '款'],
  [7, '项'],
]);
const MARKS: readonly string[] = ['firm', 'unsure', 'unsure-year'];

function problemOf(
  row: CodeRow,
  previous: CodeRow | undefined,
  codes: ReadonlySet<string>,
): string | undefined {
  if (!/^\d+$/.test(row.code) || LEVEL_BY_LENGTH.get(row.code.length) !== row.level)
    return 'level and code disagree';
  if (/[|\n`\\$]/.test(row.name) || row.name === '') return 'bad name';
  if (!MARKS.includes(row.certainty)) return `certainty ${row.certainty}`;
  if (row.code.length > 3 && !codes.has(row.code.slice(0, -2))) return 'no parent';
  if (!/^\d{4}$/.test(row.from) || !/^(?:\d{4})?$/.test(row.to)) return 'bad year';
  if (previous && previous.code > row.code) return 'out of order';
  if (previous?.code === row.code && !(previous.to !== '' && previous.to < row.from)) return 'years overlap';
  return undefined;
}
