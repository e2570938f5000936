import {
  type Finding,
  NO_REMARKS,
  type Remark,
  type Rule,
  type RuleContext,
  type Severity,
} from '../rules/rule.ts';
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
  for (const { rule, severity } of runningOf(rules, settings)) {
    try {
      const remarks = rule.check(context);
      if (remarks === NO_REMARKS) continue;
      for (const remark of remarks) findings.push(findingOf(rule, severity, remark));
    } catch (error) {
      onCrash?.(rule.id, error);
      findings.push(crashOf(rule, error, context));
    }
  }
  return inDocumentOrder(findings);
}

interface Running {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Settings never change, and a batch checks a thousand files by the same ones. */
const RUNNING = new WeakMap<
  Settings,
  { readonly rules: readonly Rule[]; readonly running: readonly Running[] }
>();

/** The rules that the settings leave on, with their levels. */
function runningOf(rules: readonly Rule[], settings: Settings): readonly Running[] {
  const known = RUNNING.get(settings);
  if (known?.rules === rules) return known.running;
  const running: Running[] = [];
  for (const rule of rules) {
    const severity = levelOf(rule, settings);
    if (severity !== 'off') running.push({ rule, severity });
  }
  RUNNING.set(settings, { rules, running });
  return running;
}

/** A remark that weighs less than its rule keeps its own severity, however heavy the settings make the rule. */
export function findingOf(rule: Rule, severity: Finding['severity'], remark: Remark): Finding {
  const { range, message, related = [], fixes = [] } = remark;
  const own = remark.severity === undefined ? severity : lighter(remark.severity, severity);
  return { range, message, related, fixes, rule: rule.id, severity: own };
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
