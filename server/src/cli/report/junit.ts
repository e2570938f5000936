import { escapeXml } from '../../text/escape-markup.ts';
import type { Language } from '../io.ts';
import { importedRemarks } from './imported.ts';
import { SEVERITY_NAMES } from './names.ts';
import type { Failure, FileReport, ReportedFinding } from './report.ts';

/** JUnit XML: a suite a file, a failing case a finding; a file without findings is one case that passes. */
export function junitReport(
  reports: readonly FileReport[],
  failures: readonly Failure[],
  language: Language,
): string {
  const found = reports.reduce((sum, { findings }) => sum + findings.length, 0);
  const tests = reports.reduce((sum, { findings }) => sum + Math.max(findings.length, 1), 0);
  const suites = [
    ...reports.map((report) => suiteOf(report, language)),
    ...failures.map((failure) => failedSuite(failure)),
  ];
  const counts = `tests="${tests + failures.length}" failures="${found}" errors="${failures.length}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gouji" ${counts}>\n${suites.join('')}</testsuites>\n`;
}

function suiteOf(report: FileReport, language: Language): string {
  const { path, findings } = report;
  const name = attribute(path);
  const cases =
    findings.length === 0
      ? [`    <testcase classname="${name}" name="gouji"/>\n`]
      : findings.map((finding) => caseOf(name, finding, language));
  const counts = `tests="${cases.length}" failures="${findings.length}" errors="0"`;
  return `  <testsuite name="${name}" ${counts}>\n${cases.join('')}${outputOf(report, language)}  </testsuite>\n`;
}

function outputOf(report: FileReport, language: Language): string {
  const remarks = importedRemarks(report, language).map(escapeXml).join('\n');
  return remarks === '' ? '' : `    <system-out>${remarks}</system-out>\n`;
}

function caseOf(path: string, finding: ReportedFinding, language: Language): string {
  const { rule, severity, message, range, sourceLine } = finding;
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  const body = `${SEVERITY_NAMES[severity][language]} ${place} ${message}\n${sourceLine}`;
  return [
    `    <testcase classname="${path}" name="${attribute(`${rule} ${place}`)}">\n`,
    `      <failure type="${attribute(rule)}" message="${attribute(message)}">${escapeXml(body)}</failure>\n`,
    '    </testcase>\n',
  ].join('');
}

function failedSuite({ path, reason }: Failure): string {
  const name = attribute(path);
  return [
    `  <testsuite name="${name}" tests="1" failures="0" errors="1">\n`,
    `    <testcase classname="${name}" name="gouji">\n`,
    `      <error message="${attribute(reason)}"/>\n`,
    '    </testcase>\n  </testsuite>\n',
  ].join('');
}

/** Line breaks and tabs, which an attribute would make blanks of. */
function attribute(text: string): string {
  return escapeXml(text).replaceAll('\t', '&#9;').replaceAll('\r', '&#13;').replaceAll('\n', '&#10;');
}
