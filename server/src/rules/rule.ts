import type { Disclosure } from '../model/disclosure.ts';
import type { Reconciliation } from '../reconcile/reconciliation.ts';
import type { TextEdit, TextRange } from '../text/range.ts';
import type { Summary } from './companions/summary.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** How sums that miss only by rounding are shown: not at all, as hints, or as the rule's own severity. */
export type RoundingMode = 'off' | 'hint' | 'strict';

/** Under which heading of the rules' index a rule stands. */
export type RuleCategory =
  | 'arithmetic'
  | 'cross-table'
  | 'narrative'
  | 'classification'
  | 'structure'
  | 'number';

/** Text for users: Chinese first, English beside it; both complete. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

export interface Related {
  readonly range: TextRange;
  readonly message: Message;
}

export interface Fix {
  readonly title: Message;
  /** At most one of a finding's fixes is preferred. */
  readonly preferred: boolean;
  readonly edits: readonly TextEdit[];
}

/** What a rule says. The engine adds the rule's id and the severity in force. */
export interface Remark {
  readonly range: TextRange;
  readonly message: Message;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Where this one remark weighs less than its rule does (rounding: hint). */
  readonly severity?: Severity;
}

export interface Finding extends Remark {
  readonly rule: string;
  readonly severity: Severity;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

export interface RuleContext {
  readonly disclosure: Disclosure;
  readonly reconciliation: Reconciliation;
  readonly rounding: RoundingMode;
  /** Other disclosures that may tell the same: last year's edition, the units' budgets. Absent where none is known. */
  readonly companions?: readonly Summary[];
}

/** What a rule says of a document that it has nothing to say of. */
export const NO_REMARKS: readonly Remark[] = [];

/** One defect. A rule holds no state, reads its context only, and may throw only by a mistake of ours. */
export interface Rule {
  /** kebab-case, names the defect: `row-total-mismatch`. */
  readonly id: string;
  readonly category: RuleCategory;
  readonly severity: Severity;
  readonly title: Message;
  check(context: RuleContext): Iterable<Remark>;
}
