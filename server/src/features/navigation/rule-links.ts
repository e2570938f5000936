import { RULES } from '../../rules/registry.generated.ts';
import { readDirectives } from '../../rules/suppression/directive.ts';
import type { TextRange } from '../../text/range.ts';

/** The name of a rule in a comment that ignores it. */
export interface RuleLink {
  readonly range: TextRange;
  readonly rule: string;
}

/** In the text as it stands in the file: an analysis sees no comments. */
export function ruleLinks(text: string): readonly RuleLink[] {
  return readDirectives(text).flatMap(({ names }) =>
    names
      .filter(({ id }) => RULES.some((rule) => rule.id === id))
      .map(({ id, range }) => ({ range, rule: id })),
  );
}
