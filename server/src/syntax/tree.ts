import type { TextRange } from '../text/range.ts';

/**
 * What a stretch of lines looks like. Layout only: whether a heading opens a part or a table names a kind is the model's
 * business. `field` lines are `名称：值` pairs such as 部门：… and 单位：万元 (also several on one line, also as a table-like row).
 */
export type BlockKind = 'blank' | 'heading' | 'contents' | 'paragraph' | 'table' | 'note' | 'field';

/** How a heading or item is numbered. `ordinal` is its value (第三部分 → 3), `style` its written form. */
export interface Numbering {
  readonly style:
    | 'part' // 第一部分
    | 'chinese' // 一、
    | 'chinese-bracket' // （一）
    | 'arabic' // 1. 1、 1．
    | 'arabic-bracket' // (1) （1）
    | 'circled' // ①
    | 'table'; // 表1, 附表2, 预算01表, 公开01表
  readonly ordinal: number;
  /** The numbering's own characters, its punctuation included. */
  readonly range: TextRange;
}

export interface BlockBase {
  readonly kind: BlockKind;
  /** Lines, half-open. Blocks tile the lines of the text: the next block starts where this one ends. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Offsets from the first line's start to the last line's end, its line break included. */
  readonly range: TextRange;
}

export interface BlankBlock extends BlockBase {
  readonly kind: 'blank';
}

export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  /** Markdown depth (`##` → 2), or 0 where there is none. */
  readonly depth: number;
  readonly numbering: Numbering | undefined;
  /** The title without `#`, numbering, emphasis marks and trailing punctuation. */
  readonly title: TextRange;
}

/** The contents list (目录): its own heading and its entries. */
export interface ContentsBlock extends BlockBase {
  readonly kind: 'contents';
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  readonly numbering: Numbering | undefined;
  /** Without numbering, dot leaders and page number. */
  readonly title: TextRange;
}

export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
  readonly numbering: Numbering | undefined;
  /** Trimmed content of each line. */
  readonly segments: readonly TextRange[];
  /** True where the sentence goes on in the next paragraph block: a page break cut it in two. */
  readonly continues: boolean;
}

export interface NoteBlock extends BlockBase {
  readonly kind: 'note'; // 注：…
  readonly segments: readonly TextRange[];
}

export interface FieldBlock extends BlockBase {
  readonly kind: 'field';
  readonly fields: readonly Field[];
  /** Text before the first field on the same line: a caption that ends in 单位：万元. */
  readonly lead: TextRange | undefined;
}

export interface Field {
  readonly name: TextRange;
  readonly value: TextRange;
}

export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  readonly format: 'tab' | 'pipe' | 'html';
  /** Rows of `CellStore`, half-open. */
  readonly firstRow: number;
  readonly lastRow: number;
}

export type Block =
  | BlankBlock
  | HeadingBlock
  | ContentsBlock
  | ParagraphBlock
  | NoteBlock
  | FieldBlock
  | TableBlock;

/**
 * The cells of all tables of a text. Cell `c` of row `r` has index `rowFirstCell[r] + c`; row `r` has
 * `rowFirstCell[r + 1] - rowFirstCell[r]` cells. Cell ranges are trimmed of blanks and of emphasis marks (`<b>`, `**`);
 * an empty cell is an empty range at the place where text would be typed. A cell that a merged HTML cell covers is an
 * empty range at that cell's end.
 */
export interface CellStore {
  readonly rowCount: number;
  readonly rowFirstCell: Int32Array;
  /** Line of each row, for HTML the line of its `<tr>`. */
  readonly rowLine: Int32Array;
  readonly cellStart: Int32Array;
  readonly cellEnd: Int32Array;
  /** Bit 0: the cell was written with emphasis (round totals in bold). */
  readonly cellFlags: Uint8Array;
}

/** Any string has a tree; nothing is thrown and nothing is lost. */
export interface SyntaxTree {
  readonly text: string;
  /** Start offset of each line. */
  readonly lineStarts: Int32Array;
  readonly blocks: readonly Block[];
  readonly cells: CellStore;
}
