import { RULES } from '../../rules/registry.generated.ts';
import type { Rule, Severity } from '../../rules/rule.ts';
import type { Language } from '../io.ts';
import { importedRemarks } from './imported.ts';
import {
  type Failure,
  type FileReport,
  markedText,
  type Range,
  type ReportedFinding,
  type ReportedFix,
} from './report.ts';

declare const GOUJI_VERSION: string;

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, one run. Lines and columns from 1, columns in UTF-16 units, ends exclusive. */
export function sarifReport(
  reports: readonly FileReport[],
  failures: readonly Failure[],
  language: Language,
): string {
  const run = {
    tool: { driver: driverOf(language) },
    language: language === 'zh' ? 'zh-CN' : 'en',
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: failures.map(({ path, reason }) => ({
          level: 'error',
          message: { text: reason },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
        })),
      },
    ],
    artifacts: reports.map((report) => artifactOf(report, language)),
    results: reports.flatMap((report) => report.findings.map((finding) => resultOf(report, finding))),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

function artifactOf(report: FileReport, language: Language): object {
  const remarks = importedRemarks(report, language);
  const location = { uri: uriOf(report.path) };
  return remarks.length === 0 ? { location } : { location, description: { text: remarks.join('\n') } };
}

function driverOf(language: Language): object {
  return {
    name: 'gouji',
    fullName: '勾稽 Gouji',
    version: GOUJI_VERSION,
    language: language === 'zh' ? 'zh-CN' : 'en',
    rules: RULES.map((rule) => descriptorOf(rule, language)),
  };
}

function descriptorOf({ id, category, severity, title }: Rule, language: Language): object {
  return {
    id,
    shortDescription: { text: title[language] },
    help: { text: `docs/rules/${id}.md` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { category },
  };
}

/** Fixes are of the text: an office file cannot be changed by them. */
function resultOf({ path, imported }: FileReport, finding: ReportedFinding): object {
  const ruleIndex = RULES.findIndex(({ id }) => id === finding.rule);
  return {
    ruleId: finding.rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: physicalLocation(path, finding.range, snippetOf(finding)) }],
    relatedLocations: finding.related.map((place, id) => ({
      id,
      physicalLocation: physicalLocation(place.path, place.range),
      message: { text: place.message },
    })),
    partialFingerprints: { 'gouji/v1': finding.fingerprint },
    ...(finding.fixes.length === 0 || imported !== undefined
      ? {}
      : { fixes: finding.fixes.map((fix) => fixOf(path, fix)) }),
  };
}

/** Only where the finding stays on the line that is shown. */
function snippetOf(finding: ReportedFinding): string | undefined {
  return finding.range.start.line === finding.range.end.line ? markedText(finding) : undefined;
}

function physicalLocation(path: string, range: Range, snippet?: string): object {
  const region = { ...regionOf(range), ...(snippet === undefined ? {} : { snippet: { text: snippet } }) };
  return { artifactLocation: { uri: uriOf(path) }, region };
}

function regionOf({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function fixOf(path: string, { title, edits }: ReportedFix): object {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text: newText },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: { uri: uriOf(path) }, replacements }],
  };
}

/** A relative reference; a drive letter would read as a scheme. */
function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return /^[A-Za-z]%3A\//.test(encoded) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
