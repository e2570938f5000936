import { type Disposable, l10n, type TextDocument, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../language-client.ts';
import { textOf } from './decode.ts';
import { FIRST_LINES, looksLikeDisclosure, type Question } from './question.ts';

/** What stands for bytes that are no character in the encoding that a file was read in. */
const REPLACEMENT = '\uFFFD';
/** What office programs on Chinese machines write, where they do not write UTF-8. */
const OTHER = 'gb18030';

/**
 * A disclosure in GB18030 that was opened as UTF-8 is all garbled, and what it is cannot be seen: it is offered once to open it in its
 * own encoding, and then asked what it is. A document with changes is left alone.
 */
export function registerEncoding(question: Question): Disposable {
  const asked = new Set<string>();
  const consider = async (document: TextDocument | undefined) => {
    if (document === undefined || asked.has(document.uri.toString()) || !(await isMisread(document))) return;
    asked.add(document.uri.toString());
    const reopen = l10n.t('Reopen');
    const name = document.fileName.slice(document.fileName.search(/[^\\/]*$/));
    const answer = await window.showWarningMessage(
      l10n.t(
        '“{0}” is not written in {1}, and shows garbled. It can be read as {2}.',
        name,
        'UTF-8',
        'GB18030',
      ),
      reopen,
    );
    if (answer !== reopen || document.isDirty) return;
    question(await workspace.openTextDocument(document.uri, { encoding: OTHER }));
  };
  void consider(window.activeTextEditor?.document);
  return window.onDidChangeActiveTextEditor((editor) => void consider(editor?.document));
}

/** Ours by its language, or by its words once they are read rightly. */
async function isMisread(document: TextDocument): Promise<boolean> {
  const { encoding, isDirty, isUntitled, languageId, uri } = document;
  if (isDirty || isUntitled || encoding !== 'utf8' || !document.getText().includes(REPLACEMENT)) return false;
  const text = await textOf(uri);
  if (text === undefined || text.includes(REPLACEMENT)) return false;
  return languageId === LANGUAGE_ID || looksLikeDisclosure(languageId, text.split(/\r?\n/, FIRST_LINES));
}
