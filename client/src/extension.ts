import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { start } from './activation.ts';
import { CLIENT_ID, CLIENT_NAME, clientOptions } from './language-client.ts';
import { registerTasks } from './working-files/tasks.ts';

/** The extension on the desktop and on a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.cjs');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  context.subscriptions.push(registerTasks(context));
  return start(context, new LanguageClient(CLIENT_ID, CLIENT_NAME, server, clientOptions(context)));
}
