import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  READ_FILE_REQUEST,
  type ReadFileParams,
  type ReadFileResult,
} from '../../server/src/protocol/messages.ts';

/** Reads files beside the documents for a server that cannot: in the web, and in workspaces that are on no disk. */
export function registerFiles(client: BaseLanguageClient): Disposable {
  return client.onRequest(READ_FILE_REQUEST, ({ uri }: ReadFileParams) => readFile(Uri.parse(uri, true)));
}

/** Only the file systems of the workspace are asked; a server has nothing to look for in others. */
async function readFile(uri: Uri): Promise<ReadFileResult> {
  const isKnown = workspace.workspaceFolders?.some(
    ({ uri: { scheme, authority } }) => scheme === uri.scheme && authority === uri.authority,
  );
  if (isKnown !== true) return null;
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null; // There is none, or it may not be read: the same to whoever asks.
  }
}
