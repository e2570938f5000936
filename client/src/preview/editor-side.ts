import {
  commands,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import type { TextPlace } from '../../../server/src/protocol/preview/messages.ts';
import { rangeOf } from './edits.ts';

/** The editors that show a document: where the panel reveals places, and where its undo happens. */
export class EditorSide {
  readonly #uri: string;
  readonly #panel: WebviewPanel;
  /** The selection that the panel made last; the editor's word of it is no news to the panel. */
  #made: Selection | undefined;

  constructor(uri: Uri, panel: WebviewPanel) {
    this.#uri = uri.toString();
    this.#panel = panel;
  }

  /** A visible editor of the document, the active one if it is. */
  editor(): TextEditor | undefined {
    const active = window.activeTextEditor;
    if (active !== undefined && this.shows(active)) return active;
    return window.visibleTextEditors.find((editor) => this.shows(editor));
  }

  shows(editor: TextEditor): boolean {
    return editor.document.uri.toString() === this.#uri;
  }

  /** Whether the panel itself put the cursor there. */
  madeSelection(selection: Selection): boolean {
    return this.#made?.isEqual(selection) === true;
  }

  async reveal(document: TextDocument, place: TextPlace, focus: boolean): Promise<void> {
    const range = rangeOf(place);
    this.#made = new Selection(range.start, range.end);
    const editor = this.editor();
    if (editor === undefined || focus) {
      await this.#show(document, this.#made, !focus);
      return;
    }
    editor.selection = this.#made;
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Undo belongs to the text: it is done there, and the keyboard comes back. */
  async history(document: TextDocument, command: 'undo' | 'redo'): Promise<void> {
    await this.#show(document, undefined, false);
    await commands.executeCommand(command);
    this.#panel.reveal(this.#panel.viewColumn, false);
  }

  async #show(
    document: TextDocument,
    selection: Selection | undefined,
    preserveFocus: boolean,
  ): Promise<void> {
    const viewColumn = this.editor()?.viewColumn ?? this.#otherColumn();
    await window.showTextDocument(document, {
      viewColumn,
      preserveFocus,
      ...(selection === undefined ? {} : { selection }),
    });
  }

  #otherColumn(): ViewColumn {
    return this.#panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
  }
}
