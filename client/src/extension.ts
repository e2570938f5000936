import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands.ts';
import { createClient } from './language-client.ts';
import { registerPreview } from './preview/register.ts';
import { StatusItem } from './status.ts';
import { registerWorkingFiles } from './working-files/register.ts';
import { registerWriting } from './writing/register.ts';

/** The editor's side: starts the language server, shows its state, offers the commands. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = createClient(context);
  const status = new StatusItem(client);
  context.subscriptions.push(
    status,
    ...registerCommands(client),
    ...registerPreview(context, client),
    ...registerWorkingFiles(context, client),
    ...registerWriting(context, client),
    client,
  );
  await client.start();
}
