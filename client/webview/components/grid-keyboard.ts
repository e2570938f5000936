import { type GridCommand, gridCommand } from '../table/keys.ts';
import { isProblem } from '../table/rows.ts';
import { type CellAddress, type GridSize, type Move, moveFrom, nextCell } from '../table/selection.ts';
import type { Context } from './element.ts';
import type { InputTarget } from './input-target.ts';

/** How long the keyboard must rest on a cell before the editor shows it, in milliseconds. */
const REST = 180;

/** Keys on the cells of the grid. */
export class GridKeyboard {
  readonly #grid: InputTarget;
  #revealLater: ReturnType<typeof setTimeout> | undefined;

  constructor(grid: InputTarget) {
    this.#grid = grid;
  }

  listen(element: HTMLElement): void {
    element.addEventListener('keydown', this.#keyDown);
  }

  disconnect(): void {
    clearTimeout(this.#revealLater);
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
}
