import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { levelOf } from '../../server/src/analysis/levels.ts';
import { presetSeverity } from '../../server/src/analysis/preset.ts';
import { RULES } from '../../server/src/rules/registry.generated.ts';

function rule(id: string) {
  const found = RULES.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
}

describe('presets', () => {
  it('keep the rules as they are in review', () => {
    for (const one of RULES) expect(presetSeverity(one, 'review')).toBe(one.severity);
  });

  it('never make arithmetic less than the rule says', () => {
    const arithmetic = RULES.filter(
      ({ category }) => category === 'arithmetic' || category === 'cross-table',
    );
    expect(arithmetic.length).toBeGreaterThan(5);
    for (const one of arithmetic) {
      expect(presetSeverity(one, 'draft')).toBe(one.severity);
      expect(presetSeverity(one, 'publish')).toBe(one.severity);
    }
  });

  it('take structure lightly in a draft', () => {
    expect(presetSeverity(rule('missing-unit'), 'draft')).toBe('information');
    expect(presetSeverity(rule('unused-suppression'), 'draft')).toBe('hint');
    expect(presetSeverity(rule('ragged-row'), 'publish')).toBe('warning');
  });

  it('take privacy and leftovers seriously before publishing', () => {
    for (const id of ['mobile-phone', 'stale-year', 'placeholder-text'])
      expect(presetSeverity({ id, category: 'structure', severity: 'warning' }, 'publish')).toBe('error');
    expect(presetSeverity({ id: 'mobile-phone', category: 'structure', severity: 'warning' }, 'draft')).toBe(
      'warning',
    );
  });

  it('give way to the level set for a rule', () => {
    const settings = { ...DEFAULT_SETTINGS, preset: 'draft', rules: { 'missing-unit': 'error' } } as const;
    expect(levelOf(rule('missing-unit'), settings)).toBe('error');
    expect(levelOf(rule('ragged-row'), settings)).toBe('information');
    expect(levelOf(rule('ragged-row'), DEFAULT_SETTINGS)).toBe('warning');
  });
});
