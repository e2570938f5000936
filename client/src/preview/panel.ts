import { type Disposable, l10n, type Position, type Uri, type WebviewPanel, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PreviewDocument, PreviewLocation } from '../../../server/src/protocol/preview/messages.ts';
import type { ToPanel } from '../../webview/messages.ts';
import { ENGLISH } from '../../webview/strings.ts';
import { CHINESE } from '../../webview/strings-zh.ts';
import { Answers } from './answers.ts';
import { CursorWatch } from './cursor.ts';
import { Debounce } from './debounce.ts';
import { DisclosureSource } from './disclosure-source.ts';
import { EditorSide } from './editor-side.ts';
import { isChinese, pageOf, panelRoot } from './page.ts';
import { readToHost } from './read-message.ts';
import { PreviewRequests } from './requests.ts';

/** Milliseconds that checks must rest before the panel is sent the document anew. */
const CHECK_DELAY = 50;

/** What a panel is asked to show: a table by its index, or the one at a place of the text. */
export type Target = { readonly table: number } | { readonly position: Position };

/** The panel of one document. It is empty until its page says that it is ready, each time that it comes into view. */
export class PreviewPanel implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #uri: Uri;
  readonly #panel: WebviewPanel;
  readonly #requests: PreviewRequests;
  readonly #source: DisclosureSource;
  readonly #answers: Answers;
  readonly #checks: Debounce;
  readonly #subscriptions: readonly Disposable[];
  #target: Target | undefined;
  #ready = false;
  /** Counts what is sent, so that a late answer does not overwrite a newer one. */
  #turn = 0;

  constructor(client: BaseLanguageClient, extension: Uri, uri: Uri, panel: WebviewPanel) {
    this.#client = client;
    this.#uri = uri;
    this.#panel = panel;
    this.#requests = new PreviewRequests(client, uri);
    this.#source = new DisclosureSource(uri);
    const side = new EditorSide(uri, panel);
    const post = (message: ToPanel) => this.#post(message);
    this.#answers = new Answers({ requests: this.#requests, source: this.#source, side, post });
    this.#checks = new Debounce(CHECK_DELAY, () => this.#refresh());
    const tell = (location: PreviewLocation) => this.#post({ type: 'reveal', location });
    this.#subscriptions = [
      this.#source,
      this.#checks,
      new CursorWatch(side, this.#requests, tell, (error) => this.#log(error)),
      panel.webview.onDidReceiveMessage((value: unknown) => this.#receive(value)),
      panel.onDidChangeViewState(() => this.#viewChanged()),
      workspace.onDidOpenTextDocument((document) => this.#source.isOf(document) && this.#checks.call()),
      workspace.onDidCloseTextDocument((document) => this.#source.isOf(document) && this.#closed()),
    ];
    panel.title = l10n.t('Preview {0}', nameOf(uri));
    panel.webview.options = { enableScripts: true, localResourceRoots: [panelRoot(extension)] };
    panel.webview.html = pageOf(panel.webview, extension);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Brings the panel into view without taking the keyboard, and the table asked for into the panel. */
  show(target: Target | undefined): void {
    this.#target = target;
    this.#panel.reveal(this.#panel.viewColumn, true);
    if (this.#ready) this.#refresh();
  }

  /** The server has checked a document; `uri` as the protocol writes it. */
  checked(uri: string): void {
    if (uri === this.#client.code2ProtocolConverter.asUri(this.#uri)) this.#checks.call();
  }

  /** A page that is not in view is gone; it will say again when it is ready. */
  #viewChanged(): void {
    if (!this.#panel.visible) this.#ready = false;
  }

  #closed(): void {
    if (this.#source.isBackground) this.#checks.call();
    else this.#unavailable(l10n.t('The document was closed. Open it again to see its tables.'));
  }

  #receive(value: unknown): void {
    const message = readToHost(value);
    if (message === undefined)
      this.#client.warn('preview: a message of the panel was not understood', value, false);
    else if (message.type === 'ready') {
      this.#ready = true;
      this.#refresh();
    } else this.#answers.answer(message).catch((error: unknown) => this.#undone(error));
  }

  #refresh(): void {
    if (this.#ready) this.#send(++this.#turn).catch((error: unknown) => this.#failed(error));
  }

  async #send(turn: number): Promise<void> {
    const opened = await this.#source.open();
    const document = typeof opened === 'string' ? null : await this.#requests.document();
    if (turn !== this.#turn) return;
    if (typeof opened === 'string') this.#unavailable(opened);
    else if (document === null) this.#unavailable(l10n.t('The document cannot be read at the moment.'));
    else await this.#sendDocument(document, turn);
  }

  async #sendDocument(document: PreviewDocument, turn: number): Promise<void> {
    const language = isChinese() ? 'zh' : 'en';
    const strings = language === 'zh' ? CHINESE : ENGLISH;
    this.#post({
      type: 'document',
      uri: this.#uri.toString(),
      name: nameOf(this.#uri),
      language,
      strings,
      document,
    });
    const target = this.#target;
    this.#target = undefined;
    const location = target && (await this.#locate(target, document));
    if (location && turn === this.#turn) this.#post({ type: 'reveal', location });
  }

  async #locate(target: Target, { version, tables }: PreviewDocument): Promise<PreviewLocation | undefined> {
    if ('position' in target) return (await this.#requests.locate(target.position)) ?? undefined;
    const { table } = target;
    return tables[table] && { version, table, row: undefined, column: undefined };
  }

  #unavailable(message: string): void {
    this.#turn += 1;
    this.#post({ type: 'unavailable', message });
  }

  #failed(error: unknown): void {
    this.#log(error);
    this.#unavailable(
      l10n.t('The language server did not answer. It can be restarted from the command palette.'),
    );
  }

  #undone(error: unknown): void {
    this.#log(error);
    this.#post({ type: 'notice', message: l10n.t('That could not be done. The output of Gouji says why.') });
  }

  #log(error: unknown): void {
    this.#client.warn('preview', error, false);
  }

  /** Posting to a page that is not there does nothing. */
  #post(message: ToPanel): void {
    this.#panel.webview.postMessage(message).then(undefined, (error: unknown) => this.#log(error));
  }
}

export function nameOf(uri: Uri): string {
  return uri.path.split('/').at(-1) ?? '';
}
