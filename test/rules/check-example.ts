import type { Example, Expectation } from '../../scripts/generate/page.ts';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { summarize } from '../../server/src/rules/companions/summary.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { lineOf } from '../line-of.ts';

/** How an example of a rule's page came out. Both lists are empty where the page is true. */
export interface Outcome {
  /** Findings that the example does not announce. */
  readonly falseAlarms: readonly string[];
  /** Marks that no finding answers. */
  readonly misses: readonly string[];
}

/**
 * Every finding must be announced, whichever rule it is of; hints of other rules than the page's are let pass, since an
 * example cannot be a whole document.
 */
export function checkExample(example: Example, rule: string): Outcome {
  const findings = findingsIn(example.text, example.companions).filter(
    (one) => one.rule === rule || one.severity !== 'hint',
  );
  const open = new Set(findings);
  const misses: string[] = [];
  for (const expectation of example.expected) {
    const answer = [...open].find((finding) => answers(finding, expectation));
    if (answer === undefined) misses.push(tellExpectation(example.text, expectation));
    else open.delete(answer);
  }
  return { misses, falseAlarms: [...open].map((finding) => tellFinding(example.text, finding)) };
}

export function findingsIn(text: string, companions: readonly string[] = []): readonly Finding[] {
  const summaries = companions.flatMap(
    (other, at) => summarize(analyze(other).disclosure, `文件${at + 1}`) ?? [],
  );
  return analyze(text, { ...DEFAULT_SETTINGS, companions: summaries }).findings;
}

function answers(finding: Finding, { start, end, rule, severity, parts }: Expectation): boolean {
  if (finding.rule !== rule || finding.range.start !== start || finding.range.end !== end) return false;
  return (severity === undefined || finding.severity === severity) && holdsInOrder(finding.message.zh, parts);
}

function holdsInOrder(message: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = message.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

/** The text after the preferred fixes of all findings; of overlapping ones the first is taken. */
export function fixAll(text: string): string {
  let done = -1;
  const edits = findingsIn(text)
    .map(({ fixes }) => fixes.find(({ preferred }) => preferred)?.edits ?? [])
    .toSorted((a, b) => (a[0]?.range.start ?? 0) - (b[0]?.range.start ?? 0))
    .filter((group) => {
      if (group.some(({ range }) => range.start < done)) return false;
      done = Math.max(done, ...group.map(({ range }) => range.end));
      return true;
    });
  return applyEdits(text, edits.flat());
}

export function fixable(text: string): readonly string[] {
  return findingsIn(text)
    .filter(({ fixes }) => fixes.some(({ preferred }) => preferred))
    .map((finding) => tellFinding(text, finding));
}

function tellFinding(text: string, { rule, severity, range, message }: Finding): string {
  return `${rule} ${severity}: ⟦${text.slice(range.start, range.end)}⟧ line ${lineOf(text, range.start)}: ${message.zh}`;
}

function tellExpectation(text: string, { rule, start, end, parts }: Expectation): string {
  return `${rule}: ⟦${text.slice(start, end)}⟧ line ${lineOf(text, start)}: ${parts.join('…')}`;
}
