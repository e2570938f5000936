import { CodeActionKind } from 'vscode-languageserver';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.gouji`;

/** Every kind of action that the server may offer. */
export const CODE_ACTION_KINDS: readonly string[] = [
  CodeActionKind.QuickFix,
  FIX_ALL,
  CodeActionKind.RefactorRewrite,
  CodeActionKind.RefactorExtract,
  'source.updateNarrative.gouji',
  'source.recomputeTotals.gouji',
];
