import type { Analysis } from '../../server/src/analysis/analysis.ts';
import type { Disclosure } from '../../server/src/model/disclosure.ts';
import type { ContentsEntry, SyntaxTree } from '../../server/src/syntax/tree.ts';
import { lineAt } from '../../server/src/text/lines.ts';
import { type TextRange, textIn } from '../../server/src/text/range.ts';
import { squeeze } from '../../server/src/text/words.ts';
import { type Fault, faultAt, type Unknowable, unknowable } from './fault.ts';

/** Lines of the contents left out, worded otherwise and misnumbered. */
export function* contentsFaults({ disclosure: { tree } }: Analysis): Iterable<Fault | Unknowable> {
  for (const block of tree.blocks) {
    if (block.kind !== 'contents') continue;
    for (const entry of block.entries) yield* entryFaults(tree, entry);
  }
}

function* entryFaults(tree: SyntaxTree, { title, numbering }: ContentsEntry): Iterable<Fault> {
  const words = squeeze(textIn(tree.text, title));
  const line = lineRange(tree, title.start);
  yield faultAt('contents line', 'contents', line.start, line.end, '', words);
  const middle = title.start + Math.floor((title.end - title.start) / 2);
  yield faultAt('contents line', 'contents', middle - 1, middle + 1, '某某', words);
  if (numbering === undefined) return;
  const number = /[一二三四五六七八九十]+|\d+/.exec(textIn(tree.text, numbering.range));
  if (number === null) return;
  const start = numbering.range.start + number.index;
  yield faultAt('contents line', 'contents', start, start + number[0].length, misnumbered(number[0]), words);
}

function misnumbered(number: string): string {
  if (/\d/.test(number)) return String(Number(number) + 1);
  return number === '十' ? '九' : '十';
}

/**
 * Entries of the glossary left out. Unknowable: an entry that the document does not speak of (neither a term of its
 * sentences nor a subject of its tables) and whose number the entries behind it do not miss, since it is the last one.
 */
export function* glossaryFaults({ disclosure }: Analysis): Iterable<Fault | Unknowable> {
  const { glossary, tree } = disclosure;
  const text = squeeze(tree.text);
  for (const [index, { name, nameRange, definition }] of glossary.entries()) {
    const start = lineRange(tree, nameRange.start).start;
    let { end } = lineRange(tree, definition.end - 1);
    if (tree.text.charAt(end) === '\n') end += 1;
    const isNumbered = /\d|[一二三四五六七八九十]/.test(tree.text.slice(start, nameRange.start));
    const known = (isNumbered && index < glossary.length - 1) || isSpokenOf(text, name);
    yield known
      ? faultAt('glossary entry dropped', 'glossary', start, end, '', squeeze(name))
      : unknowable('glossary entry dropped');
  }
}

/** Oftener than in its own entry. */
function isSpokenOf(text: string, name: string): boolean {
  const word =
    squeeze(name)
      .replace(/（项）$/, '')
      .split(/（[类款]）/)
      .at(-1) ?? '';
  return text.split(word).length > 2;
}

/** 单位：万元 for 元 and the reverse, at every table that has amounts. */
export function* unitFaults({ disclosure }: Analysis): Iterable<Fault | Unknowable> {
  const done = new Set<number>();
  for (const { unitRange, money, blocks } of disclosure.tables) {
    if (unitRange === undefined || !money || blocks.length === 0 || done.has(unitRange.start)) continue;
    done.add(unitRange.start);
    const written = textIn(disclosure.tree.text, unitRange);
    const at = written.indexOf('万元');
    const yuan = written.lastIndexOf('元');
    if (yuan < 0) continue;
    const start = unitRange.start + (at < 0 ? yuan : at);
    yield hasAmounts(disclosure, unitRange)
      ? faultAt('unit', 'table', start, start + (at < 0 ? 1 : 2), at < 0 ? '万元' : '元')
      : unknowable('unit');
  }
}

/** An amount that is not zero stands in the tables of this unit line. */
function hasAmounts({ tables, figures }: Disclosure, unit: TextRange): boolean {
  return tables.some((table) => {
    if (table.unitRange?.start !== unit.start) return false;
    const count = table.bodyRows.length * table.columns.length;
    return figures.value.subarray(table.firstFigure, table.firstFigure + count).some((value) => value !== 0);
  });
}

/** A line with its break. */
function lineRange({ lineStarts, text }: SyntaxTree, offset: number): TextRange {
  const line = lineAt(lineStarts, offset);
  return { start: lineStarts[line] ?? 0, end: lineStarts[line + 1] ?? text.length };
}
