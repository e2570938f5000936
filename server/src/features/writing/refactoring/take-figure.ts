import type { Analysis } from '../../../analysis/analysis.ts';
import { FigureState } from '../../../model/figure.ts';
import type { Judgement } from '../../../reconcile/reconciliation.ts';
import { labelOf } from '../../../rules/evidence/label.ts';
import { placeOf } from '../../../rules/evidence/place.ts';
import { nameOf, useOf } from '../../../rules/narrative/label.ts';
import { figureAtOffset } from '../../figure-at.ts';
import type { Refactoring } from './refactoring.ts';
import { editFor } from './revalue.ts';

/** 取表中数 and 取正文数: of an amount at the cursor, in a sentence or in a cell, that its other telling contradicts or rounds. */
export function takeFigure(analysis: Analysis, offset: number): readonly Refactoring[] {
  const figure = figureAtOffset(analysis, offset);
  if (figure === undefined) return [];
  const told = analysis.reconciliation
    .relationsOf(figure)
    .map((index) => analysis.reconciliation.judgements[index])
    .filter((judgement) => judgement !== undefined)
    .filter((judgement) => isTelling(analysis, judgement));
  const found = told.flatMap((judgement) =>
    judgement.relation.total === figure
      ? [...intoText(analysis, judgement), ...intoTable(analysis, judgement)]
      : [...intoTable(analysis, judgement), ...intoText(analysis, judgement)],
  );
  return distinct(found);
}

/** An amount of the text, and what a table tells of it, whose values differ. */
function isTelling({ disclosure }: Analysis, { relation, verdict, difference }: Judgement): boolean {
  if (relation.family !== 'text-amount' || verdict === 'silent' || difference === 0) return false;
  return (
    useOf(disclosure, relation.total)?.kind === 'claim' &&
    relation.terms.every((term) => useOf(disclosure, term) === undefined)
  );
}

function intoText(analysis: Analysis, { relation }: Judgement): readonly Refactoring[] {
  const { disclosure } = analysis;
  const value = relation.terms.reduce((sum, term) => sum + (disclosure.figures.value[term] ?? 0), 0);
  const edit = value < 0 ? undefined : editFor(analysis, relation.total, value);
  if (edit === undefined) return [];
  const from = labelOf(placeOf(disclosure, relation.terms[0] ?? -1), 'table');
  const title = {
    zh: `正文取表中数 ${edit.newText}（${from}）`,
    en: `Take ${edit.newText} from the table into the sentence (${from})`,
  };
  return [{ kind: 'refactor.rewrite.figure', title, edits: [edit] }];
}

/** One cell is told: a sum of several has no place to write it. */
function intoTable(analysis: Analysis, { relation }: Judgement): readonly Refactoring[] {
  const { disclosure } = analysis;
  const [cell, other] = relation.terms;
  if (cell === undefined || other !== undefined) return [];
  const state = disclosure.figures.state[cell];
  if (state === FigureState.unreadable || state === FigureState.none) return [];
  const edit = editFor(analysis, cell, disclosure.figures.value[relation.total] ?? 0);
  if (edit === undefined) return [];
  const place = labelOf(placeOf(disclosure, cell), 'table');
  const name = nameOf(disclosure, relation.total);
  const title = {
    zh: `${place}取正文数 ${edit.newText}${name === '' ? '' : `（${name}）`}`,
    en: `Take ${edit.newText} from the sentence into ${place}`,
  };
  return [{ kind: 'refactor.rewrite.figure', title, edits: [edit] }];
}

function distinct(refactorings: readonly Refactoring[]): readonly Refactoring[] {
  const seen = new Set<string>();
  return refactorings.filter(({ title }) => !seen.has(title.zh) && seen.add(title.zh));
}
