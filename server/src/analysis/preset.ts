import type { Rule, RuleCategory, Severity } from '../rules/rule.ts';

/**
 * How strict the rules are, by the stage the document is in: 起草 draft (arithmetic is wrong at any time, what is still
 * missing or to be polished is only told), 审核 review (the rules' own severities), 公开 publish (what must never be
 * published is an error).
 */
export type Preset = 'draft' | 'review' | 'publish';

export const PRESETS: readonly Preset[] = ['draft', 'review', 'publish'];
export const DEFAULT_PRESET: Preset = 'review';

type Shift = Readonly<Partial<Record<Severity, Severity>>>;

/** What is unfinished while a document is drafted: told, not counted against it. */
const UNFINISHED: Shift = { error: 'information', warning: 'information', information: 'hint' };
const NOTICED: Shift = { information: 'warning' };

/** By category; a category that is not named keeps its rules' severities. */
const SHIFTS: Readonly<Record<Preset, Readonly<Partial<Record<RuleCategory, Shift>>>>> = {
  draft: { structure: UNFINISHED },
  review: {},
  publish: { structure: NOTICED },
};

/** Rules that weigh otherwise than the rest of their category. */
const NAMED: Readonly<Record<Preset, Readonly<Record<string, Severity>>>> = {
  draft: { 'personal-id': 'error', 'bank-card': 'error', 'mobile-phone': 'warning' },
  review: {},
  publish: {
    'personal-id': 'error',
    'bank-card': 'error',
    'mobile-phone': 'error',
    'placeholder-text': 'error',
    'stale-year': 'error',
    'invalid-date': 'error',
    'unused-suppression': 'information',
  },
};

/** The severity of a rule under a preset, where no setting names the rule. */
export function presetSeverity(rule: Pick<Rule, 'id' | 'category' | 'severity'>, preset: Preset): Severity {
  return NAMED[preset][rule.id] ?? SHIFTS[preset][rule.category]?.[rule.severity] ?? rule.severity;
}

export function isPreset(value: unknown): value is Preset {
  return PRESETS.some((preset) => preset === value);
}
