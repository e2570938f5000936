import type { Disclosure } from '../../../model/disclosure.ts';
import type { BudgetTable } from '../../../model/table.ts';
import type {
  Block,
  FieldBlock,
  HeadingBlock,
  NoteBlock,
  ParagraphBlock,
  SyntaxTree,
  TableBlock,
} from '../../../syntax/tree.ts';
import { textIn } from '../../../text/range.ts';
import { foldWord } from '../../../text/words.ts';
import type { Caption, Heading, Level, Piece, Publication } from '../publication.ts';
import { oneGrid, type PlacedRows, placesIn } from './columns.ts';
import { withCover } from './cover.ts';
import { rowsCutIn } from './cut-rows.ts';
import { titleOf } from './document-title.ts';
import { hoist, withoutRepeatedHead } from './hoist.ts';
import { contentsOf, fieldsOf, holds, joinedLines, titleLine } from './lines.ts';
import { plainWords, runsOf } from './runs.ts';
import { type Stretch, stretchesOf, type TablesByBlock, tablesByBlock } from './stretches.ts';
import { printTable } from './table.ts';
import { type Levels, levelsOfTitles, withTargets } from './titles.ts';

/** Captions without a section of their own stand below the sections named 一、. */
const LEVEL_OF_CAPTIONS: Level = 3;

/** What is printed of a document; blank lines, page numbers and running heads are not. */
export function compose(disclosure: Disclosure): Publication {
  const composer = new Composer(disclosure);
  disclosure.tree.blocks.forEach((block, at) => {
    composer.add(block, at);
  });
  const pieces = withTargets(withCover(composer.pieces));
  return { title: titleOf(disclosure, pieces), pieces };
}

function wordsOf(tree: SyntaxTree, { segments }: ParagraphBlock): string {
  return foldWord(joinedLines(segments.map((segment) => textIn(tree.text, segment))));
}

class Composer {
  readonly pieces: Piece[] = [];
  readonly #disclosure: Disclosure;
  readonly #levels: Levels;
  readonly #tables: TablesByBlock;
  /** Captions are sentences without an end: the one that every page repeats is not joined with what stands below it. */
  readonly #captions: ReadonlySet<string>;
  /** Blocks whose words have been told with one before. */
  readonly #told = new Set<Block>();
  #ids = 0;

  constructor(disclosure: Disclosure) {
    this.#disclosure = disclosure;
    this.#levels = levelsOfTitles(disclosure);
    this.#tables = tablesByBlock(disclosure);
    this.#captions = new Set(disclosure.tables.map(({ title }) => foldWord(title)));
  }

