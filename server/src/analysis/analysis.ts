import type { Disclosure } from '../model/disclosure.ts';
import type { Reconciliation } from '../reconcile/reconciliation.ts';
import type { Finding, RoundingMode, Severity } from '../rules/rule.ts';

/** What decides a document's findings besides its text. */
export interface Settings {
  /** 预算年度 where the text does not say; undefined lets the text decide. */
  readonly year?: number;
  /** Severity by rule id; `off` silences it. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** How sums that miss only by rounding are shown. */
  readonly rounding: RoundingMode;
}

export const DEFAULT_SETTINGS: Settings = { rules: {}, rounding: 'hint' };

/** Fixed by (text, settings). */
export interface Analysis {
  readonly settings: Settings;
  readonly disclosure: Disclosure;
  readonly reconciliation: Reconciliation;
  /** In document order. */
  readonly findings: readonly Finding[];
}
