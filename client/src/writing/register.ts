import type { Disposable, ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Commands behind completion, lenses and refactorings. */
export function registerWriting(
  _context: ExtensionContext,
  _client: BaseLanguageClient,
): readonly Disposable[] {
  return [];
}
