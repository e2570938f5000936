import {
  type CancellationToken,
  commands,
  type Disposable,
  l10n,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  IMPORT_FILE,
  type ImportFileParams,
  type ImportFileResult,
  LARGEST_IMPORT,
} from '../../../server/src/protocol/working-files/messages.ts';
import { toBase64 } from './base64.ts';
import { openUntitled } from './open-untitled.ts';

const EXTENSIONS = ['docx', 'xlsx', 'xlsm', 'pdf', 'html', 'htm'];

/** 导入 Word、Excel、PDF 或网页: each file chosen is opened as text in an untitled document; the file is left as it is. */
export function registerImport(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('gouji.import', async (uri?: Uri, chosen?: readonly Uri[]) => {
    for (const file of chosen ?? (uri instanceof Uri ? [uri] : await ask())) await importOne(file, client);
  });
}

async function ask(): Promise<readonly Uri[]> {
  const files = await window.showOpenDialog({
    canSelectMany: true,
    title: l10n.t('Import a disclosure from Word, Excel, PDF or a web page'),
    openLabel: l10n.t('Import'),
    filters: { [l10n.t('Word, Excel, PDF, web page')]: EXTENSIONS },
  });
  return files ?? [];
}

async function importOne(file: Uri, client: BaseLanguageClient): Promise<void> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Importing “{0}”', name),
    cancellable: true,
  };
  const result = await window.withProgress(options, (_, token) => converted(file, client, token));
  if (result === undefined) return;
  if ('refusal' in result) {
    void window.showErrorMessage(l10n.t('“{0}” was not imported: {1}', name, result.refusal));
    return;
  }
  const path = file.path.replace(/(?:\.[^./]*)?$/, '.ysgk.txt');
  await window.showTextDocument(await openUntitled(file, path, result.text));
  await tell(name, result, client);
}

/** Undefined where the user called it off. */
async function converted(
  file: Uri,
  client: BaseLanguageClient,
  token: CancellationToken,
): Promise<ImportFileResult | undefined> {
  try {
    if ((await workspace.fs.stat(file)).size > LARGEST_IMPORT)
      return { refusal: l10n.t('It is larger than 100 MB; split it and import the pieces.') };
    const params: ImportFileParams = { content: toBase64(await workspace.fs.readFile(file)) };
    const result = await client.sendRequest<ImportFileResult | null>(IMPORT_FILE, params, token);
    if (token.isCancellationRequested) return undefined;
    return result ?? { refusal: l10n.t('the output channel says why.') };
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    return { refusal: error instanceof Error ? error.message : String(error) };
  }
}

type Made = Exclude<ImportFileResult, { readonly refusal: string }>;

/** How much was recognised, to be compared with the file; what was left out is listed in the output. */
async function tell(
  name: string,
  { tables, amounts, notices }: Made,
  { outputChannel }: BaseLanguageClient,
): Promise<void> {
  const told = l10n.t(
    '“{0}” was imported: {1} tables with {2} amounts were recognised.',
    name,
    tables,
    amounts,
  );
  if (notices.length === 0) {
    void window.showInformationMessage(told);
    return;
  }
  outputChannel.appendLine([told, ...notices].join('\n  '));
  const [details, left] = [
    l10n.t('Details'),
    l10n.t('Not everything could be taken over ({0}).', notices.length),
  ];
  const answer = await window.showWarningMessage(`${told} ${left}`, details);
  if (answer === details) outputChannel.show();
}
