import type { CellAddress } from '../table/selection.ts';
import type { Row } from '../table/table.ts';
import type { Context } from './element.ts';

/** The part of the grid that keys and pointer need. */
export interface InputTarget {
  readonly context: Context;
  readonly rows: readonly Row[];
  readonly page: number;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Whether an event happened on the sign that folds a row. */
export function isOnFold(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (one) =>
        one instanceof HTMLElement && one.classList.contains('fold') && one.dataset['fold'] !== undefined,
    );
}

/** The cell that an event happened in. */
export function addressOf(
  event: Event,
  target: EventTarget | null = event.composedPath()[0] ?? null,
): CellAddress | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const row = cell?.closest<HTMLElement>('tr[data-row]');
  return cell && row
    ? { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) }
    : undefined;
}
