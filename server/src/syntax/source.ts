import type { TextRange } from '../text/range.ts';
import type { CellBuilder } from './cells.ts';
import { NextOccurrence } from './occurrence.ts';
import type { LineTable } from './scan.ts';

/** What the readers of blocks share while one text is parsed. */
export interface Source {
  readonly text: string;
  readonly lines: LineTable;
  readonly cells: CellBuilder;
  /** The width at which the pages of the document break lines (see `page.ts`), or 0. */
  readonly pageWidth: number;
  readonly colons: ColonSearch;
  readonly openingAngles: NextOccurrence;
  readonly closingAngles: NextOccurrence;
}

export function sourceOf(text: string, lines: LineTable, cells: CellBuilder, pageWidth: number): Source {
  return {
    text,
    lines,
    cells,
    pageWidth,
    colons: new ColonSearch(text),
    openingAngles: new NextOccurrence(text, '<'),
    closingAngles: new NextOccurrence(text, '>'),
  };
}

/** Looks for `：` and `:`. */
export class ColonSearch {
  readonly #wide: NextOccurrence;
  readonly #narrow: NextOccurrence;
  /** No colon stands from the first of these offsets up to the second. */
  #from = 0;
  #found = -1;

  constructor(text: string) {
    this.#wide = new NextOccurrence(text, '：');
    this.#narrow = new NextOccurrence(text, ':');
  }

  /** The first colon at or after `offset`, or the text's length. */
  at(offset: number): number {
    const found = this.#found;
    if (offset <= found && offset >= this.#from) return found;
    this.#from = offset;
    this.#found = Math.min(this.#wide.at(offset), this.#narrow.at(offset));
    return this.#found;
  }
}

/** The range of a block: the lines from `firstLine` up to, without it, `lastLine`. */
export function rangeOfLines(lines: LineTable, text: string, firstLine: number, lastLine: number): TextRange {
  const { starts } = lines;
  return { start: starts[firstLine] ?? text.length, end: starts[lastLine] ?? text.length };
}

export function contentStart(source: Source, line: number): number {
  return source.lines.contentStart[line] ?? source.text.length;
}

export function contentEnd(source: Source, line: number): number {
  return source.lines.contentEnd[line] ?? source.text.length;
}

export function kindAt(source: Source, line: number): number | undefined {
  return source.lines.kind[line];
}
