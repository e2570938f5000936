import type { Block, ContentsEntry, Numbering, SyntaxTree } from '../../syntax/tree.ts';
import type { TextRange } from '../../text/range.ts';

/** A numbered heading, paragraph or entry of a contents list. */
export interface NumberedLine {
  readonly numbering: Numbering;
  readonly title: TextRange;
  readonly isHeading: boolean;
  /** The numbered line before this one, of whatever style. */
  readonly previous: Numbering | undefined;
  /** The last number of the list that this line ends: one of a lower style that stood before it. */
  readonly ended: Numbering | undefined;
  /** The last number of the same style before the list that this line begins, elsewhere undefined. */
  readonly earlier: Numbering | undefined;
}

/** Lines that count together: one level of one section. */
export interface NumberedList {
  readonly lines: readonly NumberedLine[];
  /** Of a contents list, where nothing stands between the numbered lines. */
  readonly isContents: boolean;
}

/** The numbered lines of the text outside tables, as lists of equals: one style below one line of a higher style. */
export function numberedLists(tree: SyntaxTree): readonly NumberedList[] {
  const finished: NumberedList[] = [];
  const lists = new Lists(finished, false);
  let cells = 0;
  for (let index = 0; index < tree.blocks.length; index++) {
    const block = tree.blocks[index];
    if (block === undefined) continue;
    if (block.kind === 'contents') addEntries(new Lists(finished, true), block.entries);
    if ((block.kind !== 'heading' && block.kind !== 'paragraph') || block.numbering === undefined) continue;
    cells = isBeforeNumber(tree, block) ? cells + 1 : 0;
    if (cells > 1 || (cells === 1 && isBeforeCell(tree, index))) continue;
    const isHeading = block.kind === 'heading';
    lists.add(block.numbering, isHeading ? block.title : block.range, isHeading);
  }
  return finished;
}

/** 一、财政拨款收入 above its amount, or the number of its row: what a conversion made of a row, a cell a line. */
function isBeforeNumber({ text }: SyntaxTree, { range }: Block): boolean {
  // Most often other words follow.
  if (text.charCodeAt(range.end) >= FIRST_HAN) return false;
  return LONE_NUMBER.test(text.slice(range.end, range.end + LONGEST_CELL));
}

const FIRST_HAN = 0x4e00;
const LONGEST_CELL = 40;
const LONE_NUMBER = /^[\s|]*\d[\d,.]*[ \t|]*(?:\n|$)/;

/** A single one may be a heading at the foot of a page. */
function isBeforeCell(tree: SyntaxTree, index: number): boolean {
  for (let at = index + 1; at < tree.blocks.length; at++) {
    const block = tree.blocks[at];
    if (block?.kind === 'contents' || block?.kind === 'table') return false;
    if ((block?.kind === 'heading' || block?.kind === 'paragraph') && block.numbering !== undefined)
      return isBeforeNumber(tree, block);
  }
  return false;
}

function addEntries(lists: Lists, entries: readonly ContentsEntry[]): void {
  for (const { numbering, title } of entries) {
    if (numbering === undefined) lists.close();
    else lists.add(numbering, title, true);
  }
}

interface OpenList {
  readonly style: Numbering['style'];
  lines: NumberedLine[];
}

/** Lists while they are being read: a line of a style ends all lists that were opened below that style's. */
class Lists {
  readonly #finished: NumberedList[];
  readonly #isContents: boolean;
  readonly #open: OpenList[] = [];
  readonly #last = new Map<Numbering['style'], Numbering>();
  #previous: Numbering | undefined;

  constructor(finished: NumberedList[], isContents: boolean) {
    this.#finished = finished;
    this.#isContents = isContents;
  }

  add(numbering: Numbering, title: TextRange, isHeading: boolean): void {
    const { style, ordinal } = numbering;
    if (style === 'table') return;
    const open = this.#open;
    const at = this.#levelOf(style);
    const list = open[at];
    const begins = list === undefined || ordinal === 1;
    const ended = list === undefined ? undefined : open[at + 1]?.lines.at(-1)?.numbering;
    const earlier = begins ? this.#last.get(style) : undefined;
    const line = { numbering, title, isHeading, previous: this.#previous, ended, earlier };
    this.#last.set(style, numbering);
    this.#previous = numbering;
    if (list === undefined) open.push({ style, lines: this.#begin(line) });
    else {
      while (open.length > at + 1) open.pop();
      if (begins) list.lines = this.#begin(line);
      else list.lines.push(line);
    }
  }

  /** A line without a number, such as 附件：…, opens what follows anew. */
  close(): void {
    while (this.#open.length > 0) this.#open.pop();
  }

  /** The place of the open list of a style, or one behind the last. */
  #levelOf(style: Numbering['style']): number {
    let at = 0;
    while (at < this.#open.length && this.#open[at]?.style !== style) at++;
    return at;
  }

  #begin(line: NumberedLine): NumberedLine[] {
    const lines = [line];
    this.#finished.push({ lines, isContents: this.#isContents });
    return lines;
  }
}
