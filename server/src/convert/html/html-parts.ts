import { Parser } from 'htmlparser2';
import type { Pasted } from '../../features/working/paste.ts';
import { GridReader } from './html-grid.ts';

const SKIPPED = new Set(['style', 'script', 'xml', 'title']);
/** Tags that begin or end a line of words. */
const BLOCKS = new Set(
  'address article blockquote br dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ul'.split(
    ' ',
  ),
);

/**
 * The paragraphs and tables of a piece of HTML as Excel, WPS or Word put it on the clipboard, in order. Undefined where there is
 * no table with a row: words alone need no help.
 */
export function partsOfHtml(html: string): readonly Pasted[] | undefined {
  const reader = new PartsReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  const parts = reader.parts();
  return parts.some((part) => 'grid' in part) ? parts : undefined;
}

/** Makes paragraphs and tables of tags and texts in their order. */
export class PartsReader {
  readonly #partsOf: (table: GridReader) => readonly Pasted[];
  readonly #parts: Pasted[] = [];
  #words = '';
  #table: GridReader | undefined;
  /** A caption belongs to its table and is words above it. */
  #inCaption = false;
  /** How many tags below a skipped one are open, itself included. */
  #skipped = 0;

  /** How a table is told; as one grid where that is not said. */
  constructor(partsOf: (table: GridReader) => readonly Pasted[] = asGrid) {
    this.#partsOf = partsOf;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipped > 0 || SKIPPED.has(name)) {
      this.#skipped += 1;
      return;
    }
    if (name === 'caption' && this.#table?.isNested === false) this.#inCaption = true;
    if (name === 'table' || (this.#isInWords && BLOCKS.has(name))) this.#endWords();
    if (name === 'table') this.#table ??= new GridReader();
    if (!this.#inCaption) this.#table?.open(name, attributes);
  }

  text(text: string): void {
    if (this.#skipped > 0) return;
    if (this.#isInWords) this.#words += text;
    else this.#table?.text(text);
  }

  close(name: string): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (this.#isInWords) {
      if (BLOCKS.has(name) || name === 'caption') this.#endWords();
      if (name === 'caption') this.#inCaption = false;
    } else if (this.#table?.close(name)) this.#endTable();
  }

  parts(): readonly Pasted[] {
    this.#endTable();
    this.#endWords();
    return this.#parts;
  }

  get #isInWords(): boolean {
    return this.#table === undefined || this.#inCaption;
  }

  #endWords(): void {
    const words = this.#words;
    this.#words = '';
    if (words.trim() !== '') this.#parts.push({ words });
  }

  #endTable(): void {
    this.#inCaption = false;
    if (this.#table !== undefined) this.#parts.push(...this.#partsOf(this.#table));
    this.#table = undefined;
  }
}

function asGrid(table: GridReader): readonly Pasted[] {
  const grid = table.grid();
  return grid.length > 0 ? [{ grid }] : [];
}
