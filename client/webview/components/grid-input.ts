import { html, type TemplateResult } from 'lit';
import { cellAt, isSameCell } from '../state/cell.ts';
import { sayWith } from '../strings.ts';
import { copyRange } from '../table/clipboard.ts';
import { type GridCommand, gridCommand } from '../table/keys.ts';
import { isProblem } from '../table/rows.ts';
import {
  type CellAddress,
  type GridSize,
  type Move,
  moveFrom,
  nextCell,
  rangeOf,
} from '../table/selection.ts';
import type { Row } from '../table/table.ts';
import { fillClipboard } from './clipboard-event.ts';
import type { Context } from './element.ts';

/** How long the keyboard must rest on a cell before the editor shows it, in milliseconds. */
const REST = 180;

/** The part of the grid that keys and pointer need. */
interface InputTarget {
  readonly context: Context;
  readonly rows: readonly Row[];
  readonly page: number;
  readonly renderRoot: HTMLElement | DocumentFragment;
  dispatchEvent(event: Event): boolean;
}

/** Keys, pointer, clipboard and the field of an edited cell. */
export class GridInput {
  readonly #grid: InputTarget;
  #takesFocus = false;
  #pressedAt = { x: -1, y: -1 };
  #revealLater: ReturnType<typeof setTimeout> | undefined;

  constructor(grid: InputTarget) {
    this.#grid = grid;
  }

  connect(): void {
    document.addEventListener('copy', this.#copy);
  }

  disconnect(): void {
    document.removeEventListener('copy', this.#copy);
    clearTimeout(this.#revealLater);
  }

  /** True once after an edit ended by a key: the field took the focus with it, and the cell is to have it back. */
  takesFocus(): boolean {
    const takes = this.#takesFocus;
    this.#takesFocus = false;
    return takes;
  }

  /** Hears what happens inside an element, for as long as it lives. */
  listen(element: HTMLElement): void {
    element.addEventListener('keydown', this.#keyDown);
    element.addEventListener('mousedown', this.#mouseDown);
    element.addEventListener('mouseover', this.#mouseOver);
    element.addEventListener('click', this.#click);
    element.addEventListener('dblclick', this.#doubleClick);
    element.addEventListener('focusin', this.#focusIn);
    element.addEventListener('focusout', this.#focusOut);
  }

  get #context(): Context {
    return this.#grid.context;
  }

  get #size(): GridSize {
    const { rows, page } = this.#grid;
    return { rows, page, columns: this.#context.state.table?.columns.length ?? 0 };
  }

  readonly #keyDown = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.target instanceof HTMLInputElement) return;
    const command = gridCommand(event);
    if (!command || !this.#run(command)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** False where the command has nothing to do and the key keeps its own meaning. */
  #run(command: GridCommand): boolean {
    const { state, dispatch } = this.#context;
    const { chosen } = state;
    switch (command.do) {
      case 'move':
        return this.#move(command.move, command.extend);
      case 'problem':
        return this.#choose(
          nextCell(chosen, command.direction, this.#size, (row, column) => {
            const cell = row.cells[column];
            return cell !== undefined && isProblem(cell);
          }),
        );
      case 'select-all':
        return this.#selectAll();
      case 'undo':
      case 'redo':
        dispatch({ type: 'history', direction: command.do });
        return true;
      case 'trace':
        dispatch({ type: 'trace-open', open: !state.traceOpen });
        return true;
      case 'escape':
        if (!state.traceOpen) return false;
        dispatch({ type: 'trace-open', open: false });
        return true;
      case 'keys':
      case 'search':
        // The panel hears these keys wherever they are pressed.
        return false;
      default:
        return chosen !== undefined && this.#runOnCell(command, chosen);
    }
  }

  #runOnCell(command: GridCommand, address: CellAddress): boolean {
    const { dispatch } = this.#context;
    if (command.do === 'edit') dispatch({ type: 'edit', address, text: command.text });
    if (command.do === 'fold') dispatch({ type: 'fold', row: address.row });
    if (command.do === 'fix') dispatch({ type: 'fix', address });
    if (command.do === 'reveal') dispatch({ type: 'reveal-cell', address, focus: true });
    return true;
  }

  /** In the first column, left folds and right unfolds before they move on, as trees do. */
  #move(move: Move, extend: boolean): boolean {
    const { state, dispatch } = this.#context;
    const { chosen, folded, table } = state;
    const row = table?.rows.find((one) => one.row === chosen?.row);
    if (row?.foldable && chosen?.column === 0 && !extend) {
      const isFolded = folded.has(row.row);
      if ((move === 'left' && !isFolded) || (move === 'right' && isFolded)) {
        dispatch({ type: 'fold', row: row.row });
        return true;
      }
    }
    return this.#choose(moveFrom(chosen, move, this.#size), extend);
  }

  #choose(address: CellAddress | undefined, extend = false): boolean {
    if (!address) return false;
    this.#context.dispatch({ type: 'choose', address, extend });
    clearTimeout(this.#revealLater);
    this.#revealLater = setTimeout(
      () => this.#context.dispatch({ type: 'reveal-cell', address, focus: false }),
      REST,
    );
    return true;
  }

  #selectAll(): boolean {
    const from = moveFrom(undefined, 'start', this.#size);
    const to = moveFrom(from, 'end', this.#size);
    if (from && to) this.#context.dispatch({ type: 'select', from, to });
    return true;
  }

  readonly #mouseDown = (event: Event) => {
    if (!(event instanceof MouseEvent) || event.button !== 0 || event.target instanceof HTMLInputElement)
      return;
    const address = addressOf(event);
    if (!address) return;
    event.preventDefault();
    if (isOnFold(event)) return;
    this.#takesFocus = true;
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

  /** The field of the edited cell. Tab goes on to the next cell; leaving the field writes. */
  readonly editor = (address: CellAddress, label: string): TemplateResult => {
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

  focusEditor(): void {
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
    this.#takesFocus = true;
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

function isOnFold(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (one) =>
        one instanceof HTMLElement && one.classList.contains('fold') && one.dataset['fold'] !== undefined,
    );
}

/** The cell that an event happened in. */
function addressOf(
  event: Event,
  target: EventTarget | null = event.composedPath()[0] ?? null,
): CellAddress | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const row = cell?.closest<HTMLElement>('tr[data-row]');
  return cell && row
    ? { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) }
    : undefined;
}
