import { sayWith } from '../strings.ts';
import type { Copied } from '../table/clipboard.ts';
import type { Context } from './element.ts';

/** Answers a copy event with a table in both forms, and says so. */
export function fillClipboard(event: ClipboardEvent, copied: Copied, { state, dispatch }: Context): void {
  if (!event.clipboardData) return;
  event.clipboardData.setData('text/html', copied.html);
  event.clipboardData.setData('text/plain', copied.text);
  event.preventDefault();
  dispatch({ type: 'announce', text: sayWith(state.strings)('copied', copied.rows, copied.columns) });
  dispatch({ type: 'post', message: { type: 'copied', rows: copied.rows, columns: copied.columns } });
}

/**
 * Copies from a button. Only a copy event carries two forms without asking for a permission, and only this old command makes
 * one; where it is refused, the editor's side copies the text.
 */
export function copyNow(copied: Copied, context: Context): void {
  const answer = (event: ClipboardEvent) => fillClipboard(event, copied, context);
  document.addEventListener('copy', answer, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', answer, { capture: true });
  if (!isDone) context.dispatch({ type: 'post', message: { type: 'copy-text', text: copied.text } });
}
