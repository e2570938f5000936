import { commands, type Disposable, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  LAYOUTS_REQUEST,
  type LayoutChoice,
  NEW_DOCUMENT,
  type NewDocumentParams,
} from '../../../server/src/protocol/working-files/messages.ts';
import { LANGUAGE_ID } from '../language-client.ts';
import { askForText, askForYear, Cancelled, choose, type Step } from './wizard.ts';

/** 新建预算公开文件: asks for layout, year, organisation and unit, then opens an untitled document. */
export function registerNewDocument(context: ExtensionContext, client: BaseLanguageClient): Disposable {
  return commands.registerCommand('gouji.newDocument', async () => {
    try {
      await newDocument(context, client);
    } catch (error) {
      if (error instanceof Cancelled) return;
      throw error;
    }
  });
}

async function newDocument({ extensionUri }: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const layouts = await client.sendRequest<readonly LayoutChoice[]>(LAYOUTS_REQUEST, {});
  const step = (at: number): Step => ({ title: l10n.t('New budget disclosure'), step: at, steps: 4 });
  const layout = await choose(
    step(1),
    l10n.t('Layout of the document'),
    layouts.map((one) => ({ label: one.title, detail: one.detail, value: one })),
  );
  const year = await askForYear(step(2), likelyYear(layout.kind));
  const organisation = await askForText(
    step(3),
    l10n.t('Name of the department or unit (may be filled in later)'),
  );
  const unit = await choose(step(4), l10n.t('Unit of money of the tables'), unitsOf(layout));
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'templates', layout.file));
  const params: NewDocumentParams = { template: new TextDecoder().decode(bytes), year, organisation, unit };
  const content = await client.sendRequest<string | null>(NEW_DOCUMENT, params);
  if (content === null)
    throw new Error(l10n.t('The document could not be made; the output channel says why.'));
  await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE_ID, content }));
}

function unitsOf({ unit }: LayoutChoice) {
  const other = unit === '元' ? '万元' : '元';
  return [
    { label: unit, description: l10n.t('usual in this layout'), value: unit },
    { label: other, value: other },
  ] as const;
}

/** A budget is drafted in the second half of the year before; accounts are of the year that is over. */
function likelyYear(kind: LayoutChoice['kind']): number {
  const now = new Date();
  if (kind === 'final-accounts') return now.getFullYear() - 1;
  return now.getFullYear() + (now.getMonth() >= 6 ? 1 : 0);
}
