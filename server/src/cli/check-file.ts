import type { Analysis, Settings } from '../analysis/analysis.ts';
import { analyze } from '../analysis/analyze.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import type { TextRange } from '../text/range.ts';
import type { Language } from './io.ts';
import { SEVERITIES } from './options.ts';
import type { FileReport, Position, Range, RelationCounts, ReportedFinding } from './report/report.ts';

/** Checks one text; `path` is what the report calls it. Findings below the threshold are left out. */
export function checkText(
  path: string,
  text: string,
  settings: Settings,
  threshold: Severity,
  language: Language,
): FileReport {
  const analysis = analyze(text, settings);
  const report = new FindingReporter(path, analysis, language);
  const findings = analysis.findings.filter((finding) => atLeast(finding.severity, threshold));
  return {
    path,
    findings: findings.map((finding) => report.finding(finding)),
    relations: countRelations(analysis),
  };
}

export function atLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

function countRelations(analysis: Analysis): RelationCounts {
  const counts = { exact: 0, rounding: 0, contradicted: 0 };
  for (const { verdict } of analysis.reconciliation.judgements)
    if (verdict !== 'silent') counts[verdict] += 1;
  return counts;
}

/** Offsets of one document into lines and characters. */
class FindingReporter {
  readonly #path: string;
  readonly #text: string;
  readonly #lineStarts: Int32Array;
  readonly #language: Language;

  constructor(path: string, analysis: Analysis, language: Language) {
    this.#path = path;
    this.#text = analysis.disclosure.tree.text;
    this.#lineStarts = analysis.disclosure.tree.lineStarts;
    this.#language = language;
  }

  finding(finding: Finding): ReportedFinding {
    const range = this.#range(finding.range);
    return {
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message[this.#language],
      range,
      related: finding.related.map((place) => ({
        path: this.#path,
        range: this.#range(place.range),
        message: place.message[this.#language],
      })),
      fixes: finding.fixes.map((fix) => ({
        title: fix.title[this.#language],
        preferred: fix.preferred,
        edits: fix.edits.map((edit) => ({ range: this.#range(edit.range), newText: edit.newText })),
      })),
      sourceLine: this.#lineText(range.start.line),
    };
  }

  #range(range: TextRange): Range {
    return { start: this.#position(range.start), end: this.#position(range.end) };
  }

  #position(offset: number): Position {
    const line = this.#lineOf(offset);
    return { line, character: offset - (this.#lineStarts[line] ?? 0) };
  }

  /** The last line that starts at or before the offset. */
  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #lineText(line: number): string {
    const start = this.#lineStarts[line] ?? 0;
    return this.#text.slice(start, this.#lineStarts[line + 1] ?? this.#text.length).replace(/[\r\n]+$/, '');
  }
}
