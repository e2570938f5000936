import type { Analysis } from '../../analysis/analysis.ts';
import type { Section } from '../../model/disclosure.ts';
import type { BudgetTable } from '../../model/table.ts';
import { cellAtOffset, cellRange, rowCellCount } from '../../syntax/access.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { lineAt, lineEnd } from '../../text/lines.ts';
import type { TextRange } from '../../text/range.ts';
import { figureAtOffset, tableAt } from '../figure-at.ts';

/**
 * What a selection grows to at an offset, from the smallest range to the whole text, each inside the next: amount, cell, side
 * of the row, row, rows, table; amount, clause, sentence, paragraph; then its sections.
 */
export function selectionAt(analysis: Analysis, offset: number): readonly TextRange[] {
  const { tree, sections, figures } = analysis.disclosure;
  const figure = figureAtOffset(analysis, offset);
  const table = tableAt(analysis, offset);
  const candidates: TextRange[] = [];
  if (figure !== undefined)
    candidates.push({ start: figures.start[figure] ?? 0, end: figures.end[figure] ?? 0 });
  candidates.push(...cellRanges(tree, table, offset), ...textRanges(tree, offset));
  if (table !== undefined) candidates.push(bodyOf(tree, table), table.range, withTitle(table));
  candidates.push(...sectionsAt(sections, offset), { start: 0, end: tree.text.length });
  return nested(candidates, offset);
}

function cellRanges(tree: SyntaxTree, table: BudgetTable | undefined, offset: number): readonly TextRange[] {
  const place = cellAtOffset(tree, offset);
  if (place === undefined) return [];
  const cell = cellRange(tree, place.row, place.column);
  const ranges = cell === undefined ? [] : [cell];
  for (const { firstColumn, lastColumn } of table?.panels ?? []) {
    if (place.column < firstColumn || place.column >= lastColumn) continue;
    const first = cellRange(tree, place.row, firstColumn);
    const last = cellRange(tree, place.row, Math.min(lastColumn, rowCellCount(tree, place.row)) - 1);
    if (first !== undefined && last !== undefined) ranges.push({ start: first.start, end: last.end });
  }
  return ranges;
}

/** From the first body row to the last, without the head. */
function bodyOf(tree: SyntaxTree, { bodyRows }: BudgetTable): TextRange {
  const lineOf = (row: number | undefined) => tree.cells.rowLine[row ?? -1] ?? 0;
  return {
    start: tree.lineStarts[lineOf(bodyRows[0])] ?? 0,
    end: lineEnd(tree.text, tree.lineStarts, lineOf(bodyRows.at(-1))),
  };
}

function withTitle({ titleRange, range }: BudgetTable): TextRange {
  return { start: Math.min(titleRange?.start ?? range.start, range.start), end: range.end };
}

const CLAUSE_ENDS = '，；：。！？,;:!?';
const SENTENCE_ENDS = '。！？!?';

function textRanges(tree: SyntaxTree, offset: number): readonly TextRange[] {
  const line = lineAt(tree.lineStarts, offset);
  const own = { start: tree.lineStarts[line] ?? 0, end: lineEnd(tree.text, tree.lineStarts, line) };
  const block = tree.blocks.find(({ range }) => offset >= range.start && offset < range.end);
  const ranges = [trimmed(tree.text, own), own];
  if (block?.kind !== 'paragraph' && block?.kind !== 'note') return ranges;
  const paragraph = trimmed(tree.text, block.range);
  return [
    upTo(tree.text, paragraph, offset, CLAUSE_ENDS),
    upTo(tree.text, paragraph, offset, SENTENCE_ENDS),
    ...ranges,
    paragraph,
  ];
}

/** From behind the last of some marks before an offset up to the next one, that included. */
function upTo(text: string, { start, end }: TextRange, offset: number, marks: string): TextRange {
  let from = Math.min(Math.max(offset, start), end);
  let to = from;
  while (from > start && !marks.includes(text.charAt(from - 1))) from--;
  while (to < end && !marks.includes(text.charAt(to))) to++;
  return trimmed(text, { start: from, end: Math.min(to + 1, end) });
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 0x20) from++;
  while (to > from && text.charCodeAt(to - 1) <= 0x20) to--;
  return { start: from, end: to };
}

function sectionsAt(sections: readonly Section[], offset: number): readonly TextRange[] {
  for (const { range, children } of sections) {
    if (offset >= range.start && offset <= range.end) return [...sectionsAt(children, offset), range];
  }
  return [];
}

/** Those that hold the offset, by size, without what would not hold the one before it. */
function nested(candidates: readonly TextRange[], offset: number): readonly TextRange[] {
  const holding = candidates.filter(({ start, end }) => offset >= start && offset <= end && end > start);
  const chain: TextRange[] = [];
  for (const range of holding.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chain.at(-1);
    if (last === undefined) chain.push(range);
    else if (range.start <= last.start && range.end >= last.end && !isSame(range, last)) chain.push(range);
  }
  return chain.length > 0 ? chain : [{ start: offset, end: offset }];
}

function isSame(one: TextRange, other: TextRange): boolean {
  return one.start === other.start && one.end === other.end;
}
