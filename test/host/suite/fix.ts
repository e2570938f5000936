import * as vscode from 'vscode';
import { diagnosticsOf, type ExpectedFinding, toFinding } from './sample.ts';

/** A finding with its preferred fix. */
export interface FixableFinding {
  readonly finding: ExpectedFinding;
  readonly edit: vscode.WorkspaceEdit;
}

/** The first finding of a document that has a preferred quick fix. Throws when none has. */
export async function preferredFix(document: vscode.TextDocument): Promise<FixableFinding> {
  for (const diagnostic of diagnosticsOf(document)) {
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      diagnostic.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const preferred = actions.find((action) => action.isPreferred && action.edit);
    if (preferred?.edit) return { finding: toFinding(document, diagnostic), edit: preferred.edit };
  }
  throw new Error(`no finding of ${document.fileName} has a preferred fix`);
}
