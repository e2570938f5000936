import type { Scheme } from '../classification/scheme.ts';
import type { TableBlock } from '../syntax/tree.ts';
import type { TextRange } from '../text/range.ts';
import type { Concept } from '../vocabulary/concept.ts';
import type { Unit } from './figure.ts';
import type { Purse } from './forms/purse.ts';

/** 预算表的种类. Budget and final-accounts tables of the same content share a kind; `Disclosure.kind` tells them apart. */
export type TableKind =
  | 'statement' // 收支总表
  | 'income' // 收入总表
  | 'expenditure' // 支出总表
  | 'grant-statement' // 财政拨款收支总表
  | 'grant-expenditure' // 财政拨款支出表（功能科目）
  | 'grant-basic' // 财政拨款基本支出表（经济科目）
  | 'general-expenditure' // 一般公共预算支出表（功能科目）
  | 'general-economic' // 一般公共预算支出表（经济科目）
  | 'general-basic' // 一般公共预算基本支出表（经济科目）
  | 'general-basic-functional' // 一般公共预算基本支出表（功能科目）
  | 'general-project' // 一般公共预算项目支出表（经济科目）
  | 'basic-expenditure' // 部门基本支出表（全部资金）
  | 'three-public' // “三公”经费表（含会议费、培训费的也是）
  | 'government-fund' // 政府性基金预算支出表
  | 'state-capital' // 国有资本经营预算支出表
  | 'social-insurance' // 社会保险基金
  | 'project' // 项目支出表（按项目）
  | 'economic-summary' // 支出经济分类汇总表
  | 'carry-over' // 上年结转资金支出表
  | 'operating' // 机关运行经费表
  | 'procurement' // 政府采购预算表
  | 'purchased-services' // 政府购买服务预算表
  | 'commissioned' // 委托业务费表
  | 'transfer' // 专项转移支付
  | 'meeting-training' // 会议费、培训费明细
  | 'performance' // 绩效目标表、自评表: no money sums
  | 'asset' // 国有资产占用
  | 'list' // 单位名单、目录等: no money
  | 'unknown';

export type ColumnRole =
  | 'index' // 序号、行次
  | 'code' // 科目编码 (whole, or one of 类/款/项)
  | 'name' // 科目名称、项目（statement）、功能分类科目
  | 'code-and-name' // [201]一般公共服务支出, 2120101-行政运行
  | 'unit-code' // 部门(单位)代码
  | 'unit-name' // 部门(单位)名称、预算单位
  | 'project' // 项目名称
  | 'amount'
  | 'percent'
  | 'text'; // anything else: 绩效目标, 备注, 人数, 日期 …

export interface Column {
  readonly index: number;
  readonly role: ColumnRole;
  /** Header labels from the top to the leaf, blanks squeezed out; equal neighbours of one merged head once. */
  readonly path: readonly string[];
  /** The concept of each label of `path`, undefined where the vocabulary does not know it. */
  readonly concepts: readonly (Concept | undefined)[];
  readonly panel: number;
  /** For code columns split over 类/款/项: which one; `undefined` when the column holds whole codes. */
  readonly codePart: 'class' | 'section' | 'item' | undefined;
  /** For code and name columns: which classification the header names, undefined when it does not say. */
  readonly scheme: Scheme | undefined;
}

/** 表头: one node a merged head. `columns` is half-open; the leaves are single columns. */
export interface HeaderNode {
  readonly label: string;
  readonly range: TextRange;
  readonly concept: Concept | undefined;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly children: readonly HeaderNode[];
}

export type RowRole =
  | 'total' // 合计、总计
  | 'subject' // a row of a classification, level by its code
  | 'unit' // a department or unit
  | 'project'
  | 'entry' // a numbered, indented or plain item
  | 'of-which' // 其中：
  | 'text'; // no figures of its own, or not understood: takes no part in sums

