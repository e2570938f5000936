/**
 * What of a document is printed, in reading order, whatever file it is written to. Words are those of the text: nothing is
 * reworded, and numbers stand as they are written.
 */
export interface Publication {
  readonly title: string;
  readonly pieces: readonly Piece[];
}

/** A stretch of words, in bold where the text has marks of emphasis round it. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** 1 for 第×部分, 2 for 一、, 3 for （一）, 4 below. */
export type Level = 1 | 2 | 3 | 4;

export type Piece =
  /** 封面: the lines before the contents list or the first heading. */
  | { readonly kind: 'cover'; readonly lines: readonly string[] }
  | Heading
  | Contents
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  /** A title that opens no section: that of a chart, or a table's number on a line of its own (表1). */
  | { readonly kind: 'line'; readonly text: string; readonly isNumber: boolean }
  | { readonly kind: 'note'; readonly lines: readonly string[] }
  /** 部门：… on the left, 单位：万元 on the right; either may be ''. */
  | { readonly kind: 'fields'; readonly left: string; readonly right: string }
  | Caption
  | { readonly kind: 'table'; readonly table: PrintedTable };

export interface Heading {
  readonly kind: 'heading';
  readonly level: Level;
  /** As `ContentsEntry.target` names it; unique in the publication. */
  readonly id: number;
  readonly text: string;
  /** 第×部分 begins on a new page. */
  readonly isPart: boolean;
}

/** 表题. It is a heading as well, one level below the section that it stands in. */
export interface Caption {
  readonly kind: 'caption';
  readonly level: Level;
  readonly id: number;
  readonly text: string;
}

export interface Contents {
  readonly kind: 'contents';
  readonly title: string;
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  readonly text: string;
  /** Depth from 0. */
  readonly depth: number;
  /** The heading or caption that it names; undefined where none or several could be meant. */
  readonly target: number | undefined;
}

export interface PrintedTable {
  /** 表1, 公开01表 …; '' where it has none. */
  readonly number: string;
  /** Caption, '' where it has none. */
  readonly title: string;
  /** Every row has a cell or a cover for each of its columns; one row may be longer than the others, as in the text. */
  readonly rows: readonly PrintedRow[];
  /** How many rows from the top are the head: repeated on every page. */
  readonly headRows: number;
  readonly width: number;
  /** How many columns from the left hold codes and names: they stay in view. */
  readonly labelColumns: number;
  /** False where two panels of rows stand side by side: no cell of a row heads the others. */
  readonly isOnePanel: boolean;
}

export type PrintedRow = readonly PrintedCell[];

/** `number` is an amount or a percentage that a spreadsheet can take as it is written; `figure` stands right without being one. */
export type CellRole = 'head' | 'number' | 'figure' | 'code' | 'index' | 'name' | 'text';

/** Where the words of a cell stand, in every format. */
export const ALIGNMENT: Readonly<Record<CellRole, 'left' | 'center' | 'right'>> = {
  head: 'center',
  number: 'right',
  figure: 'right',
  code: 'left',
  index: 'center',
  name: 'left',
  text: 'left',
};

/** A cell that is printed; what it covers right of and below it has no cell. */
export interface PrintedCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly text: string;
  readonly role: CellRole;
  readonly bold: boolean;
  /** Steps that a name is indented by its level among the rows. */
  readonly indent: number;
}
