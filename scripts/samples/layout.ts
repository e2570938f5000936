import { assert } from './amounts.ts';

export type Cells = readonly string[];

/** Fills short rows with empty cells, so that every row of a table has the same number of cells. */
export function rectangular(rows: readonly Cells[]): readonly Cells[] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** A table as it comes out of a PDF: a line a row, tabs between the cells, merged cells left empty. */
export function tabTable(rows: readonly Cells[]): string {
  return rectangular(rows)
    .map((row) => row.join('\t'))
    .join('\n');
}

/** A Markdown pipe table; the first row is its head. Amount columns, from `firstAmount` on, are right-aligned. */
export function pipeTable(rows: readonly Cells[], firstAmount: number): string {
  const [head, ...body] = rectangular(rows);
  assert(head !== undefined, 'an empty table');
  const rule = head.map((_, column) => (column >= firstAmount ? '---:' : '---'));
  return [head, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

interface HtmlCell {
  readonly text: string;
  readonly rows?: number;
  readonly columns?: number;
}

function htmlRow(cells: readonly HtmlCell[], tag: string): string {
  const written = cells.map(({ text, rows, columns }) => {
    const rowspan = rows === undefined ? '' : ` rowspan="${rows}"`;
    const colspan = columns === undefined ? '' : ` colspan="${columns}"`;
    return `<${tag}${rowspan}${colspan}>${text}</${tag}>`;
  });
  return `<tr>${written.join('')}</tr>`;
}

/** An HTML table, one line a row, with merged head cells. */
export function htmlTable(head: readonly (readonly HtmlCell[])[], body: readonly Cells[]): string {
  const rows = body.map((row) =>
    htmlRow(
      row.map((text) => ({ text })),
      'td',
    ),
  );
  return ['<table>', ...head.map((row) => htmlRow(row, 'th')), ...rows, '</table>'].join('\n');
}

/** Two columns of rows side by side: income left, expenditure right. The shorter side is filled with empty cells. */
export function sideBySide(left: readonly Cells[], right: readonly Cells[]): readonly Cells[] {
  const [wide, narrow] = [rectangular(left), rectangular(right)];
  const blankLeft = (wide[0] ?? []).map(() => '');
  const blankRight = (narrow[0] ?? []).map(() => '');
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, row) => [
    ...(wide[row] ?? blankLeft),
    ...(narrow[row] ?? blankRight),
  ]);
}

/** Cuts a table in two as a page break does, with its head repeated. */
export function brokenTable(head: readonly Cells[], body: readonly Cells[], at: number): string {
  const rows = rectangular([...head, ...body]);
  const [wideHead, wideBody] = [rows.slice(0, head.length), rows.slice(head.length)];
  return `${tabTable([...wideHead, ...wideBody.slice(0, at)])}\n\n${tabTable([...wideHead, ...wideBody.slice(at)])}`;
}

/** Blocks of a document with an empty line between them. */
export function documentOf(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 as 一 … 九十九. */
export function chinese(n: number): string {
  const [tens, units] = [Math.floor(n / 10), n % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return `${ten}${digits[units]}`;
}

/** 一、甲 二、乙 … */
export function numbered(items: readonly string[], from = 1): readonly string[] {
  return items.map((item, index) => `${chinese(from + index)}、${item}`);
}

/** （一）甲 （二）乙 … */
export function bracketed(items: readonly string[], from = 1): readonly string[] {
  return items.map((item, index) => `（${chinese(from + index)}）${item}`);
}
