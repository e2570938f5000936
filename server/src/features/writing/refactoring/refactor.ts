import type { Analysis } from '../../../analysis/analysis.ts';
import type { BudgetTable } from '../../../model/table.ts';
import type { TextRange } from '../../../text/range.ts';
import { convertUnit } from './convert-unit.ts';
import { addEntries, addNote } from './insert.ts';
import { recomputeAll, recomputeTable } from './recompute.ts';
import type { Refactoring, RefactoringKind } from './refactoring.ts';
import { takeFigure } from './take-figure.ts';
import { tidyTable } from './tidy.ts';
import { updateNarrative } from './update-narrative.ts';

/**
 * What may be done to the text where it is selected; each does something or says why it cannot. Only kinds that `wants` are
 * looked for. `text` is the document as it is: in the analysis our own comments are blank.
 */
export function refactoringsAt(
  analysis: Analysis,
  text: string,
  asked: TextRange,
  wants: (kind: RefactoringKind) => boolean,
): readonly Refactoring[] {
  const table = tableNear(analysis, asked.start);
  const sources: readonly (readonly [kind: RefactoringKind, find: () => readonly Refactoring[]])[] = [
    ['refactor.rewrite.figure', () => takeFigure(analysis, asked.start)],
    ['refactor.rewrite.recompute', () => (table === undefined ? [] : recomputeTable(analysis, table))],
    ['refactor.rewrite.unit', () => (table === undefined ? [] : convertUnit(analysis, table))],
    ['refactor.rewrite.note', () => (table === undefined ? [] : addNote(analysis, table))],
    ['refactor.extract.glossary', () => addEntries(analysis, asked.start)],
    ['refactor.rewrite.tidy', () => tidyTable(analysis, text, asked)],
    ['refactor.rewrite.narrative', () => narrativeAt(analysis, text, asked.start, table)],
    [
      'source.updateNarrative',
      () => updateNarrative(analysis, text).filter(({ kind }) => kind === 'source.updateNarrative'),
    ],
    ['source.recomputeTotals', () => recomputeAll(analysis)],
  ];
  return sources.flatMap(([kind, find]) => (wants(kind) ? find() : []));
}

/** In the text around figures, not where the cursor is in a table. */
function narrativeAt(
  analysis: Analysis,
  text: string,
  offset: number,
  table: BudgetTable | undefined,
): readonly Refactoring[] {
  const { passages } = analysis.disclosure.narrative;
  const inPassage = passages.some(({ range }) => offset >= range.start && offset <= range.end);
  if (!inPassage || table !== undefined) return [];
  return updateNarrative(analysis, text).filter(({ kind }) => kind === 'refactor.rewrite.narrative');
}

/** The table that holds an offset, its caption and unit included. */
function tableNear({ disclosure }: Analysis, offset: number): BudgetTable | undefined {
  return disclosure.tables.find(({ range, titleRange, unitRange }) => {
    const start = Math.min(range.start, titleRange?.start ?? range.start, unitRange?.start ?? range.start);
    return (
      offset >= start &&
      (offset < range.end || (offset === range.end && offset === disclosure.tree.text.length))
    );
  });
}
