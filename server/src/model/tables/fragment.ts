import type { TableBlock } from '../../syntax/tree.ts';
import type { Reader } from '../cells.ts';
import type { BlockRows } from '../columns/block-rows.ts';
import { readBlockRows } from '../columns/block-rows.ts';
import type { HeaderRow } from '../columns/grid.ts';
import { headerGrid } from '../columns/grid.ts';
import type { Caption } from './caption.ts';
import { readCaption } from './caption.ts';

/** One physical table with the lines above it; a table cut by a page break is several of them. */
export interface Fragment {
  /** Index of its block in the tree. */
  readonly blockIndex: number;
  readonly rows: BlockRows;
  readonly header: readonly HeaderRow[];
  readonly caption: Caption;
}

/** All physical tables that hold more than caption rows. */
export function readFragments(reader: Reader): readonly Fragment[] {
  const found: { index: number; rows: BlockRows }[] = [];
  const loose = new Set<TableBlock>();
  reader.tree.blocks.forEach((block, index) => {
    if (block.kind !== 'table') return;
    for (const rows of readBlockRows(reader, block)) {
      if (rows.header.length === 0 && rows.body.length === 0) loose.add(block);
      else found.push({ index, rows });
    }
  });
  return found.map(({ index, rows }) => ({
    blockIndex: index,
    rows,
    header: headerGrid(reader, rows.header),
    caption: readCaption(reader, loose, rows.firstRow === rows.block.firstRow ? index : -1, rows),
  }));
}
