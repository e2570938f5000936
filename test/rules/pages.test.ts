import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRules } from '../../scripts/generate/rules.ts';
import { RULES } from '../../server/src/rules/registry.generated.ts';
import { checkExample, fixAll, fixable } from './check-example.ts';

const FEWEST_EXAMPLES = 3;
const rules = await readRules(resolve(import.meta.dirname, '../..'));

it('registers every rule that has a folder', () => {
  expect(RULES.map(({ id }) => id)).toEqual(rules.map(({ rule }) => rule.id));
});

describe.each(rules.map(({ rule, page }) => ({ id: rule.id, page })))('$id', ({ id, page }) => {
  it.each(page.examples)('line $line says what it finds and nothing else', (example) => {
    expect(checkExample(example, id)).toEqual({ falseAlarms: [], misses: [] });
  });

  it('has examples enough of both kinds', () => {
    const firing = page.examples.filter(({ expected }) => expected.length > 0);
    expect(firing.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
    expect(page.examples.length - firing.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
  });

  it('shows the fixed text wherever an example can be fixed, and nothing is left to fix', () => {
    for (const { text, fixed } of page.examples) {
      const mended = fixAll(text);
      if (fixed !== undefined) expect(mended).toBe(fixed);
      expect(fixable(mended)).toEqual([]);
    }
  });

  it('shows at least one fixed text if there is any to show', () => {
    const mended = page.examples.filter(({ text }) => fixAll(text) !== text);
    if (mended.length > 0) expect(mended.some(({ fixed }) => fixed !== undefined)).toBe(true);
  });
});
