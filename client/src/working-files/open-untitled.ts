import { languages, type TextDocument, type Uri, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../language-client.ts';

/** Opens text as a document that is saved under this path, beside a file that is there; without a name where the path is taken. */
export async function openUntitled(beside: Uri, path: string, content: string): Promise<TextDocument> {
  if (await exists(beside.with({ path })))
    return workspace.openTextDocument({ language: LANGUAGE_ID, content });
  const uri = beside.with({ scheme: 'untitled', path });
  // A name like *.txt does not say what the text is.
  const opened = await languages.setTextDocumentLanguage(await workspace.openTextDocument(uri), LANGUAGE_ID);
  const editor = await window.showTextDocument(opened);
  await editor.edit((edit) => edit.insert(opened.positionAt(0), content));
  return opened;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
