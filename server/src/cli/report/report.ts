import type { Severity } from '../../rules/rule.ts';

/** As in the language server protocol: 0-based lines, UTF-16 characters, half-open. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** One finding as the JSON report shows it, and the first line it stands on. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly path: string; readonly range: Range; readonly message: string }[];
  readonly fixes: readonly ReportedFix[];
  readonly sourceLine: string;
}

export interface ReportedFix {
  readonly title: string;
  readonly preferred: boolean;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

export interface RelationCounts {
  readonly exact: number;
  readonly rounding: number;
  readonly contradicted: number;
}

export interface FileReport {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
  readonly relations: RelationCounts;
}

export interface Summary extends Readonly<Record<CountedSeverity, number>> {
  readonly files: number;
  readonly relations: RelationCounts;
}

const COUNTED = { error: 'errors', warning: 'warnings', information: 'information', hint: 'hints' } as const;
type CountedSeverity = (typeof COUNTED)[Severity];

export function summarise(reports: readonly FileReport[]): Summary {
  const counts = { errors: 0, warnings: 0, information: 0, hints: 0 };
  const relations = { exact: 0, rounding: 0, contradicted: 0 };
  for (const report of reports) {
    for (const finding of report.findings) counts[COUNTED[finding.severity]] += 1;
    relations.exact += report.relations.exact;
    relations.rounding += report.relations.rounding;
    relations.contradicted += report.relations.contradicted;
  }
  return { files: reports.length, ...counts, relations };
}
