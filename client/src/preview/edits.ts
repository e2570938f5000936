import { l10n, Range, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import type { PreviewEdits, TextPlace } from '../../../server/src/protocol/preview/messages.ts';

/**
 * Makes the edits in the text, so that undo is the text's. What to tell the user, undefined where there is nothing to
 * tell: the edits were made for a version of the document that has gone, or were refused.
 */
export async function makeEdits(
  document: TextDocument,
  answer: PreviewEdits | null,
): Promise<{ readonly done: boolean; readonly notice: string | undefined }> {
  if (answer === null) return refused(l10n.t('The document is not open.'));
  if ('refused' in answer) return refused(answer.refused);
  if (document.version !== answer.version)
    return refused(l10n.t('The document has changed; try again in the updated table.'));
  if (answer.edits.length === 0) return { done: false, notice: undefined };
  const edit = new WorkspaceEdit();
  for (const { place, newText } of answer.edits) edit.replace(document.uri, rangeOf(place), newText);
  if (await workspace.applyEdit(edit)) return { done: true, notice: undefined };
  return refused(l10n.t('The document could not be changed.'));
}

function refused(notice: string): { readonly done: false; readonly notice: string } {
  return { done: false, notice };
}

export function rangeOf({ line, character, endLine, endCharacter }: TextPlace): Range {
  return new Range(line, character, endLine, endCharacter);
}
