import { disclose } from '../../server/src/model/disclose.ts';
import type { Remark, Rule } from '../../server/src/rules/rule.ts';
import { parse } from '../../server/src/syntax/parse.ts';

/** What one rule says about a text, without any other rule and without sums. */
export function remarksOn(rule: Rule, text: string): readonly Remark[] {
  const reconciliation = { judgements: [], blames: [], relationsOf: () => [] };
  const context = { disclosure: disclose(parse(text)), reconciliation, rounding: 'hint' } as const;
  return [...rule.check(context as unknown as Parameters<Rule['check']>[0])];
}

/** The texts that a rule marks. */
export function marked(rule: Rule, text: string): readonly string[] {
  return remarksOn(rule, text).map(({ range }) => text.slice(range.start, range.end));
}
