import type { LaidCell, LaidRow } from './layout.ts';
import type { FormatOptions } from './options.ts';
import { widthOf } from './width.ts';

/** Wider cells (captions, goals of projects) decide no column's width. */
const WIDEST = 48;
const NARROWEST_DELIMITER = 3;

/** The lines of a table as the options want them; undefined for lines that hold no cells. */
export function renderRows(
  rows: readonly LaidRow[],
  format: 'tab' | 'pipe',
  align: FormatOptions['align'],
): readonly (string | undefined)[] {
  const widths = align === 'aligned' ? widthsOf(rows, format) : [];
  return rows.map(({ cells, isDelimiter }) => {
    if (cells.length === 0) return undefined;
    if (format === 'tab')
      return cells.map((cell, at) => padTab(cell, widths[at], at === cells.length - 1)).join('\t');
    const inner = isDelimiter
      ? cells.map(({ text }, at) => delimiter(text, widths[at]))
      : cells.map((cell, at) => pad(cell, widths[at] ?? 0));
    return `| ${inner.join(' | ')} |`;
  });
}

function widthsOf(rows: readonly LaidRow[], format: 'tab' | 'pipe'): readonly number[] {
  const widths: number[] = [];
  for (const { cells, isDelimiter } of rows) {
    cells.forEach(({ text }, at) => {
      const width = isDelimiter ? NARROWEST_DELIMITER : widthOf(text);
      if (width <= WIDEST)
        widths[at] = Math.max(widths[at] ?? (format === 'pipe' ? NARROWEST_DELIMITER : 0), width);
    });
  }
  return widths;
}

/** Amounts end at the right of their column, words begin at its left. */
function pad({ text, isAmount }: LaidCell, width: number): string {
  const missing = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isAmount ? missing + text : text + missing;
}

/** Nothing is written behind the last cell of a row, so that lines do not end in blanks. */
function padTab(cell: LaidCell, width: number | undefined, isLast: boolean): string {
  if (width === undefined || (isLast && !cell.isAmount)) return cell.text;
  return pad(cell, width);
}

/** `:--:` as wide as its column; as it is where nothing is aligned. */
function delimiter(text: string, width: number | undefined): string {
  const mark = text.trim();
  if (width === undefined) return mark;
  const left = mark.startsWith(':') ? ':' : '';
  const right = mark.endsWith(':') && mark.length > 1 ? ':' : '';
  return left + '-'.repeat(Math.max(1, width - left.length - right.length)) + right;
}
