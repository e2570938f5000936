import {
  type CodeAction,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  MarkupKind,
  type Range,
} from 'vscode-languageserver';
import { foldingOf } from '../features/folding.ts';
import { hoverAt } from '../features/hover.ts';
import { outlineOf } from '../features/outline.ts';
import { answering } from './area.ts';
import { codeActions } from './code-actions.ts';
import { toDiagnostics, toRange } from './convert.ts';
import type { AnalysedDocument } from './documents.ts';
import { toDocumentSymbol } from './outline.ts';
import type { Session } from './session.ts';

/** Answers from the analysis of the version that is open; a document that is not open gets the empty answer. */
export function registerRequests(session: Session, connection: Connection): void {
  const request = answering(session);
  const noReport: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    request('diagnostics', noReport, ({ document, analysis }) => ({
      kind: DocumentDiagnosticReportKind.Full,
      items: toDiagnostics(document, analysis.findings, session.style),
    })),
  );
  connection.onHover(
    request('hover', null as Hover | null, (analysed, { position }) => hover(analysed, position, session)),
  );
  connection.onDocumentSymbol(request('symbols', [] as DocumentSymbol[], symbols));
  connection.onFoldingRanges(request('folding', [] as FoldingRange[], folding));
  connection.onCodeAction(
    request('codeAction', [] as CodeAction[], (analysed, { range, context }) =>
      codeActions(analysed, range, context, session.style.language, session.showsDisabled),
    ),
  );
}

function hover(
  { document, analysis }: AnalysedDocument,
  position: Range['start'],
  session: Session,
): Hover | null {
  const link = (offset: number) => {
    const { line, character } = document.positionAt(offset);
    return `${document.uri}#L${line + 1},${character + 1}`;
  };
  const found = hoverAt(analysis, document.offsetAt(position), session.style.language, link);
  if (found === undefined) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: found.markdown },
    range: toRange(document, found.range),
  };
}

function symbols({ document, analysis }: AnalysedDocument): DocumentSymbol[] {
  return outlineOf(analysis).map((entry) => toDocumentSymbol(document, entry));
}

function folding({ document, analysis }: AnalysedDocument): FoldingRange[] {
  return foldingOf(analysis).map(({ start, end }) => ({
    startLine: document.positionAt(start).line,
    endLine: document.positionAt(end).line,
  }));
}
