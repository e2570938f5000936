import type { Analysis } from '../../../analysis/analysis.ts';
import { CellShape, newWrittenNumber, readNumber } from '../../../model/amount.ts';
import { blockAtLine, lineOfOffset } from '../../../syntax/access.ts';
import { lineEnd } from '../../../text/lines.ts';
import { rangeOf, type TextRange } from '../../../text/range.ts';
import { foldWidth } from '../../../text/words.ts';
import { withNarrowDigits } from '../formatting/amounts.ts';
import type { Refactoring } from './refactoring.ts';

/** Fewer lines are no table. */
const FEWEST_ROWS = 2;
/** More lines than these around the cursor are not looked through for a pasted table. */
const FARTHEST = 3000;

/** 整理粘贴的表: lines whose cells stand apart by blanks, mixed separators or blank columns, as one clean tab-separated table. */
export function tidyTable(analysis: Analysis, text: string, asked: TextRange): readonly Refactoring[] {
  const range = linesAround(analysis, text, asked);
  if (range === undefined) return [];
  const old = text.slice(range.start, range.end);
  const tidied = tidiedLines(old.split(/\r?\n|\r/));
  if (tidied === undefined) return [];
  const newText = tidied.join(/\r\n/.test(text) ? '\r\n' : '\n');
  if (newText === old) return [];
  const title = { zh: '整理为制表符分隔的表', en: 'Tidy into a tab-separated table' };
  return [{ kind: 'refactor.rewrite.tidy', title, edits: [{ range, newText }] }];
}

/** The selected lines, or those around the cursor that are split into cells like its own. */
function linesAround({ disclosure }: Analysis, text: string, asked: TextRange): TextRange | undefined {
  const { tree } = disclosure;
  const contentOf = (line: number) =>
    text.slice(tree.lineStarts[line] ?? 0, lineEnd(text, tree.lineStarts, line));
  const isRow = (line: number) => {
    const block = blockAtLine(tree, line);
    if (block === undefined || (block.kind === 'table' && block.format !== 'tab')) return false;
    return block.kind !== 'contents' && splitLoosely(contentOf(line)).length > 1;
  };
  let first = lineOfOffset(tree, asked.start);
  let last = lineOfOffset(tree, asked.end);
  if (asked.end > asked.start && asked.end === tree.lineStarts[last]) last--;
  if (first === last) {
    if (!isRow(first)) return undefined;
    const [top, bottom] = [first - FARTHEST, last + FARTHEST];
    while (first > Math.max(0, top) && isRow(first - 1)) first--;
    while (last + 1 < Math.min(tree.lineStarts.length, bottom) && isRow(last + 1)) last++;
  }
  if (last < first) return undefined;
  return rangeOf(tree.lineStarts[first] ?? 0, lineEnd(text, tree.lineStarts, last));
}

/** Rows of equally many cells; undefined where the lines are no table: too few, mostly single cells, or without numbers. */
export function tidiedLines(lines: readonly string[]): readonly string[] | undefined {
  const rows = lines.filter((line) => line.trim() !== '').map(splitLoosely);
  const split = rows.filter((cells) => cells.length > 1);
  if (split.length < FEWEST_ROWS || split.length * 2 < rows.length || !split.some(holdsNumber))
    return undefined;
  const isTabbed = lines.some((line) => line.includes('\t'));
  const width = Math.max(...rows.map((cells) => cells.length));
  // Cells that only blanks part say nothing of where a blank cell was: rows of other widths would be guessed at.
  if (!isTabbed && split.some((cells) => cells.length !== width)) return undefined;
  const kept = Array.from({ length: width }, (_, at) => at).filter((at) =>
    rows.some((cells) => (cells[at] ?? '') !== ''),
  );
  return rows.map((cells) =>
    cells.length === 1 && !isTabbed
      ? (cells[0] ?? '')
      : trimmedEnd(
          kept.map((at) => tidyCell(cells[at] ?? '')),
          cells.length,
          width,
        ),
  );
}

/** A row that was shorter than the others stays so. */
function trimmedEnd(cells: readonly string[], was: number, width: number): string {
  if (was === width) return cells.join('\t');
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, Math.max(last + 1, Math.min(was, cells.length))).join('\t');
}

/** Cells between tabs, bars, or two blanks and more (one ideographic space is one of two). */
function splitLoosely(line: string): readonly string[] {
  if (line.includes('\t')) return line.split('\t').map((cell) => (cell.trim() === '' ? '' : cell.trimEnd()));
  const bars = /[|｜¦│]/;
  if (bars.test(line)) {
    const cells = line.split(bars).map((cell) => cell.trim());
    const first = cells[0] === '' ? 1 : 0;
    return cells.slice(first, cells.at(-1) === '' ? -1 : undefined);
  }
  const content = line.trim();
  const parts = content.split(/(?: |\u00a0|\u3000){2,}|\u3000/).map((cell) => cell.trim());
  return parts.filter((cell) => cell !== '');
}

function holdsNumber(cells: readonly string[]): boolean {
  return cells.some((cell) => isNumber(withoutBlanks(cell)));
}

function withoutBlanks(cell: string): string {
  return cell.replaceAll(/[\s\u3000\u00a0]+/g, '');
}

function isNumber(cell: string): boolean {
  const number = newWrittenNumber();
  readNumber(cell, 0, cell.length, number);
  return number.shape === CellShape.number || number.shape === CellShape.percent;
}

/** Numbers and codes with narrow digits and without blanks inside; words as they are. */
function tidyCell(cell: string): string {
  const joined = withoutBlanks(cell);
  if (isNumber(joined)) return withNarrowDigits(joined);
  return /^[０-９]+$/.test(joined) ? foldWidth(joined) : cell;
}
