import type { Analysis, Settings } from '../../../analysis/analysis.ts';
import { analyze } from '../../../analysis/analyze.ts';
import type { Finding } from '../../../rules/rule.ts';
import { applyEdits } from '../../../text/edits.ts';
import type { TextEdit } from '../../../text/range.ts';

/** The first error or warning that a text would have after some edits and has not now. */
export function newProblem(analysis: Analysis, edits: readonly TextEdit[]): Finding | undefined {
  const { known, ...settings } = analysis.settings;
  const { text } = analysis.disclosure.tree;
  const untouched = known === undefined && analysis.silenced.comments === 0;
  const before = untouched ? analysis.findings : findingsOf(text, settings);
  const left = new Map<string, number>();
  for (const { rule } of before) left.set(rule, (left.get(rule) ?? 0) + 1);
  for (const finding of findingsOf(applyEdits(text, edits), settings)) {
    const count = left.get(finding.rule) ?? 0;
    left.set(finding.rule, count - 1);
    if (count <= 0 && (finding.severity === 'error' || finding.severity === 'warning')) return finding;
  }
  return undefined;
}

function findingsOf(text: string, settings: Settings): readonly Finding[] {
  return analyze(text, settings).findings;
}
