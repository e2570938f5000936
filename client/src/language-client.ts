import { type ExtensionContext, env, Uri } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol/messages.ts';

export const LANGUAGE_ID = 'budget-disclosure';

export const CLIENT_ID = 'gouji';
export const CLIENT_NAME = '勾稽 Gouji';

/** What the client is told wherever it runs. */
export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    locale: env.language,
    rulePages: Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(),
    readsFiles: true,
  };
  return {
    documentSelector: [{ language: LANGUAGE_ID }],
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onTabs: false },
    markdown: { isTrusted: false, supportHtml: false },
  };
}
