import { type Disposable, type TextEditorSelectionChangeEvent, window } from 'vscode';
import type { PreviewLocation } from '../../../server/src/protocol/preview/messages.ts';
import { Debounce } from './debounce.ts';
import type { EditorSide } from './editor-side.ts';
import type { PreviewRequests } from './requests.ts';

/** Milliseconds that the cursor must rest before the panel hears of it. */
const DELAY = 80;

/** Tells when the cursor comes to another cell of the document's tables. */
export class CursorWatch implements Disposable {
  readonly #side: EditorSide;
  readonly #requests: PreviewRequests;
  readonly #tell: (location: PreviewLocation) => void;
  readonly #fail: (error: unknown) => void;
  readonly #rest: Debounce;
  readonly #subscription: Disposable;
  #last = '';

  constructor(
    side: EditorSide,
    requests: PreviewRequests,
    tell: (location: PreviewLocation) => void,
    fail: (error: unknown) => void,
  ) {
    this.#side = side;
    this.#requests = requests;
    this.#tell = tell;
    this.#fail = fail;
    this.#rest = new Debounce(DELAY, () => this.#locate().catch(this.#fail));
    this.#subscription = window.onDidChangeTextEditorSelection((event) => this.#moved(event));
  }

  dispose(): void {
    this.#rest.dispose();
    this.#subscription.dispose();
  }

  #moved({ textEditor, selections }: TextEditorSelectionChangeEvent): void {
    const [selection] = selections;
    if (selection === undefined || !this.#side.shows(textEditor)) return;
    if (this.#side.madeSelection(selection)) this.#last = '';
    else this.#rest.call();
  }

  async #locate(): Promise<void> {
    const editor = this.#side.editor();
    if (editor === undefined) return;
    const location = await this.#requests.locate(editor.selection.active);
    const key = location === null ? '' : `${location.table} ${location.row} ${location.column}`;
    if (key === this.#last) return;
    this.#last = key;
    if (location !== null) this.#tell(location);
  }
}
