import { applyEdits } from '../../server/src/text/edits.ts';
import { graveIn } from '../grave.ts';
import { lineOf } from '../line-of.ts';

/** Line (from 1), rule and Chinese message of each error and warning. */
export function told(text: string): readonly string[] {
  return graveIn(text).map(
    ({ rule, range, message }) => `${lineOf(text, range.start)} ${rule} ${message.zh}`,
  );
}

/** The text after the first preferred fix; the text itself where none is preferred. */
export function fixed(text: string): string {
  const [fix] = graveIn(text).flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred));
  return fix === undefined ? text : applyEdits(text, fix.edits);
}
