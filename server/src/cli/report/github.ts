import type { Severity } from '../../rules/rule.ts';
import type { FileReport, ReportedFinding } from './report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions, one a finding: annotations at the lines of a pull request. Lines and columns from 1. */
export function githubReport(reports: readonly FileReport[]): string {
  return reports
    .flatMap(({ path, findings }) => findings.map((finding) => `${commandOf(path, finding)}\n`))
    .join('');
}

function commandOf(path: string, { rule, severity, message, range }: ReportedFinding): string {
  const { start, end } = range;
  const properties = [
    ['file', path],
    ['line', start.line + 1],
    ['endLine', end.line + 1],
    // Columns are taken only where the annotation stays on one line.
    ...(start.line === end.line
      ? [
          ['col', start.character + 1],
          ['endColumn', Math.max(end.character, start.character + 1)],
        ]
      : []),
    ['title', rule],
  ].map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
