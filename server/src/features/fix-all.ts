import type { Settings } from '../analysis/analysis.ts';
import { analyze } from '../analysis/analyze.ts';
import type { Finding } from '../rules/rule.ts';
import { applyEdits } from '../text/edits.ts';
import type { TextEdit } from '../text/range.ts';

/** A text after its preferred fixes. */
export interface FixedText {
  readonly text: string;
  /** Findings whose fix was applied, over all rounds. */
  readonly applied: number;
}

/** A fix may show another defect; more rounds than this mean that two fixes undo each other. */
const MOST_ROUNDS = 20;

/** Applies the preferred fixes of the findings asked for until none is left or the text is one that has been there before. */
export function fixAll(
  text: string,
  settings: Settings,
  isWanted: (finding: Finding) => boolean = () => true,
): FixedText {
  const seen = new Set([text]);
  let fixed: FixedText = { text, applied: 0 };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const findings = analyze(fixed.text, settings).findings.filter(isWanted);
    const { edits, applied } = editsOfRound(findings);
    const next = applyEdits(fixed.text, withLineBreaksOf(fixed.text, edits));
    if (seen.has(next)) break;
    seen.add(next);
    fixed = { text: next, applied: fixed.applied + applied };
  }
  return fixed;
}

/** The edits of all preferred fixes that do not get into each other's way; of those that do, the first in the text. */
export function editsOfRound(findings: readonly Finding[]): {
  readonly edits: readonly TextEdit[];
  readonly applied: number;
} {
  const taken: TextEdit[] = [];
  let applied = 0;
  for (const { fixes } of findings) {
    const edits = fixes.find(({ preferred }) => preferred)?.edits ?? [];
    const fresh = edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (edits.length === 0 || fresh.some((edit) => taken.some((other) => collide(edit, other)))) continue;
    taken.push(...fresh);
    applied += 1;
  }
  return { edits: taken, applied };
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end && a.newText === b.newText;
}

/**
 * Edits that touch are left to the next round too, since what one of them writes may change what the other means; only
 * insertions at one place stand one after the other.
 */
function collide(a: TextEdit, b: TextEdit): boolean {
  if (isInsertion(a) && isInsertion(b)) return false;
  return a.range.start <= b.range.end && b.range.start <= a.range.end;
}

function isInsertion({ range }: TextEdit): boolean {
  return range.start === range.end;
}

/** Fixes write `\n`; the text keeps its own line breaks. */
function withLineBreaksOf(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (!text.includes('\r\n')) return edits;
  return edits.map(({ range, newText }) => ({ range, newText: newText.replaceAll(/\r?\n/g, '\r\n') }));
}