  add(block: Block, at: number): void {
    if (this.#told.has(block)) return;
    switch (block.kind) {
      case 'blank':
        return;
      case 'heading':
        this.pieces.push(this.#heading(block));
        return;
      case 'contents':
        this.pieces.push(contentsOf(this.#disclosure.tree, block));
        return;
      case 'paragraph':
        this.pieces.push(this.#paragraph(block, at));
        return;
      case 'note':
        this.pieces.push(this.#note(block));
        return;
      case 'field':
        this.#fields(block);
        return;
      case 'table':
        this.#table(block, at);
    }
  }

  #heading(block: HeadingBlock): Piece {
    const text = titleLine(this.#disclosure.tree, block.firstLine);
    const captioned = this.#captionOf(block);
    if (captioned !== undefined) return this.#caption(text, captioned.titleRange?.start ?? -1);
    const level = this.#levels.get(block.title.start) ?? this.#levels.get(block.numbering?.range.start ?? -1);
    const style = block.numbering?.style;
    if (level === undefined || style === 'table') return { kind: 'line', text, isNumber: style === 'table' };
    return { kind: 'heading', level, text, id: this.#id(), isPart: style === 'part' } satisfies Heading;
  }

  #captionOf(block: Block): BudgetTable | undefined {
    return this.#disclosure.tables.find(({ titleRange }) => holds(block, titleRange));
  }

  #caption(text: string, start: number): Caption {
    return { kind: 'caption', level: this.#levels.get(start) ?? LEVEL_OF_CAPTIONS, text, id: this.#id() };
  }

  #id(): number {
    this.#ids += 1;
    return this.#ids;
  }

  /** A sentence that a page break cut in two is one paragraph again. */
  #paragraph(block: ParagraphBlock, at: number): Piece {
    const { tree } = this.#disclosure;
    const lines = block.segments.map((segment) => textIn(tree.text, segment));
    const captioned = this.#captionOf(block);
    if (captioned !== undefined && lines.length === 1)
      return this.#caption(plainWords(lines[0] ?? ''), captioned.titleRange?.start ?? -1);
    for (let [rest, next] = [block, this.#nextAfter(at)] as const; rest.continues && next !== undefined; ) {
      const following = tree.blocks[next];
      if (following?.kind !== 'paragraph' || this.#captions.has(wordsOf(tree, rest))) break;
      this.#told.add(following);
      lines.push(...following.segments.map((segment) => textIn(tree.text, segment)));
      [rest, next] = [following, this.#nextAfter(next)];
    }
    return { kind: 'paragraph', runs: runsOf(joinedLines(lines)) };
  }

  /** The next block that is not blank. */
  #nextAfter(at: number): number | undefined {
    const { blocks } = this.#disclosure.tree;
    let next = at + 1;
    while (blocks[next]?.kind === 'blank') next += 1;
    return next < blocks.length ? next : undefined;
  }

  #note({ segments }: NoteBlock): Piece {
    return {
      kind: 'note',
      lines: segments.map((segment) => plainWords(textIn(this.#disclosure.tree.text, segment))),
    };
  }

  #fields(block: FieldBlock): void {
    if (block.lead !== undefined) {
      const text = plainWords(textIn(this.#disclosure.tree.text, block.lead));
      const captioned = this.#captionOf(block);
      if (captioned !== undefined) this.pieces.push(this.#caption(text, captioned.titleRange?.start ?? -1));
      else this.pieces.push({ kind: 'line', text, isNumber: false });
    }
    this.#addFields(fieldsOf(this.#disclosure.tree, block));
  }

  /** 部门：… and 单位：万元 on two lines are set on one. */
  #addFields(piece: Piece): void {
    const before = this.pieces.at(-1);
    if (piece.kind === 'fields' && before?.kind === 'fields' && before.right === '' && piece.left === '')
      this.pieces[this.pieces.length - 1] = { ...piece, left: before.left };
    else this.pieces.push(piece);
  }

  #table(block: TableBlock, at: number): void {
    for (const stretch of stretchesOf(block, this.#tables)) {
      const hoisted = hoist(this.#disclosure, stretch);
      for (const piece of hoisted.pieces) {
        if (piece.kind === 'title') this.pieces.push(this.#caption(piece.text, piece.start));
        else this.#addFields(piece);
      }
      const own = this.#placed(stretch, hoisted.rows);
      const parts = oneGrid(this.#disclosure.tree, [own, ...this.#continuation(stretch, at, own)]);
      for (const { block: later } of parts.slice(1)) this.#told.add(later);
      if (hoisted.rows.length > 0)
        this.pieces.push({ kind: 'table', table: printTable(this.#disclosure, { stretch, parts }) });
    }
  }

  #placed(stretch: Stretch, rows: readonly number[]): PlacedRows {
    return { block: stretch.block, rows, places: placesIn(this.#disclosure.tree, stretch, rows) };
  }

  /** The rows of the same table behind page breaks, where nothing else stands between. */
  #continuation(stretch: Stretch, at: number, above: PlacedRows): readonly PlacedRows[] {
    const { table } = stretch;
    if (table === undefined || stretch.last < stretch.block.lastRow) return [];
    const body = new Set(table.bodyRows);
    const cut = rowsCutIn(this.#disclosure, table);
    const first = above.rows.findIndex((row) => body.has(row));
    const head = above.rows.slice(0, Math.max(0, first));
    const more: PlacedRows[] = [];
    for (let next = this.#nextAfter(at); next !== undefined; next = this.#nextAfter(next)) {
      const block = this.#disclosure.tree.blocks[next];
      if (block?.kind !== 'table' || block.format !== stretch.block.format) break;
      const [own, ...others] = stretchesOf(block, this.#tables);
      if (own?.table !== table || table.blocks[0] === block || others.length > 0) break;
      const placed = this.#placed(own, withoutRepeatedHead(this.#disclosure, own, head));
      // Joined, the halves of a row that the page cut would be rows of their own, and wrong.
      if (cut.has(placed.rows[0] ?? -1)) break;
      more.push(placed);
    }
    return more;
  }
}
