import type { Severity } from '../../rules/rule.ts';

/**
 * What the table preview panel shows, as plain data that crosses process borders as JSON. Places in the text are lines and
 * UTF-16 characters from 0. Text for users is in one language, the one asked for.
 */

export interface TextPlace {
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/** One line of the panel's list of tables. */
export interface TableSummary {
  /** Index of the table in the document; it holds for one version only. */
  readonly index: number;
  readonly number: string;
  readonly title: string;
  /** Name of the table's kind in the language asked for, such as 收支总表. */
  readonly kind: string;
  readonly unit: string;
  readonly money: boolean;
  readonly rows: number;
  readonly place: TextPlace;
  /** Relations of its figures that hold (exactly or within rounding), and that do not. */
  readonly holding: number;
  readonly contradicted: number;
  readonly errors: number;
  readonly warnings: number;
  readonly others: number;
}

/** Of two tables that tell the same facts: how many tellings agree and how many do not. Only pairs that share a fact. */
export interface MatrixCell {
  readonly table: number;
  readonly other: number;
  readonly agree: number;
  readonly disagree: number;
  /** Each telling that disagrees, in words. */
  readonly reasons: readonly string[];
}

/** One part of a composition, in 分 (0.01 元) and as text with its unit. */
export interface Slice {
  readonly name: string;
  readonly value: number;
  readonly written: string;
  /** Share of the whole in ten-thousandths, 0–10000. */
  readonly share: number;
  /** Last year's value where the document tells it. */
  readonly before: number | undefined;
  readonly writtenBefore: string | undefined;
}

/** 收支构成: a whole and its parts, as one table tells them. */
export interface Composition {
  readonly id:
    | 'income'
    | 'expenditure-by-function'
    | 'expenditure-by-kind'
    | 'expenditure-by-economy'
    | 'three-public';
  readonly title: string;
  readonly table: number;
  readonly total: string;
  readonly slices: readonly Slice[];
}

export interface PreviewDocument {
  readonly version: number;
  readonly title: string;
  readonly year: number | undefined;
  readonly tables: readonly TableSummary[];
  readonly matrix: readonly MatrixCell[];
  readonly compositions: readonly Composition[];
}

export interface HeadCell {
  readonly text: string;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

export interface CellProblem {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  /** Titles of its fixes, the preferred one first. */
  readonly fixes: readonly string[];
}

/** The problems of one cell; most cells have none and are not told. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  /** The gravest first. */
  readonly problems: readonly CellProblem[];
}

/** One row of the table's body. It is known by its index; with the column that is the cell's address. */
export interface PreviewRow {
  readonly role: 'total' | 'subject' | 'unit' | 'project' | 'entry' | 'of-which' | 'text';
  /** Depth in the row tree from 0; of the first panel that has the row. */
  readonly level: number;
  /** Index of the row it folds under, undefined at the top. */
  readonly parent: number | undefined;
  readonly foldable: boolean;
  /** The cells as printed, without surrounding blanks; one a column. */
  readonly texts: readonly string[];
  /** What the cells are, one hexadecimal digit a column; see `CellState`. */
  readonly states: string;
}

export interface PreviewColumn {
  readonly index: number;
  /** Whole label from the top to the leaf, joined with ` › `. */
  readonly label: string;
  readonly role: 'index' | 'code' | 'name' | 'amount' | 'percent' | 'text';
  /** First column of a panel of its own (two-sided statements). */
  readonly startsPanel: boolean;
}

export interface PreviewTable {
  readonly version: number;
  readonly summary: TableSummary;
  readonly columns: readonly PreviewColumn[];
  /** Header rows; merged heads carry colspan and rowspan, and the cells that they cover are absent. */
  readonly head: readonly (readonly HeadCell[])[];
  /** How many columns from the left are frozen: codes and names before the first amount. */
  readonly frozen: number;
  readonly rows: readonly PreviewRow[];
  readonly marked: readonly MarkedCell[];
  /** Problems on the caption, the unit line or the table as a whole. */
  readonly problems: readonly CellProblem[];
}

export interface TraceTerm {
  /** What stands before it; '' for the total, and where no sign between the terms says it (rates: see the statement). */
  readonly operator: '' | '=' | '≥' | '+' | '−' | '÷';
  readonly label: string;
  readonly written: string;
  readonly place: TextPlace;
}

export interface TraceRelation {
  readonly verdict: 'exact' | 'rounding' | 'contradicted';
  /** In words: 合计等于各部分之和. */
  readonly statement: string;
  readonly total: TraceTerm;
  readonly terms: readonly TraceTerm[];
  /** By how much it misses, '' where it holds exactly. */
  readonly gap: string;
}

export interface PreviewTrace {
  readonly version: number;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly written: string;
  readonly unit: string;
  readonly relations: readonly TraceRelation[];
  readonly problems: readonly CellProblem[];
}

/** Where a cell's text stands in one version of the document. */
export interface PreviewPlace {
  readonly version: number;
  readonly place: TextPlace;
}

/** Where the cursor stands: a table, and a cell where it stands in one. */
export interface PreviewLocation {
  readonly version: number;
  readonly table: number;
  readonly row: number | undefined;
  readonly column: number | undefined;
}
