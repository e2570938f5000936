import type { Block, SyntaxTree, TableBlock } from '../../syntax/tree.ts';
import { StretchMemo } from '../../text/stretch-memo.ts';
import { newScan, type Scan, type Signals, scanStretch } from './scan.ts';

/**
 * The longest paragraph or cell that is read, in UTF-16 units; the longest that somebody wrote has three thousand. What is
 * longer is data or a text that lost its line breaks: no rule on wording fits it, and each would go through it again and again.
 */
const LONGEST_PROSE = 10_000;

/**
 * The signals of a text. Most of a text is tables, and most of their cells are empty, plain numbers, or labels that stand in
 * every document and have nothing in them to note: these are passed over.
 */
export function scanTree(tree: SyntaxTree): Signals {
  const { text, blocks } = tree;
  const scan = newScan();
  let done = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || !(isTabTable(block) || isNoProse(block))) continue;
    scanStretch(text, done, block.range.start, scan);
    if (isTabTable(block)) scanRows(tree, block, scan);
    done = block.range.end;
  }
  scanStretch(text, done, text.length, scan);
  return scan.lists;
}

function isTabTable(block: Block): block is TableBlock {
  return block.kind === 'table' && block.format === 'tab';
}

function isNoProse({ kind, range }: Block): boolean {
  return range.end - range.start > LONGEST_PROSE && kind !== 'table';
}

function scanRows(tree: SyntaxTree, { firstRow, lastRow, range }: TableBlock, scan: Scan): void {
  const { text, cells } = tree;
  const { rowFirstCell, cellStart, cellEnd } = cells;
  const last = rowFirstCell[lastRow] ?? 0;
  let done = range.start;
  for (let cell = rowFirstCell[firstRow] ?? last; cell < last; cell++) {
    const start = cellStart[cell] ?? done;
    const end = cellEnd[cell] ?? start;
    // A single character between two cells parts them, which matters behind a bracket only.
    if (start - done !== 1 || done === range.start || scan.open) scanStretch(text, done, start, scan);
    if (start < end && end - start <= LONGEST_PROSE && !isPlain(text, start, end))
      scanStretch(text, start, end, scan);
    done = end;
  }
  scanStretch(text, done, range.end, scan);
}

const NUMBER = /-?\d{1,10}(?:,\d{3})*(?:\.\d{1,10})?%?/y;
const NINE = 0x39;
/** Longer cells are prose. */
const LONGEST_LABEL = 48;

/** Whether there is nothing to note in a cell, whatever stands around it. */
function isPlain(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) <= NINE) {
    NUMBER.lastIndex = start;
    if (NUMBER.test(text) && NUMBER.lastIndex === end) return true;
  }
  return end - start <= LONGEST_LABEL && LABELS.of(text, start, end, isPlainLabel);
}

const LABELS = new StretchMemo<boolean>();

/** 年 and 月 may belong to a number in the cell before. */
function isPlainLabel(label: string): boolean {
  if (label.startsWith('年') || label.startsWith('月')) return false;
  LABEL_SCAN.open = false;
  scanStretch(label, 0, label.length, LABEL_SCAN);
  let noted = 0;
  for (const places of LABEL_LISTS) {
    noted += places.length;
    if (places.length > 0) places.length = 0;
  }
  return noted === 0;
}

/**
 * One for all labels: a new one takes longer than the label. The places that it keeps from another label are seen to be none,
 * for another character stands there, or a later one.
 */
const LABEL_SCAN = newScan();
const LABEL_LISTS: readonly number[][] = Object.values(LABEL_SCAN.lists);
