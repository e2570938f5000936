import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands.ts';
import { createClient } from './language-client.ts';
import { StatusItem } from './status.ts';

/** The editor's side: starts the language server, shows its state, offers the commands. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = createClient(context);
  const status = new StatusItem(client);
  context.subscriptions.push(status, ...registerCommands(client), client);
  await client.start();
}
