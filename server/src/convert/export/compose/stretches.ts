import type { Disclosure } from '../../../model/disclosure.ts';
import type { BudgetTable } from '../../../model/table.ts';
import type { Block, TableBlock } from '../../../syntax/tree.ts';
import { addTo } from '../../../text/grouping.ts';

/** Rows of the `CellStore` that stand together in the text and belong to one table, half-open. */
export interface Stretch {
  readonly table: BudgetTable | undefined;
  readonly block: TableBlock;
  readonly first: number;
  readonly last: number;
}

/** By block, the tables that have rows in it; mostly one. */
export type TablesByBlock = ReadonlyMap<Block, readonly BudgetTable[]>;

export function tablesByBlock({ tables }: Disclosure): TablesByBlock {
  const byBlock = new Map<Block, BudgetTable[]>();
  for (const table of tables) {
    for (const block of table.blocks) addTo(byBlock, block, table);
  }
  return byBlock;
}

/** The rows of a block by table: where several tables stand in one block, each begins behind the last row of the one before. */
export function stretchesOf(block: TableBlock, byBlock: TablesByBlock): readonly Stretch[] {
  const tables = (byBlock.get(block) ?? []).toSorted((a, b) => firstRowIn(a, block) - firstRowIn(b, block));
  if (tables.length < 2) return [{ table: tables[0], block, first: block.firstRow, last: block.lastRow }];
  const stretches: Stretch[] = [];
  let first = block.firstRow;
  tables.forEach((table, at) => {
    const last = at === tables.length - 1 ? block.lastRow : Math.max(first, lastRowIn(table, block) + 1);
    stretches.push({ table, block, first, last });
    first = last;
  });
  return stretches;
}

function firstRowIn(table: BudgetTable, block: TableBlock): number {
  return table.blocks[0] === block ? table.headerRows.first : block.firstRow;
}

/** The last row of its head or body that stands in the block. */
function lastRowIn({ blocks, bodyRows, headerRows }: BudgetTable, block: TableBlock): number {
  const head = blocks[0] === block ? headerRows.last - 1 : block.firstRow - 1;
  return bodyRows.reduce((last, row) => (row < block.lastRow ? Math.max(last, row) : last), head);
}
