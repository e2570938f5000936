import type { SyntaxTree } from '../syntax/tree.ts';
import type { TextRange } from '../text/range.ts';
import type { Narrative } from './claim.ts';
import type { FigureStore } from './figure.ts';
import type { BudgetTable } from './table.ts';

/** 部门预算公开: one document, understood. */
export interface Disclosure {
  readonly tree: SyntaxTree;
  readonly kind: DisclosureKind;
  /** 预算年度, from the title, the parts and the tables; undefined where they do not agree on one. */
  readonly budgetYear: number | undefined;
  /** 部门（单位）名称, as most fields say; '' where nothing does. */
  readonly organisation: string;
  readonly sections: readonly Section[];
  readonly tables: readonly BudgetTable[];
  readonly glossary: readonly Term[];
  /** What the sentences state; its figures stand behind the tables'. */
  readonly narrative: Narrative;
  readonly figures: FigureStore;
}

export type DisclosureKind = 'department-budget' | 'unit-budget' | 'final-accounts' | 'unknown';

/** Part 第×部分, section 一、, subsection （一）: a tree by nesting. */
export interface Section {
  readonly title: string;
  readonly titleRange: TextRange;
  /** 1 for parts, 2 for 一、, 3 for （一）, 4 below. */
  readonly level: number;
  readonly kind: SectionKind;
  /** From its heading to the next heading of the same or a higher level. */
  readonly range: TextRange;
  readonly children: readonly Section[];
  /** Indices of the tables that stand directly in it. */
  readonly tables: readonly number[];
}

export type SectionKind =
  | 'overview' // 部门概况
  | 'duties' // 主要职能
  | 'structure' // 机构设置
  | 'tables' // 部门预算表
  | 'explanation' // 情况说明
  | 'glossary' // 名词解释
  | 'attachment' // 附件
  | 'table' // a table's own caption
  | 'other';

/** 名词解释 entry. */
export interface Term {
  readonly name: string;
  readonly nameRange: TextRange;
  readonly definition: TextRange;
}
