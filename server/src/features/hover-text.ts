import type { TextRange } from '../text/range.ts';

export interface HoverText {
  readonly range: TextRange;
  /** Document text in it is escaped. */
  readonly markdown: string;
}
