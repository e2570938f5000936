import { html, type TemplateResult } from 'lit';
import { cellAt, isSameCell } from '../state/cell.ts';
import { sayWith } from '../strings.ts';
import type { CellAddress } from '../table/selection.ts';
import type { Context } from './element.ts';
import type { InputTarget } from './input-target.ts';

/** The field that a cell is edited in. */
export class CellField {
  readonly #grid: InputTarget;
  readonly #takeFocus: () => void;

  /** `takeFocus` is called when an edit ends by a key: the cell is to have the focus back. */
  constructor(grid: InputTarget, takeFocus: () => void) {
    this.#grid = grid;
    this.#takeFocus = takeFocus;
  }

  get #context(): Context {
    return this.#grid.context;
  }

  /** Tab goes on to the next cell; leaving the field writes. */
  readonly render = (address: CellAddress, label: string): TemplateResult => {
    const { editing } = this.#context.state;
    return html`<input
      class="field"
      .value=${editing?.text ?? cellAt(this.#context.state.table, address)?.text ?? ''}
      aria-label=${sayWith(this.#context.state.strings)('editCell', label)}
      autocomplete="off"
      spellcheck="false"
      @keydown=${this.#fieldKey}
      @blur=${(event: FocusEvent) => this.#fieldLeft(event, address)}
    />`;
  };

  focus(): void {
    const field = this.#grid.renderRoot.querySelector<HTMLInputElement>('.field');
    if (!field || field.matches(':focus')) return;
    field.focus();
    const { editing, table } = this.#context.state;
    // A key that began the edit stays; the whole of a cell is there to be replaced.
    if (editing?.text === cellAt(table, editing?.address)?.text) field.select();
  }

  readonly #fieldKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    const text = event.target.value;
    if (event.key === 'Enter') this.#endEdit(event, () => this.#context.dispatch({ type: 'commit', text }));
    if (event.key === 'Escape') this.#endEdit(event, () => this.#context.dispatch({ type: 'cancel' }));
    if (event.key === 'Tab') {
      const next = event.shiftKey ? 'left' : 'right';
      this.#endEdit(event, () => this.#context.dispatch({ type: 'commit', text, next }));
    }
  };

  #endEdit(event: Event, end: () => void): void {
    event.preventDefault();
    this.#takeFocus();
    end();
  }

  #fieldLeft(event: FocusEvent, address: CellAddress): void {
    // A window that loses the focus ends no edit.
    if (!document.hasFocus() || !(event.target instanceof HTMLInputElement)) return;
    // The field of an edit that has ended is taken out of the page and says that it was left, too.
    if (!isSameCell(this.#context.state.editing?.address, address)) return;
    this.#context.dispatch({ type: 'commit', text: event.target.value });
  }
}
