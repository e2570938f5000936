import { commands, type Disposable, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Commands, and the kind of the code action that each asks the server for. */
const ACTIONS: Readonly<Record<string, string>> = {
  'gouji.updateNarrative': 'source.updateNarrative.gouji',
  'gouji.recomputeTotals': 'source.recomputeTotals.gouji',
  'gouji.fixAll': 'source.fixAll.gouji',
  'gouji.convertUnit': 'refactor.rewrite.unit',
  'gouji.tidyTable': 'refactor.rewrite.tidy',
};

/** Commands behind refactorings: each is a code action of its kind, done at once where there is but one. */
export function registerWriting(
  _context: ExtensionContext,
  _client: BaseLanguageClient,
): readonly Disposable[] {
  return Object.entries(ACTIONS).map(([command, kind]) =>
    commands.registerCommand(command, () =>
      commands.executeCommand('editor.action.codeAction', { kind, apply: 'ifSingle' }),
    ),
  );
}
