import * as vscode from 'vscode';
import { diagnosticsOf, type ShownFinding, toFinding } from './sample.ts';

/** A preferred fix that replaces the finding's text, or inserts what is missing. */
export interface PreferredFix {
  readonly edit: vscode.WorkspaceEdit;
  /** What it puts there. */
  readonly newText: string;
}

/** The preferred quick fix of a finding. Throws when the finding is not shown, or has not exactly one such fix. */
export async function preferredFix(
  document: vscode.TextDocument,
  finding: ShownFinding,
): Promise<PreferredFix> {
  const diagnostic = diagnosticsOf(document).find((shown) => isSame(toFinding(document, shown), finding));
  if (!diagnostic) throw new Error(`not shown: ${JSON.stringify(finding)}`);
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    diagnostic.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const [edit, ...others] = actions.flatMap((action) =>
    action.isPreferred && action.edit ? [action.edit] : [],
  );
  if (!edit || others.length > 0) throw new Error(`not one preferred fix: ${JSON.stringify(finding)}`);
  return { edit, newText: replacement(edit, document, diagnostic.range) };
}

function replacement(edit: vscode.WorkspaceEdit, document: vscode.TextDocument, range: vscode.Range): string {
  const [change, ...others] = edit.get(document.uri);
  if (!change || others.length > 0) throw new Error('the fix is not one edit');
  if (!change.range.isEqual(range) && !change.range.isEmpty)
    throw new Error('the fix replaces something else');
  return change.newText;
}

function isSame(a: ShownFinding, b: ShownFinding): boolean {
  return a.rule === b.rule && a.line === b.line && a.text === b.text;
}
