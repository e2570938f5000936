import {
  type CancellationToken,
  commands,
  type DiagnosticCollection,
  type Disposable,
  type ExtensionContext,
  FileType,
  l10n,
  languages,
  ProgressLocation,
  RelativePattern,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CHECK_TEXT,
  type CheckTextParams,
  type CheckTextResult,
  RELATED,
} from '../../../server/src/protocol/working-files/messages.ts';
import { LANGUAGE_ID } from '../language-client.ts';
import { textOf } from './decode.ts';
import { acceptedDocuments } from './question.ts';

const PATTERN = '**/*.{ysgk,ysgk.txt,ysgk.md}';
const EXCLUDED = '**/node_modules/**';

/** 检查工作区: checks every disclosure of the workspace, or of one folder, and lists what it finds as problems. */
export function registerWorkspaceCheck(
  context: ExtensionContext,
  client: BaseLanguageClient,
): readonly Disposable[] {
  const problems = languages.createDiagnosticCollection('gouji-workspace');
  const deletions = workspace.createFileSystemWatcher('**', true, true, false);
  return [
    problems,
    deletions,
    commands.registerCommand('gouji.checkWorkspace', async (folder?: Uri) =>
      checkAll(client, problems, await filesOf(context, folder instanceof Uri ? folder : undefined)),
    ),
    // An open document has the server's own diagnostics, which follow each edit.
    workspace.onDidOpenTextDocument(({ uri, languageId }) => {
      if (languageId === LANGUAGE_ID) problems.delete(uri);
    }),
    deletions.onDidDelete((gone) => forget(problems, gone)),
  ];
}

/** What was deleted, moved or renamed, a file or a folder, has no problems any more. */
async function forget(problems: DiagnosticCollection, gone: Uri): Promise<void> {
  const listed = [...problems].map(([uri]) => uri);
  for (const uri of listed) {
    const isInside = uri.toString() === gone.toString() || uri.toString().startsWith(`${gone}/`);
    if (isInside && !(await isFile(uri))) problems.delete(uri);
  }
}

interface Tally {
  files: number;
  withProblems: number;
  readonly unreadable: string[];
}

/** The disclosures of the workspace or of a folder: by their names, and those that somebody has said are disclosures. */
async function filesOf(context: ExtensionContext, folder: Uri | undefined): Promise<readonly Uri[]> {
  const named = await workspace.findFiles(folder ? new RelativePattern(folder, PATTERN) : PATTERN, EXCLUDED);
  const files = new Map(named.map((uri) => [uri.toString(), uri]));
  for (const uri of acceptedDocuments(context)) {
    const isInside = folder
      ? uri.toString().startsWith(`${folder}/`)
      : workspace.getWorkspaceFolder(uri) !== undefined;
    if (isInside && (await isFile(uri))) files.set(uri.toString(), uri);
  }
  return [...files.values()];
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type !== FileType.Directory;
  } catch {
    return false; // It was moved or deleted since.
  }
}

async function checkAll(
  client: BaseLanguageClient,
  problems: DiagnosticCollection,
  files: readonly Uri[],
): Promise<void> {
  if (files.length === 0) {
    void window.showInformationMessage(
      l10n.t('No disclosure was found ({0}).', '*.ysgk, *.ysgk.txt, *.ysgk.md'),
    );
    return;
  }
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Gouji: checking'),
    cancellable: true,
  };
  const tally = await window.withProgress(options, async (progress, token) => {
    const sum: Tally = { files: 0, withProblems: 0, unreadable: [] };
    problems.clear();
    for (const uri of files) {
      if (token.isCancellationRequested) break;
      progress.report({ message: workspace.asRelativePath(uri), increment: 100 / files.length });
      await checkOne(client, problems, uri, sum);
    }
    await checkRelated(client, problems, files, token);
    return sum;
  });
  await report(tally, files.length);
}

/** One document takes no time worth cancelling, and a request that is cancelled fails. */
async function checkOne(
  client: BaseLanguageClient,
  problems: DiagnosticCollection,
  uri: Uri,
  sum: Tally,
): Promise<void> {
  const text = await textOf(uri);
  if (text === undefined) {
    sum.unreadable.push(workspace.asRelativePath(uri));
    return;
  }
  const params: CheckTextParams = { textDocument: { uri: uri.toString() }, text };
  const { diagnostics } = await client.sendRequest<CheckTextResult>(CHECK_TEXT, params);
  const found = await client.protocol2CodeConverter.asDiagnostics([...diagnostics]);
  sum.files += 1;
  if (found.length > 0) sum.withProblems += 1;
  const isOpen = workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  if (!isOpen) problems.set(uri, found);
}

/** Documents of one organisation or department are held against each other once all of them have been read. */
async function checkRelated(
  client: BaseLanguageClient,
  problems: DiagnosticCollection,
  files: readonly Uri[],
  token: CancellationToken,
): Promise<void> {
  if (token.isCancellationRequested) return;
  const related = new Set(await client.sendRequest<readonly string[]>(RELATED, {}));
  const again: Tally = { files: 0, withProblems: 0, unreadable: [] };
  for (const uri of files) {
    if (token.isCancellationRequested) return;
    if (related.has(uri.toString())) await checkOne(client, problems, uri, again);
  }
}

async function report({ files, withProblems, unreadable }: Tally, all: number): Promise<void> {
  const told = l10n.t('{0} of {1} disclosures checked, {2} with problems.', files, all, withProblems);
  if (unreadable.length > 0) {
    void window.showWarningMessage(`${told} ${l10n.t('Not readable: {0}', unreadable.join(', '))}`);
    return;
  }
  const show = l10n.t('Show Problems');
  const answer = await window.showInformationMessage(told, ...(withProblems > 0 ? [show] : []));
  if (answer === show) await commands.executeCommand('workbench.actions.view.problems');
}
