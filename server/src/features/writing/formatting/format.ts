import type { Analysis } from '../../../analysis/analysis.ts';
import { disclose } from '../../../model/disclose.ts';
import type { Disclosure } from '../../../model/disclosure.ts';
import { FigureState } from '../../../model/figure.ts';
import { readSuppression } from '../../../rules/suppression/suppression.ts';
import { parse } from '../../../syntax/parse.ts';
import type { TableBlock } from '../../../syntax/tree.ts';
import { applyEdits } from '../../../text/edits.ts';
import { rangeOf, type TextEdit, type TextRange, touches } from '../../../text/range.ts';
import { cellPlaceAt } from '../place.ts';
import { trimmedEdit } from '../trimmed-edit.ts';
import { type AmountCells, amountCells, layRows } from './layout.ts';
import type { FormatOptions } from './options.ts';
import { renderRows } from './render.ts';

/**
 * The edits that lay the tables of a document out, or those whose lines a range touches; at most one edit a line. `text` is the
 * document as it is. No amount changes its value and no other cell its words: where a formatted table would be read in another
 * way than it is now, it is left alone. HTML tables and what stands between code fences are never touched.
 */
export function formatEdits(
  analysis: Analysis,
  text: string,
  options: FormatOptions,
  within: TextRange = rangeOf(0, text.length),
): readonly TextEdit[] {
  const { disclosure } = analysis;
  const amounts = amountCells(analysis, options);
  const fences = fencedRanges(text);
  const byTable = disclosure.tree.blocks
    .filter((block): block is TableBlock => block.kind === 'table' && block.format !== 'html')
    .filter(({ range }) => touches(range, within))
    .filter(({ range }) => !fences.some((fence) => fence.start < range.end && range.start < fence.end))
    .map((block) => editsOf(analysis, text, block, amounts, options, within))
    .filter((edits) => edits.length > 0);
  const all = byTable.flat();
  if (isFaithful(disclosure, text, all)) return all;
  return byTable.filter((edits) => isFaithful(disclosure, text, edits)).flat();
}

/** The edit that writes the amount of the cell just left as the options want it, after a tab, a pipe or a line break. */
export function formatAfterTyping(
  analysis: Analysis,
  text: string,
  offset: number,
  typed: string,
  options: FormatOptions,
): readonly TextEdit[] {
  const left = typed === '\n' ? lineBreakBefore(text, offset) : offset - 1;
  if (left < 0) return [];
  const place = cellPlaceAt(analysis, left);
  const cell = place?.cells[place.cell];
  if (place === undefined || cell === undefined) return [];
  const amounts = amountCells(analysis, options);
  for (let at = cell.start; at < cell.end; at++) {
    const amount = amounts.get(at);
    if (amount === undefined || amount.end > cell.end || text.slice(at, amount.end) === amount.written)
      continue;
    const edits = [{ range: rangeOf(at, amount.end), newText: amount.written }];
    return isFaithful(analysis.disclosure, text, edits) ? edits : [];
  }
  return [];
}

/** The end of the line before the one that the cursor is on. */
function lineBreakBefore(text: string, offset: number): number {
  const feed = text.lastIndexOf('\n', offset - 1);
  return feed > 0 && text.charAt(feed - 1) === '\r' ? feed - 1 : feed;
}

function editsOf(
  { disclosure }: Analysis,
  text: string,
  block: TableBlock,
  amounts: AmountCells,
  { align }: FormatOptions,
  within: TextRange,
): readonly TextEdit[] {
  const rows = layRows({ ...disclosure.tree, text }, block, amounts);
  const lines = renderRows(rows, block.format === 'pipe' ? 'pipe' : 'tab', align);
  return rows.flatMap(({ line }, at) => {
    const newText = lines[at];
    if (newText === undefined || line.end < within.start || line.start > within.end) return [];
    return newText === text.slice(line.start, line.end) ? [] : [trimmedEdit(text, line, newText)];
  });
}

/** Whether the same figures are read after some edits: as many, each of the same state and value. */
function isFaithful(before: Disclosure, text: string, edits: readonly TextEdit[]): boolean {
  if (edits.length === 0) return true;
  const year = before.budgetYear;
  const edited = readSuppression(applyEdits(text, edits)).text;
  const after = disclose(parse(edited), year === undefined ? {} : { year });
  return hasSameFigures(before, after);
}

export function hasSameFigures(one: Disclosure, other: Disclosure): boolean {
  if (one.figures.count !== other.figures.count || one.tables.length !== other.tables.length) return false;
  for (let id = 0; id < one.figures.count; id++) {
    const state = one.figures.state[id] ?? FigureState.none;
    if (state !== other.figures.state[id] || one.figures.value[id] !== other.figures.value[id]) return false;
  }
  return one.tables.every(
    ({ kind, unit }, at) => kind === other.tables[at]?.kind && unit === other.tables[at]?.unit,
  );
}

const FENCE = /^[ \t]{0,3}(`{3,}|~{3,})/;

/** From each code fence to the one that closes it, or to the end. */
function fencedRanges(text: string): readonly TextRange[] {
  if (!text.includes('```') && !text.includes('~~~')) return [];
  const ranges: TextRange[] = [];
  let open: { readonly mark: string; readonly start: number } | undefined;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    const mark = FENCE.exec(text.slice(start, end))?.[1];
    if (mark !== undefined && open === undefined) open = { mark, start };
    else if (mark !== undefined && open !== undefined && mark.startsWith(open.mark)) {
      ranges.push(rangeOf(open.start, end));
      open = undefined;
    }
    start = end;
  }
  return open === undefined ? ranges : [...ranges, rangeOf(open.start, text.length)];
}
