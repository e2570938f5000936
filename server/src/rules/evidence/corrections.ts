import type { Disclosure } from '../../model/disclosure.ts';
import { FigureState } from '../../model/figure.ts';
import type { Suspect } from '../../reconcile/reconciliation.ts';
import type { Fix, Message } from '../rule.ts';
import { formatAmount, styleAt } from '../style/amount-style.ts';
import { labelOf, type Naming } from './label.ts';
import { placeOf } from './place.ts';
import { rangeOfFigure } from './visible-range.ts';
import { computePercent, decimalsOf, writtenAs } from './written.ts';

/** The value that mends a suspect, as it would be written in its place. */
export function correctionOf(disclosure: Disclosure, suspect: Suspect): string {
  const { figure, expected } = suspect;
  const place = placeOf(disclosure, figure);
  if (disclosure.figures.state[figure] === FigureState.percent) {
    const written = writtenAs(disclosure, figure);
    const percent = computePercent(expected, decimalsOf(disclosure, [figure]));
    return /[%％]$/.test(written) ? percent : percent.slice(0, -1);
  }
  return place === undefined ? '' : formatAmount(expected, styleAt(disclosure, place, figure));
}

/**
 * Replaces the suspect's figure. Undefined where the style cannot write another value than stands there, or where the row
 * has no cell to write it in.
 */
export function fixOf(disclosure: Disclosure, suspect: Suspect, naming: Naming | undefined): Fix | undefined {
  const range = rangeOfFigure(disclosure, suspect.figure);
  const written = correctionOf(disclosure, suspect);
  const missing = missingCells(disclosure, suspect.figure);
  if (missing === undefined || written === disclosure.tree.text.slice(range.start, range.end))
    return undefined;
  const title = titleOf(disclosure, suspect, written, naming);
  return {
    title,
    preferred: naming === undefined,
    edits: [{ range, newText: '\t'.repeat(missing) + written }],
  };
}

/** How many cells a short row lacks up to the figure's; undefined where they cannot be added by tabs. */
function missingCells(disclosure: Disclosure, figure: number): number | undefined {
  const place = placeOf(disclosure, figure);
  const offset = place?.table.rowCells[place.bodyRow]?.[place.column.index] ?? -1;
  if (place === undefined || offset < 0) return undefined;
  const { rowFirstCell } = disclosure.tree.cells;
  const row = place.table.bodyRows[place.bodyRow] ?? 0;
  const cells = (rowFirstCell[row + 1] ?? 0) - (rowFirstCell[row] ?? 0);
  if (offset < cells) return 0;
  return place.table.blocks.every(({ format }) => format === 'tab') ? offset - cells + 1 : undefined;
}

function titleOf(
  disclosure: Disclosure,
  suspect: Suspect,
  newText: string,
  naming: Naming | undefined,
): Message {
  const shown = newText === '' ? '空白' : ` ${newText}`;
  const english = newText === '' ? 'blank' : newText;
  if (naming === undefined) return { zh: `改为${shown}`, en: `Change to ${english}` };
  const label = labelOf(placeOf(disclosure, suspect.figure), naming);
  const written = writtenAs(disclosure, suspect.figure);
  return { zh: `将${label} ${written} 改为${shown}`, en: `Change ${label} ${written} to ${english}` };
}
