import { type Disposable, l10n, type TextDocument, type Uri, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../language-client.ts';

/** A panel's document: opens it where it is not, and knows whether anybody else does. */
export class DisclosureSource implements Disposable {
  readonly #uri: Uri;
  readonly #subscription: Disposable;
  /** Opened by us and never shown in an editor since: the editor closes such a document after a while by itself. */
  #background = false;

  constructor(uri: Uri) {
    this.#uri = uri;
    this.#subscription = window.onDidChangeVisibleTextEditors((editors) => {
      if (editors.some(({ document }) => this.isOf(document))) this.#background = false;
    });
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  isOf(document: TextDocument): boolean {
    return document.uri.toString() === this.#uri.toString();
  }

  /** Whether the document was closed without anybody closing it: it is only to be opened again. */
  get isBackground(): boolean {
    return this.#background;
  }

  /** The document where it is open; undefined where it is not, or is no disclosure. */
  current(): TextDocument | undefined {
    const document = workspace.textDocuments.find((open) => this.isOf(open));
    return document?.languageId === LANGUAGE_ID ? document : undefined;
  }

  /** The document, opened where it is not; or, in words, why it cannot be shown. */
  async open(): Promise<TextDocument | string> {
    const known = workspace.textDocuments.find((open) => this.isOf(open));
    const document = known ?? (await this.#read());
    if (document === undefined)
      return l10n.t('The document cannot be opened. It may have been moved or deleted.');
    if (document.languageId === LANGUAGE_ID) return document;
    return l10n.t(
      'This document is not opened as a budget disclosure. Choose the language “Budget disclosure” for it to see its tables.',
    );
  }

  async #read(): Promise<TextDocument | undefined> {
    try {
      const document = await workspace.openTextDocument(this.#uri);
      this.#background = true;
      return document;
    } catch {
      return undefined;
    }
  }
}
