import {
  type Diagnostic,
  DiagnosticSeverity,
  type TextEdit as LspTextEdit,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Message, Severity } from '../rules/rule.ts';
import type { TextEdit, TextRange } from '../text/range.ts';

export type Language = keyof Message;

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** More than this many diagnostics in one document cost more to send than they tell. */
export const MOST_DIAGNOSTICS = 1000;

export function toRange(document: TextDocument, range: TextRange): Range {
  return { start: document.positionAt(range.start), end: document.positionAt(range.end) };
}

export function toTextEdit(document: TextDocument, edit: TextEdit): LspTextEdit {
  return { range: toRange(document, edit.range), newText: edit.newText };
}

/** How a client wants its diagnostics: in which language, and where the rules' pages are (a URI), if it has them. */
export interface DiagnosticStyle {
  readonly language: Language;
  readonly rulePages: string | undefined;
}

/** The findings of a document, at most MOST_DIAGNOSTICS of them; the last then says how many more there are. */
export function toDiagnostics(
  document: TextDocument,
  findings: readonly Finding[],
  style: DiagnosticStyle,
): Diagnostic[] {
  const { language } = style;
  const shown = findings.slice(0, MOST_DIAGNOSTICS).map((finding) => toDiagnostic(document, finding, style));
  if (findings.length > MOST_DIAGNOSTICS)
    shown.push(moreDiagnostic(findings.length - MOST_DIAGNOSTICS, language));
  return shown;
}

function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  { language, rulePages }: DiagnosticStyle,
): Diagnostic {
  return {
    range: toRange(document, finding.range),
    severity: SEVERITY[finding.severity],
    source: 'gouji',
    code: finding.rule,
    ...(rulePages === undefined ? {} : { codeDescription: { href: `${rulePages}/${finding.rule}.md` } }),
    message: finding.message[language],
    relatedInformation: finding.related.map((place) => ({
      location: { uri: document.uri, range: toRange(document, place.range) },
      message: place.message[language],
    })),
  };
}

function moreDiagnostic(more: number, language: Language): Diagnostic {
  const start = { line: 0, character: 0 };
  const message = language === 'zh' ? `另有 ${more} 处问题未列出` : `${more} more problems are not listed`;
  return { range: { start, end: start }, severity: DiagnosticSeverity.Information, source: 'gouji', message };
}
