import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import { refactoringsAt } from '../../features/writing/refactoring/refactor.ts';
import type { Refactoring, RefactoringKind } from '../../features/writing/refactoring/refactoring.ts';
import { type Language, toTextEdit } from '../convert.ts';
import type { AnalysedDocument } from '../documents.ts';

/** `source` actions are found only where the client asks for them; it asks for refactorings wherever the cursor goes. */
export function refactorings(
  { document, analysis }: AnalysedDocument,
  range: Range,
  asked: readonly string[] | undefined,
  language: Language,
  showsDisabled: boolean,
): CodeAction[] {
  const wants = (kind: RefactoringKind) => {
    const own = kindOf(kind);
    if (asked === undefined) return own.startsWith(CodeActionKind.Refactor);
    return asked.some((one) => own === one || own.startsWith(`${one}.`) || one === '');
  };
  const selected = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return refactoringsAt(analysis, document.getText(), selected, wants)
    .filter(({ disabled }) => disabled === undefined || showsDisabled)
    .map((refactoring) => toAction(document, refactoring, language));
}

function kindOf(kind: RefactoringKind): string {
  return `${kind}.gouji`;
}

function toAction(
  document: AnalysedDocument['document'],
  { kind, title, edits, disabled }: Refactoring,
  language: Language,
): CodeAction {
  const action = { title: title[language], kind: kindOf(kind) };
  if (disabled !== undefined) return { ...action, disabled: { reason: disabled[language] } };
  return {
    ...action,
    edit: { changes: { [document.uri]: edits.map((edit) => toTextEdit(document, edit)) } },
  };
}
