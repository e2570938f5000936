import {
  commands,
  type Disposable,
  env,
  l10n,
  Range,
  type TextDocument,
  UIKind,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  EXPORT,
  EXPORT_STATE,
  type ExportParams,
  type ExportResult,
  type ExportState,
  type ExportStateParams,
} from '../../../server/src/protocol/working-files/messages.ts';
import { LANGUAGE_ID } from '../language-client.ts';

type Format = ExportParams['format'];

/** 导出为 Word、Excel 或网页: asks for the format and the place; the server makes the file, the editor's file system writes it. */
export function registerExport(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('gouji.export', async (uri?: unknown) => {
    const document = await documentOf(uri);
    if (document !== undefined) await exportDocument(document, client);
  });
}

async function documentOf(given: unknown): Promise<TextDocument | undefined> {
  const document =
    given instanceof Uri ? await workspace.openTextDocument(given) : window.activeTextEditor?.document;
  if (document?.languageId === LANGUAGE_ID) return document;
  void window.showWarningMessage(l10n.t('Open a budget disclosure first to export it.'));
  return undefined;
}

async function exportDocument(document: TextDocument, client: BaseLanguageClient): Promise<void> {
  if (!(await mayExport(document, client))) return;
  const format = await askForFormat();
  const target = format && (await askForPlace(document, format));
  if (format === undefined || target === undefined) return;
  const params: ExportParams = { textDocument: { uri: document.uri.toString() }, format };
  const result = await client.sendRequest<ExportResult | null>(EXPORT, params);
  if (result === null || 'refusal' in result) {
    void window.showErrorMessage(
      result?.refusal ?? l10n.t('The document could not be exported; the output channel says why.'),
    );
    return;
  }
  await workspace.fs.writeFile(target, bytesOf(result.base64));
  await told(target, result.notices);
}

/** A document with errors is exported only when its user says so; the other choice is to go to the first of them. */
async function mayExport(document: TextDocument, client: BaseLanguageClient): Promise<boolean> {
  const params: ExportStateParams = { textDocument: { uri: document.uri.toString() } };
  const state = await client.sendRequest<ExportState | null>(EXPORT_STATE, params);
  if (state === null || state.errors === 0) return true;
  const [exporting, showing] = [l10n.t('Export All the Same'), l10n.t('Go to the First')];
  const answer = await window.showWarningMessage(
    l10n.t('There are still {0} errors. Export all the same?', state.errors),
    { modal: true },
    exporting,
    showing,
  );
  if (answer === showing && state.first !== undefined) {
    const { line, character } = state.first;
    await window.showTextDocument(document, { selection: new Range(line, character, line, character) });
  }
  return answer === exporting;
}

async function askForFormat(): Promise<Format | undefined> {
  const choices: readonly { readonly label: string; readonly detail: string; readonly format: Format }[] = [
    { label: 'Word (.docx)', detail: l10n.t('The whole document, set for print on A4'), format: 'docx' },
    {
      label: 'Excel (.xlsx)',
      detail: l10n.t('The tables, one sheet each, amounts as numbers'),
      format: 'xlsx',
    },
    {
      label: l10n.t('Web page (.html)'),
      detail: l10n.t('The whole document as one accessible page'),
      format: 'html',
    },
  ];
  const placeHolder = l10n.t('Export as');
  return (await window.showQuickPick(choices, { placeHolder, title: l10n.t('Export the disclosure') }))
    ?.format;
}

/** Beside the document under its name, unless the user says otherwise. */
async function askForPlace({ uri, isUntitled }: TextDocument, format: Format): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name = nameOf(uri).replace(/(?:\.ysgk)?\.(?:txt|md)$|\.ysgk$/, '');
  const beside = isUntitled
    ? folder && Uri.joinPath(folder, `${name}.${format}`)
    : uri.with({ path: uri.path.replace(/[^/]*$/, `${name}.${format}`) });
  const target = await window.showSaveDialog({
    ...(beside === undefined ? {} : { defaultUri: beside }),
    filters: { [format === 'docx' ? 'Word' : format === 'xlsx' ? 'Excel' : 'HTML']: [format] },
    title: l10n.t('Export the disclosure'),
  });
  if (target === undefined || target.path.toLowerCase().endsWith(`.${format}`)) return target;
  return target.with({ path: `${target.path}.${format}` });
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** What was written and what not; a file on this machine can be opened by its own program. */
async function told(target: Uri, notices: readonly string[]): Promise<void> {
  const isHere = target.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  const [open, reveal] = [l10n.t('Open'), l10n.t('Reveal')];
  const message = [l10n.t('Exported to {0}.', nameOf(target)), ...notices].join('\n');
  const answer = await window.showInformationMessage(message, ...(isHere ? [open, reveal] : [reveal]));
  if (answer === open) await env.openExternal(target);
  if (answer === reveal)
    await commands.executeCommand(isHere ? 'revealFileInOS' : 'revealInExplorer', target);
}

function nameOf(uri: Uri): string {
  return uri.path.split('/').at(-1) ?? '';
}
