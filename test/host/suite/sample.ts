import { existsSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';

/** What a check says about one place of a document. */
export interface ShownFinding {
  readonly rule: string;
  /** Counted from 0. */
  readonly line: number;
  /** The text under the range. */
  readonly text: string;
}

/** A finding as samples/errors.expected.json lists it. */
export interface ExpectedFinding extends ShownFinding {
  /** What the preferred fix puts in the text's place; null when there is no preferred one. */
  readonly fix: string | null;
}

/** Where a file of the opened copy of samples/ is. */
function sampleUri(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a sample in an editor. */
export async function openSample(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(sampleUri(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The findings that a sample's `.expected.json` lists, in `inOrder`. Throws when it is not there or lists none. */
export function expectedFindings(name: string): readonly ExpectedFinding[] {
  const file = sampleUri(name).fsPath;
  if (!existsSync(file)) throw new Error(`${name} is not in samples/`);
  const findings = JSON.parse(readFileSync(file, 'utf8')) as readonly ExpectedFinding[];
  if (findings.length === 0) throw new Error(`${name} lists no finding`);
  return inOrder(findings);
}

/** The findings that the editor shows for a document, in `inOrder`. */
export function shownFindings(document: vscode.TextDocument): readonly ShownFinding[] {
  return inOrder(diagnosticsOf(document).map((diagnostic) => toFinding(document, diagnostic)));
}

/** The diagnostics of a document that come from Gouji. */
export function diagnosticsOf(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'gouji');
}

export function toFinding(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): ShownFinding {
  const { code, range } = diagnostic;
  const rule = typeof code === 'object' ? code.value : code;
  return { rule: String(rule), line: range.start.line, text: document.getText(range) };
}

/** The same findings without their fixes. */
export function withoutFixes(findings: readonly ExpectedFinding[]): readonly ShownFinding[] {
  return findings.map(({ rule, line, text }) => ({ rule, line, text }));
}

function inOrder<T extends ShownFinding>(findings: readonly T[]): readonly T[] {
  const key = ({ rule, line, text }: T): string => `${String(line).padStart(7, '0')} ${rule} ${text}`;
  return findings.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}
