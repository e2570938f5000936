import type { Analysis } from '../../../analysis/analysis.ts';
import { rangeOfFigure } from '../../../rules/evidence/visible-range.ts';
import { type TextRange, textIn } from '../../../text/range.ts';
import { figureAtOffset } from '../../figure-at.ts';
import { glossaryTermAt } from '../terms.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { codeRowAt, renameCode } from './rename-code.ts';
import type { RenameEdit } from './rename-edits.ts';
import { figureToRename, renameFigure } from './rename-figure.ts';
import { renameTerm } from './rename-term.ts';
import { newProblem } from './verify.ts';

export interface RenamePlace {
  readonly range: TextRange;
  readonly placeholder: string;
}

const NOTHING = refuse(
  '这里不能改名：请把光标放在金额、科目编码或名词解释的名词上',
  'Nothing to rename here: put the cursor on an amount, a subject code or a term of the glossary',
);

/** What would be renamed at an offset: a figure, a subject's code, or a term of the glossary. */
export function prepareRename(analysis: Analysis, offset: number): RenamePlace | Refusal {
  const figure = figureAtOffset(analysis, offset);
  if (figure !== undefined) {
    const range = rangeOfFigure(analysis.disclosure, figure);
    return (
      figureToRename(analysis, figure) ?? { range, placeholder: textIn(analysis.disclosure.tree.text, range) }
    );
  }
  const row = codeRowAt(analysis, offset);
  if (row !== undefined) return { range: row.codeRange, placeholder: row.code };
  const term = glossaryTermAt(analysis, offset);
  return term === undefined ? NOTHING : { range: term.range, placeholder: term.name };
}

/**
 * All edits of a rename, in document order, never overlapping. A rename that would leave an error or a warning that was not
 * there is refused.
 */
export function rename(analysis: Analysis, offset: number, newName: string): readonly RenameEdit[] | Refusal {
  const figure = figureAtOffset(analysis, offset);
  const edits =
    figure === undefined ? renameWordAt(analysis, offset, newName) : renameFigure(analysis, figure, newName);
  if (isRefusal(edits) || edits.length === 0) return edits;
  const problem = newProblem(analysis, edits);
  if (problem === undefined) return edits;
  return refuse(
    `不能改：改后会出现新的问题：${problem.message.zh}`,
    `Cannot be changed: a new problem would follow: ${problem.message.en}`,
  );
}

function renameWordAt(analysis: Analysis, offset: number, newName: string): readonly RenameEdit[] | Refusal {
  const row = codeRowAt(analysis, offset);
  if (row !== undefined) return renameCode(analysis, row, newName);
  const term = glossaryTermAt(analysis, offset);
  return term === undefined ? NOTHING : renameTerm(analysis, term.name, newName);
}
