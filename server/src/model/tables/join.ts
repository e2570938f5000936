import type { Block } from '../../syntax/tree.ts';
import { wordAt } from '../cell-word.ts';
import type { Reader } from '../cells.ts';
import { rowStart, wordOf } from '../cells.ts';
import { isHeaderLike, labelAt } from '../columns/block-rows.ts';
import type { ColumnContent } from '../columns/column-content.ts';
import { addContents, contentsOfRows } from '../columns/column-content.ts';
import { columnsFit } from '../columns/column-fit.ts';
import { namesRow } from './caption-text.ts';
import type { Fragment } from './fragment.ts';

/** The body rows of one physical table, and which of its cells stand for the columns of the whole table. */
export interface Part {
  readonly fragment: Fragment;
  readonly body: readonly number[];
  /** Physical column for each column of the first part; undefined where they are the same. */
  readonly columns: readonly number[] | undefined;
}

/** Physical tables that are one table, in order. */
export interface Group {
  readonly first: Fragment;
  readonly parts: Part[];
  /** What stands in each column, but for the parts whose columns stand elsewhere. */
  readonly use: readonly ColumnContent[];
}

const LONGEST_LINE = 70;
const LONGEST_SCRAP = 4;
const LONGEST_TAIL = 12;
const BRACKET_TAIL = /^[^（(]+[）)]$/;

export function joinFragments(reader: Reader, fragments: readonly Fragment[]): readonly Group[] {
  const groups: Group[] = [];
  const noise = new PageNoise(reader);
  for (const fragment of fragments) {
    const last = groups.at(-1);
    const part = last === undefined ? undefined : continuation(reader, last, fragment, noise);
    if (last === undefined || part === undefined) groups.push(newGroup(reader, fragment));
    else {
      last.parts.push(part);
      if (part.columns === undefined)
        addContents(last.use, contentsOfRows(reader, part.body, fragment.rows.width));
    }
  }
  return groups;
}

function newGroup(reader: Reader, fragment: Fragment): Group {
  const { body, width } = fragment.rows;
  return {
    first: fragment,
    parts: [{ fragment, body, columns: undefined }],
    use: contentsOfRows(reader, body, width),
  };
}

/** How a physical table goes on with the table before it, or undefined where it is a table of its own. */
function continuation(reader: Reader, group: Group, fragment: Fragment, noise: PageNoise): Part | undefined {
  // The lines between the tables are read last: most tables are told from the one before by their own header or caption.
  const { rows, header } = fragment;
  if (header.length > 0 && sameHeader(group.first, fragment)) {
    if (isAnother(reader, group, fragment) || !standsBelow(reader, group, fragment, noise)) return undefined;
    return rows.width <= group.first.rows.width
      ? { fragment, body: rows.body, columns: undefined }
      : undefined;
  }
  if (header.length > 0 && rows.header.some((row) => isHeaderLike(reader, row))) return undefined;
  if (fragment.caption.title !== '' || fragment.caption.number !== undefined) return undefined;
  if (!standsBelow(reader, group, fragment, noise)) return undefined;
  const body = [...rows.header, ...rows.body];
  const labelled = new Set<number>();
  for (const row of group.first.header) for (const { column } of row) labelled.add(column);
  const fit = columnsFit({ use: group.use, labelled }, contentsOfRows(reader, body, rows.width));
  return fit === undefined ? undefined : { fragment, body, columns: fit === 'same' ? undefined : fit };
}

/** A total opens the table and opens it again below the same header, or closes both: it was printed twice. */
function isAnother(reader: Reader, group: Group, fragment: Fragment): boolean {
  const { body } = group.first.rows;
  const last = group.parts.at(-1)?.body ?? body;
  return (
    isTotalAgain(reader, body[0], fragment.rows.body[0]) ||
    (last.length > 1 && isTotalAgain(reader, last.at(-1), fragment.rows.body.at(-1)))
  );
}

function isTotalAgain(reader: Reader, row: number | undefined, again: number | undefined): boolean {
  const label = firstLabel(reader, row);
  return TOTALS.includes(label) && firstLabel(reader, again) === label;
}

