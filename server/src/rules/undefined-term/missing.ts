import type { Disclosure } from '../../model/disclosure.ts';
import { type BudgetTable, figureAt } from '../../model/table.ts';
import type { TextRange } from '../../text/range.ts';

/** A term that the glossary lacks. */
export interface Missing {
  /** As a message names it. */
  readonly label: string;
  /** As the glossary would write it. */
  readonly name: string;
  readonly isSubject: boolean;
  readonly code: string;
  /** Where it is used. */
  readonly use: TextRange;
  /** Our own explanation, where we have one. */
  readonly definition: string | undefined;
}

/** Whether a row has an amount other than zero in some columns. */
export function hasAmount(
  { figures }: Disclosure,
  table: BudgetTable,
  bodyRow: number,
  { firstColumn, lastColumn }: { readonly firstColumn: number; readonly lastColumn: number },
): boolean {
  for (let column = firstColumn; column < lastColumn; column++) {
    if ((figures.value[figureAt(table, bodyRow, column)] ?? 0) !== 0) return true;
  }
  return false;
}
