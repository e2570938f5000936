import type { PurseHead } from '../../vocabulary/rows/purse-words.ts';

/** One telling of the money behind a form: a figure for each head of its purse, in their order. */
export interface PurseLine {
  /** Figure ids. */
  readonly figures: readonly number[];
  /** Name (or code and name) of the project that it is for, '' where the form does not say. */
  readonly project: string;
  /** Name of the unit that spends it, '' likewise. */
  readonly unit: string;
}

/** 资金总额, 财政拨款, 其他资金 of a form of targets (绩效目标表, 绩效自评表): amounts of money among what is no money. */
export interface Purse {
  /** The first is what the others are parts of. */
  readonly heads: readonly PurseHead[];
  readonly lines: readonly PurseLine[];
  /** 合计 of the lines. */
  readonly sum: PurseLine | undefined;
  /** Of a department or unit as a whole (部门整体支出), not of a project. */
  readonly whole: boolean;
}
