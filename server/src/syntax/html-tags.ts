import { isTagName } from './markup.ts';
import type { NextOccurrence } from './occurrence.ts';
import { LINE, type LineTable, nextContentLine } from './scan.ts';
import type { Source } from './source.ts';

/** A tag that shapes a table; `td` stands for `th` too. Offsets are those of `<` and after `>`. */
export interface Tag {
  readonly name: 'table' | 'tr' | 'td';
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * The table tags from a line on. They end before a blank line that is followed by a line without markup, so that a table
 * which is never closed does not swallow the rest of the document.
 */
export class HtmlTags {
  readonly #text: string;
  readonly #lines: LineTable;
  readonly #opening: NextOccurrence;
  readonly #closing: NextOccurrence;
  #at: number;
  /** Lines before this one belong to the table. */
  #reached: number;
  /** The line of the tag returned last. */
  line: number;

  constructor(source: Source, line: number) {
    this.#text = source.text;
    this.#lines = source.lines;
    this.#opening = source.openingAngles;
    this.#closing = source.closingAngles;
    this.#at = source.lines.starts[line] ?? 0;
    this.#reached = line + 1;
    this.line = line;
  }

  /** The end of what belongs to the table so far. */
  get end(): number {
    return this.#lines.starts[this.line + 1] ?? this.#text.length;
  }

  next(): Tag | undefined {
    for (;;) {
      const start = this.#opening.at(this.#at);
      if (!this.#reach(start)) return undefined;
      this.#at = start + 1;
      const end = this.#closing.at(start) + 1;
      if (end > this.#text.length || this.#opening.at(start + 1) < end) continue;
      const tag = readTag(this.#text, start, end);
      if (tag !== undefined) return tag;
    }
  }

  /** Takes lines into the table up to that of `offset`; false where the table ends before. */
  #reach(offset: number): boolean {
    while (this.#reached < this.#lines.starts.length && (this.#lines.starts[this.#reached] ?? 0) <= offset) {
      if (!this.#mayTake(this.#reached)) {
        this.line = this.#reached - 1;
        return false;
      }
      this.#reached++;
    }
    this.line = this.#reached - 1;
    return offset < this.#text.length;
  }

  #mayTake(line: number): boolean {
    if (this.#lines.kind[line] !== LINE.blank) return true;
    if (this.#lines.kind[line - 1] === LINE.blank) return true;
    const next = nextContentLine(this.#lines, line);
    return this.#text.charAt(this.#lines.contentStart[next] ?? this.#text.length) === '<';
  }
}

function readTag(text: string, start: number, end: number): Tag | undefined {
  const closing = text.charCodeAt(start + 1) === 0x2f;
  const at = closing ? start + 2 : start + 1;
  if ((text.charCodeAt(at) | 0x20) !== 0x74) return undefined;
  if (isTagName(text, at, 'td') || isTagName(text, at, 'th')) return { name: 'td', closing, start, end };
  if (isTagName(text, at, 'tr')) return { name: 'tr', closing, start, end };
  return isTagName(text, at, 'table') ? { name: 'table', closing, start, end } : undefined;
}
