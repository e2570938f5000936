import type { Scheme } from '../../../classification/scheme.ts';
import type { TextEdit } from '../../../text/range.ts';

export type SuggestionKind = 'code' | 'name' | 'title' | 'sentence' | 'term' | 'unit' | 'rule' | 'keyword';

/** What a suggestion is about: enough to make its documentation when it is asked for. */
export type SuggestionTopic =
  | { readonly kind: 'subject'; readonly scheme: Scheme; readonly code: string }
  | { readonly kind: 'term'; readonly name: string }
  | { readonly kind: 'rule'; readonly id: string }
  | { readonly kind: 'sentence'; readonly id: string };

/** One thing that may be written at the cursor. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly label: string;
  /** Shown small beside the label. */
  readonly detail: string;
  /** Replaces what was typed; its range holds the cursor and stands on one line. */
  readonly edit: TextEdit;
  /** Edits elsewhere that go with it, none of them over `edit`. */
  readonly others: readonly TextEdit[];
  readonly topic: SuggestionTopic | undefined;
}

/** Suggestions in the order in which they are to be shown; `open` where more typing may find others. */
export interface Suggestions {
  readonly items: readonly Suggestion[];
  readonly open: boolean;
}

export const NO_SUGGESTIONS: Suggestions = { items: [], open: false };
