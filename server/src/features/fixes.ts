import type { Analysis } from '../analysis/analysis.ts';
import type { Finding, Fix } from '../rules/rule.ts';
import { type TextRange, touches } from '../text/range.ts';

export interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The fixes of the findings that a selection touches, preferred ones first, otherwise in document order. */
export function fixesAt(analysis: Analysis, asked: TextRange): readonly OfferedFix[] {
  return analysis.findings
    .filter(({ range }) => touches(range, asked))
    .flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })))
    .toSorted((a, b) => Number(b.fix.preferred) - Number(a.fix.preferred));
}
