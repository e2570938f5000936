import type { Analysis } from '../server/src/analysis/analysis.ts';
import { analyze } from '../server/src/analysis/analyze.ts';
import type { Finding } from '../server/src/rules/rule.ts';

type Findings = Pick<Analysis, 'findings'>;

/** Errors and warnings: a clean document has none. */
export function grave({ findings }: Findings): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
}

export function graveIn(text: string): readonly Finding[] {
  return grave(analyze(text));
}

/** Errors and warnings that the document did not have before it was changed. */
export function newlyGrave(before: Findings, after: Findings): readonly Finding[] {
  const known = new Set(before.findings.map(keyOf));
  return grave(after).filter((finding) => !known.has(keyOf(finding)));
}

function keyOf({ rule, message }: Finding): string {
  return `${rule} ${message.zh}`;
}
