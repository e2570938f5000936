import type { Analysis } from '../../../analysis/analysis.ts';
import { cellAt } from '../../../model/tables/build.ts';
import { correctionOf } from '../../../rules/evidence/corrections.ts';
import { placeOf } from '../../../rules/evidence/place.ts';
import { rangeOfFigure } from '../../../rules/evidence/visible-range.ts';
import { correctionInText } from '../../../rules/narrative/fixes.ts';
import { useOf } from '../../../rules/narrative/label.ts';
import type { TextEdit } from '../../../text/range.ts';

/** What values are written by: the rules' findings are not needed. */
export type Reading = Pick<Analysis, 'disclosure' | 'reconciliation'>;

/** New values by figure, in 分 or millionths. */
export type Revaluation = ReadonlyMap<number, number>;

/** The edits that write new values in the style of their places; figures without a cell or in no writable place are left out. */
export function editsFor(analysis: Pick<Reading, 'disclosure'>, values: Revaluation): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const [figure, value] of values) {
    const edit = editFor(analysis, figure, value);
    if (edit !== undefined) edits.push(edit);
  }
  return edits.toSorted((one, other) => one.range.start - other.range.start);
}

/** Undefined where the new value is written as the old one is. */
export function editFor(
  { disclosure }: Pick<Reading, 'disclosure'>,
  figure: number,
  value: number,
): TextEdit | undefined {
  const range = rangeOfFigure(disclosure, figure);
  const newText = inText(disclosure, figure)
    ? correctionInText(disclosure, figure, value)
    : inCell(disclosure, figure, value);
  return newText === undefined || newText === disclosure.tree.text.slice(range.start, range.end)
    ? undefined
    : { range, newText };
}

function inText(disclosure: Analysis['disclosure'], figure: number): boolean {
  return useOf(disclosure, figure) !== undefined;
}

function inCell(disclosure: Analysis['disclosure'], figure: number, expected: number): string | undefined {
  const place = placeOf(disclosure, figure);
  if (place === undefined || cellAt(disclosure.tree, place.table, place.bodyRow, place.column.index) < 0)
    return undefined;
  return correctionOf(disclosure, { figure, expected });
}