const TOTALS: readonly string[] = ['合计', '总计'];

/** The first words of a row, or ''. */
function firstLabel(reader: Reader, row: number | undefined): string {
  if (row === undefined) return '';
  const end = rowStart(reader, row + 1);
  for (let cell = rowStart(reader, row); cell < end; cell++) {
    const label = labelAt(reader, cell);
    if (label !== '' && !/^\d+$/.test(label)) return label;
  }
  return '';
}

function sameHeader(one: Fragment, other: Fragment): boolean {
  return (
    one.header.length === other.header.length &&
    one.header.every((row, at) => {
      const twin = other.header[at];
      return (
        twin !== undefined &&
        row.length === twin.length &&
        row.every((label, i) => label.text === twin[i]?.text)
      );
    })
  );
}

/** Whether nothing but blanks, page noise and the repeated caption stands between a table and the one before it. */
function standsBelow(reader: Reader, group: Group, fragment: Fragment, noise: PageNoise): boolean {
  const { blocks } = reader.tree;
  const last = group.parts.at(-1)?.fragment ?? group.first;
  const known = group.first.caption.lines;
  for (let at = last.blockIndex + 1; at < fragment.blockIndex; at++) {
    const block = blocks[at];
    if (block !== undefined && !isRepeated(reader, block, known, noise)) return false;
  }
  return fragment.rows.meta.every((row) => isRepeatedRow(reader, row, known));
}

function isRepeated(reader: Reader, block: Block, known: readonly string[], noise: PageNoise): boolean {
  switch (block.kind) {
    case 'blank':
      return true;
    case 'field':
      return (
        block.lead === undefined ||
        known.includes(wordAt(reader.tree.text, block.lead.start, block.lead.end).folded)
      );
    case 'heading':
    case 'paragraph': {
      const line = lineOf(reader, block);
      return (
        line !== undefined && (known.includes(line) || isScrap(line) || namesRow(line) || noise.has(line))
      );
    }
    case 'table':
      for (let row = block.firstRow; row < block.lastRow; row++)
        if (!isRepeatedRow(reader, row, known)) return false;
      return true;
    default:
      return false;
  }
}

/** A piece of a word that a page break tore off: a few characters, or the end of what a bracket encloses. */
function isScrap(line: string): boolean {
  if (line.includes('表')) return false;
  return line.length <= LONGEST_SCRAP || (line.length <= LONGEST_TAIL && BRACKET_TAIL.test(line));
}

function isRepeatedRow(reader: Reader, row: number, known: readonly string[]): boolean {
  const end = rowStart(reader, row + 1);
  for (let cell = rowStart(reader, row); cell < end; cell++) {
    const label = labelAt(reader, cell);
    if (label !== '' && !known.includes(label) && !wordOf(reader, cell).isField) return false;
  }
  return true;
}

/** The foldWordd text of a heading or paragraph of one short line. */
function lineOf(reader: Reader, block: Block): string | undefined {
  const { text } = reader.tree;
  if (block.range.end - block.range.start > LONGEST_LINE) return undefined;
  if (block.kind === 'heading') {
    const start = block.numbering?.range.start ?? block.title.start;
    return wordAt(text, start, Math.max(block.title.end, block.numbering?.range.end ?? 0)).folded;
  }
  const segment = block.kind === 'paragraph' && block.segments.length === 1 ? block.segments[0] : undefined;
  return segment === undefined ? undefined : wordAt(text, segment.start, segment.end).folded;
}

/** Short lines that a document repeats and that name no table: running headers of its pages. Counted when first asked for. */
class PageNoise {
  readonly #reader: Reader;
  #counts: Map<string, number> | undefined;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  has(line: string): boolean {
    if (line.includes('表')) return false;
    this.#counts ??= this.#count();
    return (this.#counts.get(line) ?? 0) >= 2;
  }

  #count(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const block of this.#reader.tree.blocks) {
      const line = lineOf(this.#reader, block);
      if (line !== undefined) counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    return counts;
  }
}
