import type { DocumentedRule } from './rules.ts';

/** Static imports of all rules, so that a bundle holds them and a reader finds them. */
export function registryFile(rules: readonly DocumentedRule[]): string {
  const ids = rules.map(({ rule }) => rule.id);
  return [
    '// Generated from the folders of the rules by scripts/generate.ts.',
    ...ids.map((id) => `import { rule as ${identifier(id)} } from './${id}/rule.ts';`),
    "import type { Rule } from './rule.ts';",
    '',
    '/** Every rule, by id. */',
    'export const RULES: readonly Rule[] = [',
    ...ids.map((id) => `  ${identifier(id)},`),
    '];',
    '',
  ].join('\n');
}

function identifier(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
