import type { Severity } from '../../rules/rule.ts';
import type { FileReport } from './report.ts';

/** Severities as compilers name them: editors and build tools know these words. */
const WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};

/** One line a finding, `file:line:column: severity: message [rule]`, lines and columns from 1: for problem matchers and grep. */
export function compactReport(reports: readonly FileReport[]): string {
  return reports
    .flatMap(({ path, findings }) =>
      findings.map(({ rule, severity, message, range: { start } }) => {
        const place = `${path}:${start.line + 1}:${start.character + 1}`;
        return `${place}: ${WORDS[severity]}: ${message.replaceAll(/\s*\n\s*/g, ' ')} [${rule}]\n`;
      }),
    )
    .join('');
}
