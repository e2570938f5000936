import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './activation.ts';
import { CLIENT_ID, CLIENT_NAME, clientOptions } from './language-client.ts';

/** The extension in a web browser, where it has no processes: the server is a web worker, a new one for each start. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  let worker: Worker | undefined;
  const server = async (): Promise<Worker> => {
    worker?.terminate();
    worker = new Worker(module, { name: CLIENT_NAME });
    // What it loads lies beside it.
    worker.postMessage(module);
    return worker;
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start(context, new LanguageClient(CLIENT_ID, CLIENT_NAME, server, clientOptions(context)));
}
