import type { HeaderNode, Panel } from '../table.ts';
import type { ColumnDraft } from './columns.ts';

type BarePanel = Omit<Panel, 'rows'>;

/**
 * Blocks of columns that are tables of their own: a label column behind an amount column opens a new one, if it has an
 * amount column too. Tells the columns which they are in.
 */
export function readPanels(
  columns: readonly ColumnDraft[],
  header: readonly HeaderNode[],
): readonly BarePanel[] {
  const starts = panelStarts(columns);
  return starts.map((firstColumn, index) => {
    const lastColumn = starts[index + 1] ?? columns.length;
    for (let at = firstColumn; at < lastColumn; at++) {
      const column = columns[at];
      if (column !== undefined) column.panel = index;
    }
    const side = starts.length > 1 ? sideOf(header, columns, firstColumn, lastColumn) : undefined;
    return { index, side, firstColumn, lastColumn };
  });
}

function panelStarts(columns: readonly ColumnDraft[]): readonly number[] {
  const starts = [0];
  let amounts = false;
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at];
    if (column === undefined) continue;
    if (column.role === 'amount' || column.role === 'percent') amounts = true;
    else if (amounts && opensPanel(column) && hasAmount(columns, at)) {
      starts.push(at);
      amounts = false;
    }
  }
  return starts;
}

function opensPanel({ role }: ColumnDraft): boolean {
  return role === 'name' || role === 'code' || role === 'code-and-name' || role === 'project';
}

function hasAmount(columns: readonly ColumnDraft[], from: number): boolean {
  return columns.slice(from).some(({ role }) => role === 'amount');
}

function sideOf(
  header: readonly HeaderNode[],
  columns: readonly ColumnDraft[],
  first: number,
  last: number,
): Panel['side'] {
  const amount =
    columns.find(({ index, role }) => index >= first && index < last && role === 'amount')?.index ?? first;
  const head = header.find(({ firstColumn, lastColumn }) => amount >= firstColumn && amount < lastColumn);
  const side = sideOfLabel(head?.label ?? '');
  if (side !== undefined) return side;
  for (let at = first; at < last; at++) {
    for (const label of columns[at]?.path ?? []) {
      const side = sideOfLabel(label);
      if (side !== undefined) return side;
    }
  }
  return undefined;
}

function sideOfLabel(label: string): Panel['side'] {
  const income = label.includes('收入');
  const spending = label.includes('支出');
  if (income === spending) return undefined;
  return income ? 'income' : 'expenditure';
}
