import type { Rule, Severity } from '../rules/rule.ts';
import type { Settings } from './analysis.ts';
import { DEFAULT_PRESET, presetSeverity } from './preset.ts';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The level in force: the rule's own setting, else the preset's, else the rule's severity. */
export function levelOf(rule: Rule, settings: Settings): Severity | 'off' {
  return settings.rules[rule.id] ?? presetSeverity(rule, settings.preset ?? DEFAULT_PRESET);
}

export function isLevel(value: unknown): value is Severity | 'off' {
  return value === 'off' || SEVERITIES.some((severity) => severity === value);
}

export function atLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

/** The less severe of two. */
export function lighter(a: Severity, b: Severity): Severity {
  return atLeast(a, b) ? b : a;
}
