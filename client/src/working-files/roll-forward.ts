import { commands, type Disposable, l10n, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  ROLL_FORWARD,
  type RollForwardParams,
  type RollForwardResult,
} from '../../../server/src/protocol/working-files/messages.ts';
import { LANGUAGE_ID } from '../language-client.ts';
import { openUntitled } from './open-untitled.ts';

/** 结转到下一年: opens the next edition of the document in front as an untitled document; the old one is left as it is. */
export function registerRollForward(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('gouji.rollForward', async (uri?: Uri) => {
    const document = await documentOf(uri);
    if (document !== undefined) await rollForward(document, client);
  });
}

async function documentOf(uri: Uri | undefined): Promise<TextDocument | undefined> {
  const document =
    uri === undefined ? window.activeTextEditor?.document : await workspace.openTextDocument(uri);
  if (document?.languageId === LANGUAGE_ID) return document;
  void window.showWarningMessage(l10n.t('Open the disclosure of last year first.'));
  return undefined;
}

async function rollForward(document: TextDocument, client: BaseLanguageClient): Promise<void> {
  const params: RollForwardParams = { textDocument: { uri: document.uri.toString() } };
  const result = await client.sendRequest<RollForwardResult | null>(ROLL_FORWARD, params);
  if (result === null || 'refusal' in result) {
    void window.showWarningMessage(
      result?.refusal ?? l10n.t('The document could not be rolled forward; the output channel says why.'),
    );
    return;
  }
  await window.showTextDocument(await openNext(document, result.text, result.from, result.year));
  const told = l10n.t(
    'Draft for {0}: {1} places wait to be filled in; they are listed as problems.',
    result.year,
    result.places,
  );
  void window.showInformationMessage([told, ...result.notes].join('\n'));
}

/** Beside the old file under its name with the new year, where that name holds the old one and is free; else without a name. */
async function openNext(
  document: TextDocument,
  content: string,
  from: number,
  year: number,
): Promise<TextDocument> {
  const path = document.uri.path;
  const next = path.replaceAll(String(from), String(year));
  if (document.isUntitled || next === path) {
    return workspace.openTextDocument({ language: LANGUAGE_ID, content });
  }
  return openUntitled(document.uri, next, content);
}
