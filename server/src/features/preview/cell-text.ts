import type { TableBlock } from '../../syntax/tree.ts';
import { escapeMarkup } from '../../text/escape-markup.ts';
import { withoutMarkup } from '../../text/inline-markup.ts';

export type TableFormat = TableBlock['format'];

/** A cell's characters in the text as their reader means them: without tags, entities and escapes. */
export function decodeCell(format: TableFormat, written: string): string {
  if (format === 'tab') return written;
  if (format === 'pipe') return written.replace(/\\([\\|])/g, '$1');
  return withoutMarkup(written).trim();
}

/** How a text is written into a cell, so that `decodeCell` gives it back. */
export function encodeCell(format: TableFormat, text: string): string {
  if (format === 'tab') return text;
  if (format === 'pipe') return text.replace(/[\\|]/g, '\\$&');
  return escapeMarkup(text);
}
