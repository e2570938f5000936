import type { Io } from '../io.ts';
import type { CheckOptions } from '../options.ts';
import { compactReport } from './compact.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import type { Failure, FileReport } from './report.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** The report in the format asked for. */
export function renderReport(
  reports: readonly FileReport[],
  failures: readonly Failure[],
  options: CheckOptions,
  io: Io,
): string {
  const { format, language, listsHints, output } = options;
  if (format === 'json') return jsonReport(reports, language);
  if (format === 'sarif') return sarifReport(reports, failures, language);
  if (format === 'junit')
    return junitReport(listsHints ? reports : reports.map(withoutHints), failures, language);
  if (format === 'github') return githubReport(reports, language);
  if (format === 'compact') return compactReport(reports);
  if (format === 'markdown') return markdownReport(reports, language);
  const colour = (options.colour ?? io.colour) && output === undefined;
  return textReport(reports, { colour, columns: io.columns, language, listsHints });
}

/** A hint that nobody asked for fails no test, as it does not fail the run. */
function withoutHints(report: FileReport): FileReport {
  return { ...report, findings: report.findings.filter(({ severity }) => severity !== 'hint') };
}
