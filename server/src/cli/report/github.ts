import type { Severity } from '../../rules/rule.ts';
import type { Language } from '../io.ts';
import type { FileReport, Range, ReportedFinding } from './report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions, one a finding: annotations at the lines of a pull request. Lines and columns from 1. */
export function githubReport(reports: readonly FileReport[], language: Language): string {
  return reports
    .flatMap((report) => report.findings.map((finding) => `${commandOf(report, finding, language)}\n`))
    .join('');
}

/** An office file has no lines: the annotation is of the file, and says which line of the imported text it means. */
function commandOf(
  { path, imported }: FileReport,
  { rule, severity, message, range }: ReportedFinding,
  language: Language,
): string {
  const place = imported === undefined ? placeOf(range) : [];
  const properties = [['file', path], ...place, ['title', rule]].map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const line = imported === undefined ? '' : IMPORTED_LINE[language](range.start.line + 1);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(line + message)}`;
}

const IMPORTED_LINE: Readonly<Record<Language, (line: number) => string>> = {
  zh: (line) => `导入文本第 ${line} 行：`,
  en: (line) => `line ${line} of the imported text: `,
};

function placeOf({ start, end }: Range): readonly (readonly [string, number])[] {
  const lines = [['line', start.line + 1] as const, ['endLine', end.line + 1] as const];
  // Columns are taken only where the annotation stays on one line.
  if (start.line !== end.line) return lines;
  const last = Math.max(end.character, start.character + 1);
  return [...lines, ['col', start.character + 1], ['endColumn', last]];
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
