import { CellBuilder } from './cells.ts';
import { readContents } from './contents.ts';
import { readFields } from './field.ts';
import { readHeading } from './heading.ts';
import { readHtmlTable } from './html-table.ts';
import { readNote } from './note.ts';
import { readPages } from './page.ts';
import { readParagraph } from './paragraph.ts';
import { readPipeTable } from './pipe-table.ts';
import { isEmptyKind, LINE, nextContentLine, scanLines } from './scan.ts';
import { settleByNeighbours } from './settle.ts';
import { kindAt, rangeOfLines, type Source, sourceOf } from './source.ts';
import { readTabTable } from './tab-table.ts';
import type { Block, SyntaxTree } from './tree.ts';

/**
 * The tree of any text whatsoever; nothing is thrown. Takes time and space linear in the text. Blank blocks also hold what is
 * not the document's content: page numbers (`— 3 —`), running headers between two halves of a sentence, and comments.
 */
export function parse(text: string): SyntaxTree {
  const lines = scanLines(text);
  const cells = new CellBuilder(text);
  const source = sourceOf(text, lines, cells, readPages(text, lines));
  const blocks = settleByNeighbours(source, readBlocks(source));
  return { text, lineStarts: lines.starts, blocks, cells: cells.finish() };
}

function readBlocks(source: Source): readonly Block[] {
  const blocks: Block[] = [];
  const count = source.lines.kind.length;
  for (let line = 0; line < count; ) {
    const block = readBlock(source, line);
    blocks.push(block);
    line = block.lastLine;
  }
  return blocks;
}

function readBlock(source: Source, line: number): Block {
  const kind = kindAt(source, line);
  if (isEmptyKind(kind)) {
    const last = nextContentLine(source.lines, line);
    const range = rangeOfLines(source.lines, source.text, line, last);
    return { kind: 'blank', firstLine: line, lastLine: last, range };
  }
  if (kind === LINE.tab) return readTabTable(source, line);
  if (kind === LINE.pipe) return readPipeTable(source, line);
  if (kind === LINE.html) return readHtmlTable(source, line);
  return (
    readContents(source, line) ??
    readNote(source, line) ??
    readHeading(source, line) ??
    readFields(source, line) ??
    readParagraph(source, line)
  );
}
