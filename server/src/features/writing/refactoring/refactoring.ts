import type { Message } from '../../../rules/rule.ts';
import type { TextEdit } from '../../../text/range.ts';

/** Kinds as editors group them; the last part names the one refactoring, so that a command can ask for it. */
export type RefactoringKind =
  | 'refactor.rewrite.recompute'
  | 'refactor.rewrite.narrative'
  | 'refactor.rewrite.figure'
  | 'refactor.rewrite.unit'
  | 'refactor.rewrite.tidy'
  | 'refactor.extract.glossary'
  | 'refactor.rewrite.note'
  | 'source.updateNarrative'
  | 'source.recomputeTotals';

/** A change of the text that the author may ask for; it does something, or says why it cannot. */
export interface Refactoring {
  readonly kind: RefactoringKind;
  readonly title: Message;
  /** None overlaps another; none where it cannot be done. */
  readonly edits: readonly TextEdit[];
  readonly disabled?: Message;
}
