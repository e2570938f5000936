import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { type BudgetTable, figureAt } from '../../server/src/model/table.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { lineAt } from '../../server/src/text/lines.ts';
import type { TextRange } from '../../server/src/text/range.ts';
import { squeeze } from '../../server/src/text/words.ts';
import { type Fault, textWith } from './fault.ts';

/** What was said of a fault. */
export interface Outcome {
  /** A finding that the clean document does not have, in the right place. */
  readonly found: boolean;
  /** It sits on the words that are wrong; of a cell on it or a total of it. */
  readonly placed: boolean;
  /** A preferred fix gives the clean text, or the cell its value. */
  readonly restored: boolean;
  /** All that is new, wherever it stands. */
  readonly said: readonly Finding[];
}

export function judge(clean: Analysis, fault: Fault): Outcome {
  const text = textWith(clean, fault);
  const after = analyze(text);
  const said = newFindings(clean, after);
  const near = said.filter(({ range, message }) => isNear(after, fault, range) || names(fault, message.zh));
  const cleanText = clean.disclosure.tree.text;
  const restores = ({ fixes }: Finding) =>
    fixes.some(({ preferred, edits }) => preferred && isRestored(cleanText, applyEdits(text, edits), fault));
  return {
    found: near.length > 0,
    placed: near.some(({ range }) => isPlaced(after, fault, range)),
    restored: near.some(restores),
    said,
  };
}

/** What the clean text has as often is not new. */
function newFindings(clean: Analysis, after: Analysis): readonly Finding[] {
  const known = new Map<string, number>();
  for (const finding of clean.findings) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
  return after.findings.filter((finding) => {
    if (finding.rule === 'internal-error') return false;
    const left = known.get(keyOf(finding)) ?? 0;
    known.set(keyOf(finding), left - 1);
    return left <= 0;
  });
}

function keyOf({ rule, message }: Finding): string {
  return `${rule} ${message.zh}`;
}

/** What a list lacks may be told of wherever the document speaks of it. */
function names({ place, words }: Fault, message: string): boolean {
  return (place === 'glossary' || place === 'contents') && words !== '' && message.includes(lastName(words));
}

function isNear(after: Analysis, fault: Fault, range: TextRange): boolean {
  const { tree, tables } = after.disclosure;
  const { start } = fault.edit.range;
  const lineOf = (offset: number) => lineAt(tree.lineStarts, offset);
  if (lineOf(range.start) === lineOf(start)) return true;
  switch (fault.place) {
    case 'line':
      return lineOf(range.start) <= lineOf(start) && lineOf(range.end) >= lineOf(start);
    case 'cell':
      return isOfCell(after, start, range);
    case 'table':
      return tables.some((table) => isIn(range, around(table)) && isIn({ start, end: start }, around(table)));
    case 'contents':
      return isInList(after, 'contents', range) || says(after, range, fault.words);
    case 'glossary':
      return isInList(after, 'glossary', range) || says(after, range, lastName(fault.words));
  }
}

/** From the caption or the unit to the end. */
function around({ range, titleRange, unitRange }: BudgetTable): TextRange {
  const starts = [range, titleRange, unitRange].map((one) => one?.start ?? range.start);
  return { start: Math.min(...starts), end: range.end };
}

function isIn(inner: TextRange, outer: TextRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isInList({ disclosure }: Analysis, kind: 'contents' | 'glossary', range: TextRange): boolean {
  const blocks = kind === 'contents' ? disclosure.tree.blocks.filter((block) => block.kind === kind) : [];
  const terms = kind === 'glossary' ? disclosure.glossary : [];
  return (
    blocks.some((block) => isIn(range, block.range)) ||
    terms.some(
      ({ nameRange, definition }) => range.start <= definition.end && range.end >= nameRange.start - 10,
    )
  );
}

/** The line of a finding speaks of the words. */
function says({ disclosure: { tree } }: Analysis, range: TextRange, words: string): boolean {
  const line = lineAt(tree.lineStarts, range.start);
  const text = tree.text.slice(tree.lineStarts[line], tree.lineStarts[line + 1]);
  const place = squeeze(tree.text.slice(range.start, range.end));
  return squeeze(text).includes(words) || (place.length > 1 && words.includes(place));
}

function lastName(words: string): string {
  return (
    words
      .replace(/（项）$/, '')
      .split(/（[类款]）/)
      .at(-1) ?? words
  );
}

/** In the cell's row or column, or on a total that the cell belongs to. */
function isOfCell(after: Analysis, start: number, range: TextRange): boolean {
  const { figures, tables } = after.disclosure;
  const cell = figureAtOffset(after, start);
  if (cell < 0) return false;
  if (totalsOf(after, cell).some((id) => isIn(rangeOf(after, id), range))) return true;
  const table = tables.find((one) => start >= one.range.start && start < one.range.end);
  if (table === undefined) return false;
  const column = (cell - table.firstFigure) % table.columns.length;
  return Array.from(table.bodyRows, (_, row) => figureAt(table, row, column)).some(
    (id) => (figures.start[id] ?? -1) === range.start,
  );
}

function totalsOf(
  { reconciliation: { relationsOf, judgements } }: Analysis,
  cell: number,
): readonly number[] {
  return relationsOf(cell).map((index) => judgements[index]?.relation.total ?? -1);
}

function rangeOf({ disclosure: { figures } }: Analysis, id: number): TextRange {
  return { start: figures.start[id] ?? -1, end: figures.end[id] ?? Number.MAX_SAFE_INTEGER };
}

function figureAtOffset({ disclosure: { figures, tables } }: Analysis, offset: number): number {
  const table = tables.find(({ range }) => offset >= range.start && offset <= range.end);
  if (table === undefined) return -1;
  const end = figureAt(table, table.bodyRows.length, 0);
  for (let id = table.firstFigure; id < end; id += 1)
    if (figures.start[id] === offset && figures.state[id] !== 0) return id;
  return -1;
}

function isPlaced(after: Analysis, { place, edit }: Fault, range: TextRange): boolean {
  if (place === 'table' || place === 'contents' || place === 'glossary') return true;
  const { start } = edit.range;
  const end = start + edit.newText.length;
  if (range.start <= end && range.end >= start) return true;
  if (place !== 'cell') return false;
  const cell = figureAtOffset(after, start);
  if (totalsOf(after, cell).some((id) => isIn(rangeOf(after, id), range))) return true;
  // A blank cell is shown by its row's name.
  return (
    edit.newText === '' &&
    lineAt(after.disclosure.tree.lineStarts, range.start) === lineAt(after.disclosure.tree.lineStarts, start)
  );
}

function isRestored(clean: string, fixed: string, { place, edit }: Fault): boolean {
  if (fixed === clean) return true;
  if (place !== 'cell') return false;
  const cell = (text: string) =>
    Number(/^[-\d,.]*/.exec(text.slice(edit.range.start))?.[0].replaceAll(',', ''));
  return cell(fixed) === cell(clean);
}
