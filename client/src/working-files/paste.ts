import {
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  EndOfLine,
  l10n,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PASTED_TABLE, type PastedTableParams } from '../../../server/src/protocol/working-files/messages.ts';
import { LANGUAGE_ID } from '../language-client.ts';

const HTML = 'text/html';
const KIND = DocumentDropOrPasteEditKind.Text.append('gouji', 'table');

/** 粘贴表格: cells from Excel, WPS or Word become a clean tab-separated table; plain text is pasted as it is. */
export function registerPaste(client: BaseLanguageClient): Disposable {
  const provider: DocumentPasteEditProvider = {
    provideDocumentPasteEdits: (document, ranges, data) => editsOf(client, document, ranges, data),
  };
  return languages.registerDocumentPasteEditProvider({ language: LANGUAGE_ID }, provider, {
    providedPasteEditKinds: [KIND],
    pasteMimeTypes: [HTML],
  });
}

async function editsOf(
  client: BaseLanguageClient,
  { eol }: TextDocument,
  ranges: readonly Range[],
  data: DataTransfer,
): Promise<DocumentPasteEdit[] | undefined> {
  const html = await data.get(HTML)?.asString();
  if (html === undefined || !/<table/i.test(html) || ranges.length !== 1) return undefined;
  const params: PastedTableParams = { html, lineBreak: eol === EndOfLine.CRLF ? '\r\n' : '\n' };
  const table = await client.sendRequest<string | null>(PASTED_TABLE, params);
  return table === null ? undefined : [new DocumentPasteEdit(table, l10n.t('Paste as a table'), KIND)];
}
