import type { Rule } from '../rule.ts';

/**
 * Whether a comment silences anything is known only after all other rules have spoken: the engine asks `remarksOnUnused`
 * then, and this rule's own check has nothing to say.
 */
export const rule: Rule = {
  id: 'unused-suppression',
  category: 'structure',
  severity: 'information',
  title: { zh: '忽略注释没有作用', en: 'The ignore comment has no effect' },
  check: () => [],
};
