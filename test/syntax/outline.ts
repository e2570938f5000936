import { cellText, rowCellCount } from '../../server/src/syntax/access.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import type { Block, Numbering, SyntaxTree } from '../../server/src/syntax/tree.ts';
import { type TextRange, textIn } from '../../server/src/text/range.ts';

/** A text's blocks in short form, blank ones left out: what a test compares. */
export function outline(text: string): readonly string[] {
  const tree = parse(text);
  return tree.blocks.filter((block) => block.kind !== 'blank').map((block) => describeBlock(tree, block));
}

/** The cells of all rows. */
export function rows(text: string): readonly (readonly string[])[] {
  const tree = parse(text);
  return Array.from({ length: tree.cells.rowCount }, (_, row) =>
    Array.from({ length: rowCellCount(tree, row) }, (_, column) => cellText(tree, row, column)),
  );
}

function describeBlock(tree: SyntaxTree, block: Block): string {
  const at = (range: TextRange): string => textIn(tree.text, range);
  switch (block.kind) {
    case 'heading':
      return `heading${block.depth || ''}${numbered(block.numbering)} ${at(block.title)}`;
    case 'paragraph':
      return `paragraph${block.continues ? '>' : ''}${numbered(block.numbering)} ${block.segments.map(at).join(' / ')}`;
    case 'note':
      return `note ${block.segments.map(at).join(' / ')}`;
    case 'field': {
      const lead = block.lead === undefined ? '' : ` [${at(block.lead)}]`;
      return `field${lead} ${block.fields.map((field) => `${at(field.name)}=${at(field.value)}`).join(', ')}`;
    }
    case 'contents':
      return `contents ${block.entries.map((entry) => `${numbered(entry.numbering).trim()} ${at(entry.title)}`.trim()).join(' | ')}`;
    case 'table':
      return `table ${block.format} ${block.lastRow - block.firstRow}`;
    case 'blank':
      return 'blank';
  }
}

function numbered(numbering: Numbering | undefined): string {
  return numbering === undefined ? '' : ` ${numbering.style}:${numbering.ordinal}`;
}
