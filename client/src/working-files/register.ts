import type { Disposable, ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Paste, new documents, roll-forward, the question whether a text is a disclosure, the workspace-wide check. */
export function registerWorkingFiles(
  _context: ExtensionContext,
  _client: BaseLanguageClient,
): readonly Disposable[] {
  return [];
}
