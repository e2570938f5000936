import type { Silenced } from '../../analysis/analysis.ts';
import type { Identity } from '../../rules/companions/summary.ts';
import type { Message, Severity } from '../../rules/rule.ts';

/** As in the language server protocol: 0-based lines, UTF-16 characters, half-open. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** One finding as the JSON report shows it, the first line it stands on, masked, and its fingerprint. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly path: string; readonly range: Range; readonly message: string }[];
  readonly fixes: readonly ReportedFix[];
  readonly sourceLine: string;
  readonly fingerprint: string;
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
  readonly silenced: Silenced;
  /** Findings that were fixed in the file before it was checked. */
  readonly fixed: number;
  /** Whose disclosure it is, where several files are checked together. */
  readonly identity?: Identity | undefined;
  /**
   * Where the file was imported to be checked: what it holds and the text does not. The lines of its findings are those of the
   * text that `gouji import` makes.
   */
  readonly imported?: readonly Message[] | undefined;
}

/** An input that could not be read, or a file that could not be written. */
export interface Failure {
  readonly path: string;
  readonly reason: string;
}

export interface Summary extends Readonly<Record<CountedSeverity, number>> {
  readonly files: number;
  readonly relations: RelationCounts;
  readonly silenced: Silenced;
  readonly fixed: number;
}

const COUNTED = { error: 'errors', warning: 'warnings', information: 'information', hint: 'hints' } as const;
type CountedSeverity = (typeof COUNTED)[Severity];

export function summarise(reports: readonly FileReport[]): Summary {
  const counts = { errors: 0, warnings: 0, information: 0, hints: 0 };
  const relations = { exact: 0, rounding: 0, contradicted: 0 };
  const silenced = { comments: 0, baseline: 0 };
  let fixed = 0;
  for (const report of reports) {
    for (const finding of report.findings) counts[COUNTED[finding.severity]] += 1;
    relations.exact += report.relations.exact;
    relations.rounding += report.relations.rounding;
    relations.contradicted += report.relations.contradicted;
    silenced.comments += report.silenced.comments;
    silenced.baseline += report.silenced.baseline;
    fixed += report.fixed;
  }
  return { files: reports.length, ...counts, relations, silenced, fixed };
}

/** What a finding marks, as far as its first line holds it. */
export function markedText({ sourceLine, range }: ReportedFinding): string {
  const { start, end } = range;
  return sourceLine.slice(start.character, end.line === start.line ? end.character : undefined);
}
