import { rangeOf, type TextRange } from '../text/range.ts';
import type { Block, Numbering, SyntaxTree, TableBlock } from './tree.ts';

/** `layout` is what stands between the others: blanks, separators, marks, line breaks, page furniture. */
export type TokenKind = 'layout' | 'numbering' | 'title' | 'text' | 'name' | 'value' | 'cell';

export interface Token {
  readonly kind: TokenKind;
  readonly range: TextRange;
}

/** All tokens of a tree in order; joined they give the text back, without gap or overlap. Empty ranges are left out. */
export function tokens(tree: SyntaxTree): readonly Token[] {
  const all: Token[] = [];
  let done = 0;
  for (const block of tree.blocks) {
    for (const token of contentTokens(tree, block)) {
      if (token.range.end <= token.range.start) continue;
      if (token.range.start > done) all.push({ kind: 'layout', range: rangeOf(done, token.range.start) });
      all.push(token);
      done = token.range.end;
    }
    if (block.range.end > done) all.push({ kind: 'layout', range: rangeOf(done, block.range.end) });
    done = block.range.end;
  }
  return all;
}

function contentTokens(tree: SyntaxTree, block: Block): readonly Token[] {
  switch (block.kind) {
    case 'blank':
      return [];
    case 'heading':
      return [...numberingTokens(block.numbering), { kind: 'title', range: block.title }];
    case 'contents':
      return block.entries.flatMap((entry) => [
        ...numberingTokens(entry.numbering),
        { kind: 'title' as const, range: entry.title },
      ]);
    case 'paragraph':
    case 'note':
      return block.segments.map((range) => ({ kind: 'text', range }));
    case 'field':
      return [
        ...(block.lead === undefined ? [] : [{ kind: 'title' as const, range: block.lead }]),
        ...block.fields.flatMap((field) => [
          { kind: 'name' as const, range: field.name },
          { kind: 'value' as const, range: field.value },
        ]),
      ];
    case 'table':
      return cellTokens(tree, block);
  }
}

function numberingTokens(numbering: Numbering | undefined): readonly Token[] {
  return numbering === undefined ? [] : [{ kind: 'numbering', range: numbering.range }];
}

function cellTokens(tree: SyntaxTree, table: TableBlock): readonly Token[] {
  const { cellStart, cellEnd, rowFirstCell } = tree.cells;
  const all: Token[] = [];
  const last = rowFirstCell[table.lastRow] ?? 0;
  for (let cell = rowFirstCell[table.firstRow] ?? 0; cell < last; cell++) {
    all.push({ kind: 'cell', range: rangeOf(cellStart[cell] ?? 0, cellEnd[cell] ?? 0) });
  }
  return all;
}
