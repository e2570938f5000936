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
import { placedTable, type Surroundings } from './paste-place.ts';

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
  document: TextDocument,
  ranges: readonly Range[],
  data: DataTransfer,
): Promise<DocumentPasteEdit[] | undefined> {
  const html = await data.get(HTML)?.asString();
  const [range] = ranges;
  if (html === undefined || !/<table/i.test(html) || range === undefined || ranges.length > 1)
    return undefined;
  const surroundings = surroundingsOf(document, range);
  const lineBreak = document.eol === EndOfLine.CRLF ? '\r\n' : '\n';
  const params: PastedTableParams = { html, lineBreak };
  const table = await client.sendRequest<string | null>(PASTED_TABLE, params);
  if (table === null) return undefined;
  const placed = placedTable(table, surroundings, lineBreak);
  return [new DocumentPasteEdit(placed, l10n.t('Paste as a table'), KIND)];
}

function surroundingsOf(document: TextDocument, { start, end }: Range): Surroundings {
  return {
    before: document.lineAt(start.line).text.slice(0, start.character),
    behind: document.lineAt(end.line).text.slice(end.character),
  };
}
