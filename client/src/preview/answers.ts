import { commands, env, l10n, window } from 'vscode';
import type { PreviewEdits, TextPlace } from '../../../server/src/protocol/preview/messages.ts';
import type { ToHost, ToPanel } from '../../webview/messages.ts';
import type { DisclosureSource } from './disclosure-source.ts';
import type { EditorSide } from './editor-side.ts';
import { makeEdits } from './edits.ts';
import type { PreviewRequests } from './requests.ts';

/** Milliseconds that the status bar tells of a copy. */
const TOLD = 3000;

interface Sides {
  readonly requests: PreviewRequests;
  readonly source: DisclosureSource;
  readonly side: EditorSide;
  readonly post: (message: ToPanel) => void;
}

type Request = Exclude<ToHost, { readonly type: 'ready' }>;
type RevealCell = Extract<ToHost, { readonly type: 'reveal-cell' }>;

/** What the panel asks for, done. Rejected where the server does not answer. */
export class Answers {
  readonly #sides: Sides;

  constructor(sides: Sides) {
    this.#sides = sides;
  }

  async answer(message: Request): Promise<void> {
    const { requests } = this.#sides;
    switch (message.type) {
      case 'open-table':
        return this.#openTable(message.table);
      case 'trace':
        return this.#sides.post({ type: 'trace', trace: (await requests.trace(message)) ?? undefined });
      case 'reveal':
        return this.#reveal(message, message.version, message.focus);
      case 'reveal-cell':
        return this.#revealCell(message);
      case 'edit':
        return this.#change(await requests.edit(message), false);
      case 'fix':
        return this.#change(await requests.fix(message), true);
      case 'copied':
        return this.#copied(message.rows, message.columns);
      case 'copy-text':
        return this.#copy(message.text);
      case 'export':
        return this.#export();
      case 'undo':
      case 'redo':
        return this.#history(message.type);
    }
  }

  async #openTable(index: number): Promise<void> {
    const table = await this.#sides.requests.table(index);
    if (table !== null) this.#sides.post({ type: 'table', table });
  }

  /** Places of another version of the text may be anywhere in this one. */
  async #reveal(place: TextPlace, version: number, focus: boolean): Promise<void> {
    const document = this.#sides.source.current();
    if (document?.version === version) await this.#sides.side.reveal(document, place, focus);
  }

  /** A row and a column mean a cell of the version that the panel shows, and of no other. */
  async #revealCell({ version, focus, ...cell }: RevealCell): Promise<void> {
    const answer = await this.#sides.requests.place(cell);
    if (answer?.version === version) await this.#reveal(answer.place, version, focus);
  }

  async #change(answer: PreviewEdits | null, tellTitle: boolean): Promise<void> {
    const document = this.#sides.source.current();
    if (document === undefined) return this.#notice(l10n.t('The document is not open.'));
    const { done, notice } = await makeEdits(document, answer);
    if (notice !== undefined) this.#notice(notice);
    else if (!done) this.#notice(l10n.t('Nothing changed.'));
    else if (tellTitle && answer !== null && 'title' in answer) this.#notice(answer.title);
  }

  #copied(rows: number, columns: number): void {
    window.setStatusBarMessage(l10n.t('Copied {0} rows, {1} columns', rows, columns), TOLD);
  }

  async #copy(text: string): Promise<void> {
    await env.clipboard.writeText(text);
    this.#notice(l10n.t('Copied.'));
  }

  async #export(): Promise<void> {
    const document = this.#sides.source.current();
    if (document === undefined) return this.#notice(l10n.t('The document is not open.'));
    await commands.executeCommand('gouji.export', document.uri);
  }

  async #history(command: 'undo' | 'redo'): Promise<void> {
    const document = this.#sides.source.current();
    if (document !== undefined) await this.#sides.side.history(document, command);
  }

  #notice(message: string): void {
    this.#sides.post({ type: 'notice', message });
  }
}
