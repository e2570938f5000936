import { type ExtensionContext, type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerCommands } from './commands.ts';
import { LANGUAGE_ID } from './language-client.ts';
import { registerPreview } from './preview/register.ts';
import { registerFiles } from './read-file.ts';
import { StatusItem } from './status.ts';
import { registerWorkingFiles } from './working-files/register.ts';
import { registerWriting } from './writing/register.ts';

/** The editor's side: starts the language server, shows its state, offers the commands. The same on the desktop and in the web. */
export async function start(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const status = new StatusItem(client);
  context.subscriptions.push(
    status,
    registerFiles(client),
    ...registerCommands(client),
    ...registerPreview(context, client, status.onDidCheck),
    ...registerWorkingFiles(context, client),
    ...registerWriting(context, client),
    client,
  );
  await startWithDisclosures(context, client);
}

/** The server runs once there is a disclosure to serve; a request of a command starts it too. */
async function startWithDisclosures(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  if (workspace.textDocuments.some(isDisclosure)) return client.start();
  const waiting = workspace.onDidOpenTextDocument((document) => {
    if (!isDisclosure(document)) return;
    waiting.dispose();
    void client.start();
  });
  context.subscriptions.push(waiting);
}

function isDisclosure({ languageId }: TextDocument): boolean {
  return languageId === LANGUAGE_ID;
}
