import type { ExtensionContext } from 'vscode';
import {
  LanguageClient,
  type NodeModule,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import { start } from './activation.ts';
import { CLIENT_ID, CLIENT_NAME, clientOptions } from './language-client.ts';
import { registerTasks } from './working-files/tasks.ts';

/** The extension on the desktop and on a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const program: NodeModule = {
    module: context.asAbsolutePath('dist/gouji.cjs'),
    args: ['lsp'],
    transport: TransportKind.ipc,
  };
  const server: ServerOptions = {
    run: program,
    debug: { ...program, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  context.subscriptions.push(registerTasks(context));
  return start(context, new LanguageClient(CLIENT_ID, CLIENT_NAME, server, clientOptions(context)));
}
