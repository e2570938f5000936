import type { Disposable, ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The table preview panel. */
export function registerPreview(
  _context: ExtensionContext,
  _client: BaseLanguageClient,
): readonly Disposable[] {
  return [];
}
