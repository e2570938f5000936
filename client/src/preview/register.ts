import {
  commands,
  type Disposable,
  type Event,
  type ExtensionContext,
  l10n,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { StatusParams } from '../../../server/src/protocol/messages.ts';
import { LANGUAGE_ID } from '../language-client.ts';
import { panelRoot } from './page.ts';
import { PreviewPanel, type Target } from './panel.ts';
import { readDocumentOf } from './read-message.ts';

const VIEW_TYPE = 'gouji.preview';

/** The table preview panel: its command, its panels, and their restoring after the window was reloaded. */
export function registerPreview(
  context: ExtensionContext,
  client: BaseLanguageClient,
  onDidCheck: Event<StatusParams>,
): readonly Disposable[] {
  const previews = new Previews(context.extensionUri, client);
  return [
    previews,
    onDidCheck(({ uri }) => previews.checked(uri)),
    commands.registerCommand('gouji.openPreview', (uri?: unknown, table?: unknown) =>
      previews.open(uri, table),
    ),
    window.registerWebviewPanelSerializer(VIEW_TYPE, {
      async deserializeWebviewPanel(panel: WebviewPanel, state: unknown) {
        previews.restore(panel, state);
      },
    }),
  ];
}

/** One panel a document. */
class Previews implements Disposable {
  readonly #extension: Uri;
  readonly #client: BaseLanguageClient;
  readonly #panels = new Map<string, PreviewPanel>();

  constructor(extension: Uri, client: BaseLanguageClient) {
    this.#extension = extension;
    this.#client = client;
  }

  dispose(): void {
    for (const panel of this.#panels.values()) panel.dispose();
    this.#panels.clear();
  }

  checked(uri: string): void {
    for (const panel of this.#panels.values()) panel.checked(uri);
  }

  /** From the palette and menus with a URI or nothing, from code lenses with a URI and the index of a table. */
  open(uriGiven: unknown, tableGiven: unknown): void {
    const uri = uriOf(uriGiven) ?? activeDisclosure();
    if (uri === undefined) {
      void window.showInformationMessage(l10n.t('Open a budget disclosure first to preview its tables.'));
      return;
    }
    const panel = this.#panels.get(uri.toString()) ?? this.#create(uri);
    panel.show(targetOf(uri, tableGiven));
  }

  restore(panel: WebviewPanel, state: unknown): void {
    const uri = uriOf(readDocumentOf(state));
    if (uri === undefined || this.#panels.has(uri.toString())) panel.dispose();
    else this.#adopt(uri, panel);
  }

  #create(uri: Uri): PreviewPanel {
    const panel = window.createWebviewPanel(
      VIEW_TYPE,
      '',
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [panelRoot(this.#extension)] },
    );
    return this.#adopt(uri, panel);
  }

  #adopt(uri: Uri, panel: WebviewPanel): PreviewPanel {
    const preview = new PreviewPanel(this.#client, this.#extension, uri, panel);
    const key = uri.toString();
    this.#panels.set(key, preview);
    panel.onDidDispose(() => {
      this.#panels.delete(key);
      preview.dispose();
    });
    return preview;
  }
}

/** Arguments of commands come from anywhere: links and keybindings may hold what they like. */
function uriOf(value: unknown): Uri | undefined {
  if (value instanceof Uri) return value;
  if (typeof value !== 'string') return undefined;
  try {
    return Uri.parse(value, true);
  } catch {
    return undefined;
  }
}

function activeDisclosure(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === LANGUAGE_ID ? document.uri : undefined;
}

function targetOf(uri: Uri, table: unknown): Target | undefined {
  if (typeof table === 'number') return { table };
  const editor = window.activeTextEditor;
  return editor?.document.uri.toString() === uri.toString()
    ? { position: editor.selection.active }
    : undefined;
}
