import type { PreviewColumn } from '../../../server/src/protocol/preview/messages.ts';
import type { CellRange } from './selection.ts';
import type { Row, Table } from './table.ts';

/** A table for the clipboard, in the two forms that Word and Excel take. */
export interface Copied {
  readonly html: string;
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** The whole table with its caption and merged heads; folded and filtered rows are in it too. */
export function copyTable(table: Table): Copied {
  const { columns, rows, head, summary } = table;
  const caption = [summary.number, summary.title].filter((part) => part !== '').join(' ');
  const html =
    `<table border="1"><caption>${escapeHtml(caption)}</caption><thead>${head.map(headHtml).join('')}</thead>` +
    `<tbody>${rows.map((row) => rowHtml(columns, row)).join('')}</tbody></table>`;
  const text = [...headLines(table), ...rows.map((row) => rowLine(columns, row))].join('\n');
  return { html, text, rows: rows.length, columns: columns.length };
}

/** A rectangle of cells among the rows that are shown. */
export function copyRange(columns: readonly PreviewColumn[], rows: readonly Row[], range: CellRange): Copied {
  const chosenColumns = columns.slice(range.left, range.right);
  const chosenRows = rows.slice(range.top, range.bottom);
  return {
    html: `<table>${chosenRows.map((row) => rowHtml(chosenColumns, row)).join('')}</table>`,
    text: chosenRows.map((row) => rowLine(chosenColumns, row)).join('\n'),
    rows: chosenRows.length,
    columns: chosenColumns.length,
  };
}

function headHtml(cells: Table['head'][number]): string {
  const one = ({ text, colspan, rowspan }: (typeof cells)[number]) =>
    `<th${span('colspan', colspan)}${span('rowspan', rowspan)}>${escapeHtml(text)}</th>`;
  return `<tr>${cells.map(one).join('')}</tr>`;
}

function span(name: string, count: number): string {
  return count > 1 ? ` ${name}="${count}"` : '';
}

function rowHtml(columns: readonly PreviewColumn[], row: Row): string {
  return `<tr>${columns.map(({ role, index }) => cellHtml(role, row.cells[index]?.text ?? '')).join('')}</tr>`;
}

/** Excel would read a code as a number and drop its leading zeros; `mso-number-format` keeps it text. */
function cellHtml(role: PreviewColumn['role'], text: string): string {
  const isNumber = role === 'amount' || role === 'percent';
  const style = isNumber ? 'text-align:right' : "mso-number-format:'\\@'";
  return `<td style="${style}">${escapeHtml(text)}</td>`;
}

/** Heads as lines of cells; the cells that a merged head covers are empty. */
function headLines({ head, columns }: Table): readonly string[] {
  return head.map((cells) => {
    const line = columns.map(() => '');
    for (const { column, text } of cells) line[column] = plain(text);
    return line.join('\t');
  });
}

function rowLine(columns: readonly PreviewColumn[], row: Row): string {
  return columns.map(({ index }) => plain(row.cells[index]?.text ?? '')).join('\t');
}

function plain(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
