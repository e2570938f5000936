import type { CellAddress } from '../table/selection.ts';
import type { Context } from './element.ts';
import { addressOf, type InputTarget, isOnFold } from './input-target.ts';

/** The pointer on the cells of the grid. */
export class GridPointer {
  readonly #grid: InputTarget;
  readonly #takeFocus: () => void;
  #pressedAt = { x: -1, y: -1 };

  constructor(grid: InputTarget, takeFocus: () => void) {
    this.#grid = grid;
    this.#takeFocus = takeFocus;
  }

  listen(element: HTMLElement): void {
    element.addEventListener('mousedown', this.#mouseDown);
    element.addEventListener('mouseover', this.#mouseOver);
    element.addEventListener('click', this.#click);
    element.addEventListener('dblclick', this.#doubleClick);
  }

  get #context(): Context {
    return this.#grid.context;
  }

  readonly #mouseDown = (event: Event) => {
    if (!(event instanceof MouseEvent) || event.button !== 0 || event.target instanceof HTMLInputElement)
      return;
    const address = addressOf(event);
    if (!address) return;
    event.preventDefault();
    if (isOnFold(event)) return;
    this.#takeFocus();
    this.#pressedAt = { x: event.clientX, y: event.clientY };
    this.#context.dispatch({ type: 'choose', address, extend: event.shiftKey, inspect: true });
    // Not when the button is let go: the trace that has opened by then may have moved the cell from under the pointer.
    this.#reveal(address);
  };

  readonly #mouseOver = (event: Event) => {
    if (!(event instanceof MouseEvent) || event.buttons !== 1) return;
    // The page may move below a pointer that rests.
    if (event.clientX === this.#pressedAt.x && event.clientY === this.#pressedAt.y) return;
    const { anchor, editing } = this.#context.state;
    const to = addressOf(event);
    if (anchor && to && !editing) this.#context.dispatch({ type: 'select', from: anchor, to });
  };

  readonly #click = (event: Event) => {
    const fold = event
      .composedPath()
      .find((one) => one instanceof HTMLElement && one.dataset['fold'] !== undefined);
    if (fold instanceof HTMLElement) {
      this.#context.dispatch({ type: 'fold', row: Number(fold.dataset['fold']) });
      return;
    }
    // Assistive technology clicks without pressing a button.
    const address = addressOf(event);
    if (address && event instanceof MouseEvent && event.detail === 0) this.#reveal(address);
  };

  #reveal(address: CellAddress): void {
    if (!this.#context.state.editing) this.#context.dispatch({ type: 'reveal-cell', address, focus: false });
  }

  readonly #doubleClick = (event: Event) => {
    const address = addressOf(event);
    if (address && !isOnFold(event) && !this.#context.state.editing)
      this.#context.dispatch({ type: 'edit', address });
  };
}
