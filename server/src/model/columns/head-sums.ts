import type { HeaderNode } from '../table.ts';
import type { ColumnDraft } from './columns.ts';

/** A 合计 column and the columns that its heads say add up to it. */
export interface HeadSum {
  readonly total: number;
  readonly terms: readonly number[];
}

/** The sums that a header tree states: 合计 over its neighbours, 小计 over the columns below the same head. */
export function headSums(header: readonly HeaderNode[], columns: readonly ColumnDraft[]): readonly HeadSum[] {
  const sums: HeadSum[] = [];
  const isAmount = ({ firstColumn }: HeaderNode): boolean => columns[firstColumn]?.role === 'amount';
  const visit = (nodes: readonly HeaderNode[]): void => {
    const total = nodes.find((node) => isTotal(node) && isAmount(node));
    const amounts = total === undefined ? NONE : nodes.filter(isAmount);
    if (total !== undefined && amounts.length > 2) {
      const terms = amounts.filter((node) => node !== total).flatMap(valueColumns);
      sums.push({ total: total.firstColumn, terms });
    }
    for (const { children } of nodes) if (children.length > 0) visit(children);
  };
  visit(header);
  return sums;
}

const NONE: readonly HeaderNode[] = [];

function isTotal(node: HeaderNode): boolean {
  return node.children.length === 0 && node.concept === 'total';
}

/** The columns that a head is worth: its own total, or all of its leaves. */
function valueColumns(node: HeaderNode): readonly number[] {
  if (node.children.length === 0) return [node.firstColumn];
  const total = node.children.find(isTotal);
  return total === undefined ? node.children.flatMap(valueColumns) : [total.firstColumn];
}
