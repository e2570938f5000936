import type { Finding, Remark, Rule, RuleContext } from '../rules/rule.ts';
import type { TextRange } from '../text/range.ts';
import type { Settings } from './analysis.ts';
import { levelOf, lighter } from './levels.ts';

/** Told of a rule that threw: our mistake, never the document's. */
export type CrashListener = (rule: string, error: unknown) => void;

/** The finding that stands for a rule that threw. It is no rule's id, so no setting silences it. */
export const INTERNAL_ERROR = 'internal-error';

/** Findings of all rules that the settings leave on, in document order, none twice. Never throws. */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
  settings: Settings,
  onCrash?: CrashListener,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = levelOf(rule, settings);
    if (severity === 'off') continue;
    try {
      for (const remark of rule.check(context)) findings.push(findingOf(rule, severity, remark));
    } catch (error) {
      onCrash?.(rule.id, error);
      findings.push(crashOf(rule, error, context));
    }
  }
  return inDocumentOrder(findings);
}

/** A remark that weighs less than its rule keeps its own severity, however heavy the settings make the rule. */
export function findingOf(rule: Rule, severity: Finding['severity'], remark: Remark): Finding {
  return {
    ...remark,
    rule: rule.id,
    severity: remark.severity === undefined ? severity : lighter(remark.severity, severity),
    related: remark.related ?? [],
    fixes: remark.fixes ?? [],
  };
}

function crashOf(rule: Rule, error: unknown, context: RuleContext): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: INTERNAL_ERROR,
    severity: 'information',
    range: firstLine(context),
    message: {
      zh: `规则 ${rule.id} 内部出错，未能检查本文件：${reason}`,
      en: `Rule ${rule.id} failed internally and could not check this file: ${reason}`,
    },
    related: [],
    fixes: [],
  };
}

function firstLine({ disclosure }: RuleContext): TextRange {
  const { text, lineStarts } = disclosure.tree;
  return { start: 0, end: Math.min(text.length, Math.max(1, (lineStarts[1] ?? text.length) - 1)) };
}

/** Sorted, and each finding once. */
export function inDocumentOrder(findings: readonly Finding[]): readonly Finding[] {
  const sorted = findings.toSorted(
    (a, b) =>
      a.range.start - b.range.start ||
      a.range.end - b.range.end ||
      compare(a.rule, b.rule) ||
      compare(a.message.zh, b.message.zh),
  );
  return sorted.filter((finding, index) => !isSame(finding, sorted[index - 1]));
}

function isSame(finding: Finding, previous: Finding | undefined): boolean {
  return (
    previous !== undefined &&
    finding.rule === previous.rule &&
    finding.range.start === previous.range.start &&
    finding.range.end === previous.range.end &&
    finding.message.zh === previous.message.zh
  );
}

/** By code units, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
