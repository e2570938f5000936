import { analyze } from '../../server/src/analysis/analyze.ts';
import { refactoringsAt } from '../../server/src/features/writing/refactoring/refactor.ts';
import type { RefactoringKind } from '../../server/src/features/writing/refactoring/refactoring.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { marked } from './marked.ts';

/** What each refactoring of a kind makes of a text, at an offset. */
export function refactor(text: string, offset: number, kind: RefactoringKind) {
  const asked = { start: offset, end: offset };
  const found = refactoringsAt(analyze(text), text, asked, (one) => one === kind);
  return found.map(({ title, edits, disabled }) => ({
    title: title.zh,
    disabled,
    after: applyEdits(text, edits),
  }));
}

/** The same at the cursor of a marked document. */
export function at(lines: readonly string[], kind: RefactoringKind) {
  const { text, offset } = marked(lines);
  return { text, found: refactor(text, offset, kind) };
}
