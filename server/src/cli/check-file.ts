import type { Settings } from '../analysis/analysis.ts';
import { analyze } from '../analysis/analyze.ts';
import { type BaselineEntry, baselineEntries, knownFindings } from '../analysis/baseline.ts';
import { fingerprintsOf } from '../analysis/fingerprint.ts';
import { atLeast } from '../analysis/levels.ts';
import { identify } from '../rules/companions/summary.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import type { SyntaxTree } from '../syntax/tree.ts';
import { lineEnd, lineStartsOf, positionAt } from '../text/lines.ts';
import type { TextRange } from '../text/range.ts';
import type { Language } from './io.ts';
import { masked } from './report/mask.ts';
import type { FileReport, Range, ReportedFinding } from './report/report.ts';

export interface ReportStyle {
  /** Findings below it are left out. */
  readonly threshold: Severity;
  readonly language: Language;
  /** Source lines and fingerprints are left empty: the report does not show them. */
  readonly brief?: boolean;
  /** Whether the report says whose disclosure it is, so that files can be held against each other. */
  readonly identifies?: boolean;
}

/** Checks one text; `path` is what the report calls it. */
export function checkText(path: string, text: string, settings: Settings, style: ReportStyle): FileReport {
  const analysis = analyze(text, settings);
  const findings = analysis.findings.filter(({ severity }) => atLeast(severity, style.threshold));
  const fingerprints = style.brief ? [] : fingerprintsOf(text, findings);
  const reporter = new FindingReporter(path, analysis.disclosure.tree, text, style);
  return {
    path,
    findings: findings.map((finding, index) => reporter.finding(finding, fingerprints[index] ?? '')),
    relations: analysis.reconciliation.counts,
    silenced: analysis.silenced,
    fixed: 0,
    identity: style.identifies === true ? identify(analysis.disclosure, path) : undefined,
  };
}

/** Checks one text as if its baseline were made anew: everything is known. Returns the new entries as well. */
export function checkAnew(
  path: string,
  text: string,
  settings: Settings,
  style: ReportStyle,
): { readonly report: FileReport; readonly entries: readonly BaselineEntry[] } {
  const { known: _, ...unlimited } = settings;
  const entries = baselineEntries(text, analyze(text, unlimited).findings);
  return { entries, report: checkText(path, text, { ...settings, known: knownFindings(entries) }, style) };
}

/** Offsets of one document into lines and characters, and messages into one language. */
class FindingReporter {
  readonly #path: string;
  readonly #text: string;
  readonly #lineStarts: Int32Array;
  readonly #language: Language;
  readonly #brief: boolean;

  constructor(path: string, tree: SyntaxTree, text: string, { language, brief }: ReportStyle) {
    this.#path = path;
    this.#text = text;
    this.#lineStarts = tree.text === text ? tree.lineStarts : lineStartsOf(text);
    this.#language = language;
    this.#brief = brief === true;
  }

  finding(finding: Finding, fingerprint: string): ReportedFinding {
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
      sourceLine: this.#brief ? '' : masked(this.#lineText(range.start.line)),
      fingerprint,
    };
  }

  #range({ start, end }: TextRange): Range {
    return {
      start: positionAt(this.#text, this.#lineStarts, start),
      end: positionAt(this.#text, this.#lineStarts, end),
    };
  }

  #lineText(line: number): string {
    return this.#text.slice(this.#lineStarts[line] ?? 0, lineEnd(this.#text, this.#lineStarts, line));
  }
}
