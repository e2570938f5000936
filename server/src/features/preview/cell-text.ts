import type { TableBlock } from '../../syntax/tree.ts';

export type TableFormat = TableBlock['format'];

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['emsp', ' '],
  ['ensp', ' '],
]);
const LARGEST_CODE_POINT = 0x10ffff;

/** A cell's characters in the text as their reader means them: without tags, entities and escapes. */
export function decodeCell(format: TableFormat, written: string): string {
  if (format === 'tab') return written;
  if (format === 'pipe') return written.replace(/\\([\\|])/g, '$1');
  return written
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#?\w{1,8});/g, entity)
    .trim();
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES.get(name.toLowerCase()) ?? whole;
  const hexadecimal = name.charAt(1) === 'x' || name.charAt(1) === 'X';
  const code = hexadecimal ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= LARGEST_CODE_POINT ? String.fromCodePoint(code) : whole;
}

/** How a text is written into a cell, so that `decodeCell` gives it back. */
export function encodeCell(format: TableFormat, text: string): string {
  if (format === 'tab') return text;
  if (format === 'pipe') return text.replace(/[\\|]/g, '\\$&');
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
