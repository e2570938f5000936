import { type ExtensionContext, env, Uri } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import type { InitializationOptions } from '../../server/src/protocol/messages.ts';

export const LANGUAGE_ID = 'budget-disclosure';

/** The client of the bundled server; it is started by `activate` and stopped when its subscription is disposed of. */
export function createClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const initializationOptions: InitializationOptions = {
    locale: env.language,
    rulePages: Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(),
  };
  const options: LanguageClientOptions = {
    documentSelector: [{ language: LANGUAGE_ID }],
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onTabs: false },
    markdown: { isTrusted: false, supportHtml: false },
  };
  return new LanguageClient('gouji', '勾稽 Gouji', server, options);
}
