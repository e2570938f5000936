import { isPageNumber } from '../../../syntax/scan.ts';
import type { Block, ContentsBlock, FieldBlock, SyntaxTree } from '../../../syntax/tree.ts';
import { lineEnd } from '../../../text/lines.ts';
import type { TextRange } from '../../../text/range.ts';
import { UNIT_OF_MONEY } from '../../../vocabulary/structure/money-unit.ts';
import type { ContentsEntry, Piece } from '../publication.ts';
import { plainWords } from './runs.ts';

/** A line of the text without the marks of headings (`#`), lists and emphasis. */
export function titleLine(tree: SyntaxTree, line: number): string {
  const start = tree.lineStarts[line] ?? tree.text.length;
  const written = tree.text.slice(start, lineEnd(tree.text, tree.lineStarts, line)).trim();
  const bare = written.replace(/^#{1,6}\s*/, '').replace(/^[-*+]\s+/, '');
  return plainWords(written.startsWith('#') ? bare.replace(/\s*#+$/, '') : bare).trim();
}

/** Lines that one sentence was broken into, joined; words of Latin letters stay apart. */
export function joinedLines(parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    const apart = /[\w,.;:)]$/.test(text) && /^[A-Za-z(]/.test(part);
    return text + (apart ? ' ' : '') + part;
  }, '');
}

const DEPTHS: Readonly<Record<string, number>> = { part: 0, chinese: 1, 'chinese-bracket': 2, table: 2 };
const DEEPEST = 3;

/** The list as written, a line each entry; lines of it that are no entries (公开时间：…) stay where they are, page numbers are left out. */
export function contentsOf(tree: SyntaxTree, block: ContentsBlock): Piece {
  const entries: ContentsEntry[] = [];
  for (let line = block.firstLine; line < block.lastLine; line++) {
    const start = tree.lineStarts[line] ?? tree.text.length;
    const end = lineEnd(tree.text, tree.lineStarts, line);
    const own = block.entries.filter(({ title }) => title.start >= start && title.start < end);
    for (const { numbering, title } of own) {
      const text = plainWords(tree.text.slice(numbering?.range.start ?? title.start, title.end));
      entries.push({ text, depth: DEPTHS[numbering?.style ?? ''] ?? DEEPEST, target: undefined });
    }
    const words = isPageNumber(tree.text.slice(start, end).trim()) ? '' : titleLine(tree, line);
    if (own.length === 0 && words !== '' && line > block.firstLine)
      entries.push({ text: words, depth: 0, target: undefined });
  }
  return {
    kind: 'contents',
    title: contentsTitle(titleLine(tree, block.firstLine)),
    entries: fromZero(entries),
  };
}

/** Entries may stand behind the word 目录 on its own line. */
function contentsTitle(line: string): string {
  return /^目\s*录[:：]?/.exec(line)?.[0] ?? line;
}

/** A list without parts begins at the left edge as well. */
function fromZero(entries: readonly ContentsEntry[]): readonly ContentsEntry[] {
  const least = Math.min(...entries.map(({ depth }) => depth));
  return entries.map((entry) => ({ ...entry, depth: entry.depth - least }));
}

/** The fields of a line, each with the brackets that stand round it: those of the unit of money right, all others left. */
export function fieldsOf(tree: SyntaxTree, block: FieldBlock): Piece {
  const last = lineEnd(tree.text, tree.lineStarts, block.lastLine - 1);
  const first = block.lead?.end ?? block.range.start;
  const starts = block.fields.map(({ name }, at) => (at === 0 ? first : name.start));
  return fieldsPiece(starts.map((start, at) => tree.text.slice(start, starts[at + 1] ?? last)));
}

/** Words such as 部门：… and 单位：万元 as one line. */
export function fieldsPiece(words: readonly string[]): Piece {
  const told = words.map((word) => plainWords(word.trim()));
  const isUnit = (word: string) => UNIT_OF_MONEY.test(word);
  return {
    kind: 'fields',
    left: told.filter((word) => !isUnit(word)).join('  '),
    right: told.filter(isUnit).join('  '),
  };
}

/** Whether a range begins in a block. */
export function holds(block: Block, range: TextRange | undefined): boolean {
  return range !== undefined && range.start >= block.range.start && range.start < block.range.end;
}
