import { tokens } from '../../server/src/syntax/tokens.ts';
import type { Block, SyntaxTree } from '../../server/src/syntax/tree.ts';
import { isBlank } from '../../server/src/text/characters.ts';
import type { TextRange } from '../../server/src/text/range.ts';

/** What is wrong with a tree: nothing, for any text whatsoever. */
export function violations(tree: SyntaxTree): readonly string[] {
  return [
    ...tilingViolations(tree),
    ...tokenViolations(tree),
    ...cellViolations(tree),
    ...blockViolations(tree),
  ];
}

function tilingViolations(tree: SyntaxTree): string[] {
  const found: string[] = [];
  let line = 0;
  let offset = 0;
  for (const block of tree.blocks) {
    if (block.firstLine !== line || block.lastLine <= line) found.push(`lines of block at ${line}`);
    if (block.range.start !== offset || block.range.end < offset)
      found.push(`range of block at line ${line}`);
    line = block.lastLine;
    offset = block.range.end;
  }
  if (line !== tree.lineStarts.length) found.push(`blocks end at line ${line} of ${tree.lineStarts.length}`);
  if (offset !== tree.text.length) found.push(`blocks end at ${offset} of ${tree.text.length}`);
  return found;
}

function tokenViolations(tree: SyntaxTree): string[] {
  const found: string[] = [];
  let done = 0;
  let joined = '';
  for (const { range } of tokens(tree)) {
    if (range.start !== done) found.push(`token at ${range.start} after ${done}`);
    joined += tree.text.slice(range.start, range.end);
    done = range.end;
  }
  if (joined !== tree.text) found.push('tokens joined are not the text');
  return found;
}

function cellViolations(tree: SyntaxTree): string[] {
  const found: string[] = [];
  const { cells } = tree;
  let row = 0;
  for (const block of tree.blocks) {
    if (block.kind !== 'table') continue;
    if (block.firstRow !== row || block.lastRow < row) found.push(`rows of table at line ${block.firstLine}`);
    row = block.lastRow;
    const last = cells.rowFirstCell[block.lastRow] ?? -1;
    for (let cell = cells.rowFirstCell[block.firstRow] ?? 0; cell < last; cell++) {
      const start = cells.cellStart[cell] ?? -1;
      const end = cells.cellEnd[cell] ?? -1;
      if (start > end || !inside(block, { start, end })) found.push(`cell ${cell}`);
      else if (start < end && !isTrimmed(tree.text, { start, end }))
        found.push(`cell ${cell} is not trimmed`);
    }
    for (let at = block.firstRow; at < block.lastRow; at++) {
      const line = cells.rowLine[at] ?? -1;
      if (line < block.firstLine || line >= block.lastLine) found.push(`line of row ${at}`);
    }
    if (block.format === 'tab') found.push(...tabViolations(tree, block.firstRow, block.lastRow));
  }
  if (row !== cells.rowCount) found.push(`${row} rows in tables, ${cells.rowCount} in the store`);
  return found;
}

/** A row of a tab table has one cell more than its line has tabs. */
function tabViolations(tree: SyntaxTree, firstRow: number, lastRow: number): string[] {
  const found: string[] = [];
  const { rowFirstCell, rowLine } = tree.cells;
  for (let row = firstRow; row < lastRow; row++) {
    const line = rowLine[row] ?? 0;
    const content = tree.text.slice(tree.lineStarts[line], tree.lineStarts[line + 1]);
    const tabs = content.split('\t').length - 1;
    const count = (rowFirstCell[row + 1] ?? 0) - (rowFirstCell[row] ?? 0);
    if (tabs > 0 && count !== tabs + 1 && !content.trim().startsWith('<!--'))
      found.push(`cells of row ${row}`);
  }
  return found;
}

function blockViolations(tree: SyntaxTree): string[] {
  const found: string[] = [];
  const content = tree.blocks.filter((block) => block.kind !== 'blank');
  content.forEach((block, index) => {
    for (const range of rangesOf(block)) {
      if (range.end < range.start || !inside(block, range))
        found.push(`range in ${block.kind} at ${block.firstLine}`);
    }
    if (block.kind !== 'paragraph' || !block.continues) return;
    const next = content[index + 1];
    if (next?.kind !== 'paragraph' || next.numbering !== undefined)
      found.push(`continues at ${block.firstLine}`);
  });
  return found;
}

function rangesOf(block: Block): readonly TextRange[] {
  switch (block.kind) {
    case 'heading':
      return [block.title, ...(block.numbering === undefined ? [] : [block.numbering.range])];
    case 'paragraph':
    case 'note':
      return block.segments;
    case 'contents':
      return block.entries.map((entry) => entry.title);
    case 'field':
      return block.fields.flatMap((field) => [field.name, field.value]);
    default:
      return [];
  }
}

function inside(block: Block, range: TextRange): boolean {
  return range.start >= block.range.start && range.end <= block.range.end;
}

function isTrimmed(text: string, range: TextRange): boolean {
  return !isBlank(text.charCodeAt(range.start)) && !isBlank(text.charCodeAt(range.end - 1));
}
