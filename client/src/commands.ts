import { commands, type Disposable, languages, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LANGUAGE_ID } from './language-client.ts';

/** The commands of the palette; each also has its title in package.nls. */
export function registerCommands(client: BaseLanguageClient): readonly Disposable[] {
  return [
    commands.registerCommand('gouji.showProblems', () =>
      commands.executeCommand('workbench.actions.view.problems'),
    ),
    commands.registerCommand('gouji.restart', () => restart(client)),
    commands.registerCommand('gouji.showOutput', () => client.outputChannel.show()),
    commands.registerCommand('gouji.openSettings', openSettings),
    commands.registerCommand('gouji.useLanguage', useLanguage),
  ];
}

async function restart(client: BaseLanguageClient): Promise<void> {
  await client.stop();
  await client.start();
}

function openSettings(): Thenable<unknown> {
  return commands.executeCommand('workbench.action.openSettings', '@ext:gouji.gouji');
}

/** Treats the text in front as a disclosure, whatever its file is called. */
async function useLanguage(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined) await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
}
