import type { Reader } from '../cells.ts';
import type { HeaderNode } from '../table.ts';
import type { BareColumn } from './columns.ts';
import type { Layout } from './layout.ts';

export function repairTail(
  _reader: Reader,
  layout: Layout,
  _header: readonly HeaderNode[],
  _columns: readonly BareColumn[],
): Layout {
  return layout;
}
