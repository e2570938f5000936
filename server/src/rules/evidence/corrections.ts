import type { Disclosure } from '../../model/disclosure.ts';
import { FigureState } from '../../model/figure.ts';
import { cellAt } from '../../model/tables/build.ts';
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
  const isWritten = written === disclosure.tree.text.slice(range.start, range.end);
  if (isWritten || !hasCell(disclosure, suspect.figure)) return undefined;
  const title = titleOf(disclosure, suspect, written, naming);
  return {
    title,
    preferred: naming === undefined,
    edits: [{ range, newText: written }],
  };
}

/** False where a short row ends before the figure's column. */
function hasCell(disclosure: Disclosure, figure: number): boolean {
  const place = placeOf(disclosure, figure);
  return place !== undefined && cellAt(disclosure.tree, place.table, place.bodyRow, place.column.index) >= 0;
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
