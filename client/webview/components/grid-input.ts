import { copyRange } from '../table/clipboard.ts';
import { rangeOf } from '../table/selection.ts';
import { CellField } from './cell-field.ts';
import { fillClipboard } from './clipboard-event.ts';
import type { Context } from './element.ts';
import { GridKeyboard } from './grid-keyboard.ts';
import { GridPointer } from './grid-pointer.ts';
import { addressOf, type InputTarget } from './input-target.ts';

/** Keys, pointer, focus, clipboard and the field of an edited cell. */
export class GridInput {
  readonly field: CellField;
  readonly #grid: InputTarget;
  readonly #keyboard: GridKeyboard;
  readonly #pointer: GridPointer;
  #takesFocus = false;

  constructor(grid: InputTarget) {
    const takeFocus = () => {
      this.#takesFocus = true;
    };
    this.#grid = grid;
    this.#keyboard = new GridKeyboard(grid);
    this.#pointer = new GridPointer(grid, takeFocus);
    this.field = new CellField(grid, takeFocus);
  }

  connect(): void {
    document.addEventListener('copy', this.#copy);
  }

  disconnect(): void {
    document.removeEventListener('copy', this.#copy);
    this.#keyboard.disconnect();
  }

  /** True once after an edit ended by a key: the field took the focus with it, and the cell is to have it back. */
  takesFocus(): boolean {
    const takes = this.#takesFocus;
    this.#takesFocus = false;
    return takes;
  }

  /** Hears what happens inside an element, for as long as it lives. */
  listen(element: HTMLElement): void {
    this.#keyboard.listen(element);
    this.#pointer.listen(element);
    element.addEventListener('focusin', this.#focusIn);
    element.addEventListener('focusout', this.#focusOut);
  }

  get #context(): Context {
    return this.#grid.context;
  }

  readonly #focusIn = (event: Event) => {
    const { state, dispatch } = this.#context;
    if (!state.gridFocused) dispatch({ type: 'grid-focus', focused: true });
    const address = addressOf(event);
    if (address && !state.chosen && !state.editing) dispatch({ type: 'choose', address });
  };

  readonly #focusOut = (event: Event) => {
    if (!(event instanceof FocusEvent) || addressOf(event, event.relatedTarget)) return;
    if (this.#context.state.gridFocused) this.#context.dispatch({ type: 'grid-focus', focused: false });
  };

  readonly #copy = (event: ClipboardEvent) => {
    const { state } = this.#context;
    const { table, gridFocused, editing } = state;
    const range = rangeOf(this.#grid.rows, state.anchor, state.chosen);
    if (!table || !gridFocused || editing || !range || event.defaultPrevented) return;
    fillClipboard(event, copyRange(table.columns, this.#grid.rows, range), this.#context);
  };
}