/** One row as one panel reads it. Rows whose label and amounts are blank in the panel are absent. */
export interface TableRow {
  /** Index into `BudgetTable.bodyRows`. */
  readonly bodyRow: number;
  readonly role: RowRole;
  /** Index into `Panel.rows` of the row this one is a part of, or -1 at the top (below the total rows). */
  readonly parent: number;
  /** Children in order, indices into `Panel.rows`. */
  readonly children: readonly number[];
  /** Whole code in digits (3/5/7 or more; unit codes as printed), or from the name where no code is printed (see `codeFrom`). */
  readonly code: string | undefined;
  readonly codeFrom: 'printed' | 'name' | undefined;
  readonly scheme: Scheme | undefined;
  /** 写错的编码: the printed code, where the name and the place of the row show that `code` is meant. */
  readonly misprint: string | undefined;
  /** 写错的单位编码, one slip away from the code of the unit or department that the row stands below. */
  readonly unitMisprint: { readonly printed: string; readonly meant: string } | undefined;
  /** Second code of a row that stands in two classifications at once (功能×经济, 部门经济×政府经济). */
  readonly otherCodes: readonly OtherCode[];
  readonly concept: Concept | undefined;
  /** Label as meant: squeezed, without numbering. A copy, not a slice that keeps the file alive. */
  readonly name: string;
  readonly nameRange: TextRange;
  /** Range of the printed code (all its parts), undefined where none is printed. */
  readonly codeRange: TextRange | undefined;
  /** True where the parts that are printed below it are known to be all there are (roll-ups may be checked). */
  readonly complete: boolean;
  /** 写重的行: the row above once more, and too much in the sum of its parent; it takes no part in sums. */
  readonly copied: boolean;
}

/** `misprint`: what is printed where `code` is what must be meant. */
export interface OtherCode {
  readonly scheme: Scheme;
  readonly code: string;
  readonly misprint: string | undefined;
}

/** A block of columns that is a table of its own: one side of a two-sided statement, or a side-by-side panel. */
export interface Panel {
  readonly index: number;
  readonly side: 'income' | 'expenditure' | undefined;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly rows: readonly TableRow[];
}

export interface BudgetTable {
  readonly index: number;
  readonly kind: TableKind;
  /** Squeezed caption, '' where there is none. */
  readonly title: string;
  readonly titleRange: TextRange | undefined;
  /** 沿用上一张表的表名: the index of the table beside it that has the same caption and other columns; its own kind is not known then. */
  readonly namesake: number | undefined;
  /** 表1, 公开01表 …, as printed. */
  readonly number: string | undefined;
  readonly year: number | undefined;
  readonly unit: Unit | undefined;
  /** Where the table itself tells no unit: the one that all other money tables of the document agree on. */
  readonly assumedUnit: Unit | undefined;
  readonly unitRange: TextRange | undefined;
  /** Physical tables in order: more than one where a page break cut the table. */
  readonly blocks: readonly TableBlock[];
  readonly range: TextRange;
  readonly header: readonly HeaderNode[];
  /** Rows of the CellStore that are header rows of the first block, half-open. */
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly columns: readonly Column[];
  readonly panels: readonly Panel[];
  /** Rows of the CellStore that hold data; repeated headers, index rows (栏次) and unit rows are not among them. */
  readonly bodyRows: Int32Array;
  /**
   * One a body row: the cell's place within the row for each column, -1 where the row has none. Rows share one array where
   * they can; it is 0, 1, 2 … unless columns were left out or the alignment was repaired. See `cellAt` in tables/build.ts.
   */
  readonly rowCells: readonly Int32Array[];
  /** Figure id of body row 0, column 0; see `figureAt`. */
  readonly firstFigure: number;
  /** What a form of targets (绩效目标表) says of the money behind it; empty for all other tables. */
  readonly purses: readonly Purse[];
  /** False for performance, list and asset tables: their numbers are no amounts to sum. */
  readonly money: boolean;
  /**
   * `shifted`: the body has another number of columns than the header, and no reading of it is certain: relations that
   * depend on a column's meaning are silent. `repaired`: one reading is certain, columns are given in it. `lost`: the lines
   * were trimmed at both ends, so that each row may stand under other heads; the table is no money table then.
   */
  readonly alignment: 'sure' | 'repaired' | 'shifted' | 'lost';
  /** Body rows with more cells than the table has columns (not counting trailing empty cells). */
  readonly raggedRows: readonly number[];
}

/** Whether what the columns mean is certain. */
export function isAligned({ alignment }: BudgetTable): boolean {
  return alignment === 'sure' || alignment === 'repaired';
}

/** Figure id of a cell. Every body cell has one; label cells have state `none`. */
export function figureAt(table: BudgetTable, bodyRow: number, column: number): number {
  return table.firstFigure + bodyRow * table.columns.length + column;
}
