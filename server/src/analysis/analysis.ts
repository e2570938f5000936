import type { Disclosure } from '../model/disclosure.ts';
import type { Reconciliation } from '../reconcile/reconciliation.ts';
import type { Summary } from '../rules/companions/summary.ts';
import type { Finding, RoundingMode, Severity } from '../rules/rule.ts';
import type { KnownFindings } from './baseline.ts';
import type { Preset } from './preset.ts';

/** What decides a document's findings besides its text. */
export interface Settings {
  /** 预算年度 where the text does not say; undefined lets the text decide. */
  readonly year?: number;
  /** Severity by rule id; `off` silences it. Stronger than the preset. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** How sums that miss only by rounding are shown. */
  readonly rounding: RoundingMode;
  /** How strict the rules are that `rules` does not name; `review` where it is not set. */
  readonly preset?: Preset;
  /** Other disclosures that may tell the same (see `Summary`). */
  readonly companions?: readonly Summary[];
  /** Findings of this document that its baseline lets pass. */
  readonly known?: KnownFindings;
}

export const DEFAULT_SETTINGS: Settings = { rules: {}, rounding: 'hint' };

/** How many findings are not shown because somebody decided so. */
export interface Silenced {
  /** By `<!-- gouji-ignore … -->` comments. */
  readonly comments: number;
  /** By the baseline. */
  readonly baseline: number;
}

/** Fixed by (text, settings). */
export interface Analysis {
  readonly settings: Settings;
  readonly disclosure: Disclosure;
  readonly reconciliation: Reconciliation;
  /** In document order. */
  readonly findings: readonly Finding[];
  readonly silenced: Silenced;
}
