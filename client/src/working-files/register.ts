import type { Disposable, ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerWorkspaceCheck } from './check-workspace.ts';
import { registerEncoding } from './encoding.ts';
import { registerExport } from './export.ts';
import { registerImport } from './import.ts';
import { registerLanguageStatus } from './language-status.ts';
import { registerNewDocument } from './new-document.ts';
import { registerPaste } from './paste.ts';
import { disclosureQuestion, registerQuestion } from './question.ts';
import { registerRollForward } from './roll-forward.ts';

/** Paste, import, export, new documents, roll-forward, the question whether a text is a disclosure, the workspace-wide check. */
export function registerWorkingFiles(
  context: ExtensionContext,
  client: BaseLanguageClient,
): readonly Disposable[] {
  const question = disclosureQuestion(context);
  return [
    registerNewDocument(context, client),
    registerRollForward(client),
    registerImport(client),
    registerExport(client),
    registerPaste(client),
    registerQuestion(question),
    registerEncoding(question),
    registerLanguageStatus(client),
    ...registerWorkspaceCheck(context, client),
  ];
}
