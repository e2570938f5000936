import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { explainWord } from '../features/explain.ts';
import { RULES } from '../rules/registry.generated.ts';
import type { Rule } from '../rules/rule.ts';
import { type ExitCode, type Io, type Language, UsageError } from './io.ts';
import { LANGUAGE_OPTION, languageOf } from './options.ts';
import { parseOptions } from './parse-options.ts';
import { SEVERITY_NAMES } from './report/names.ts';

/** `gouji explain WORD…`: a rule, a subject by code or name, or a term. Exit 2 where one of them is none of these. */
export function explain(args: readonly string[], io: Io): ExitCode {
  const { values, positionals } = parseOptions(() =>
    parseArgs({ args: [...args], options: LANGUAGE_OPTION, allowPositionals: true }),
  );
  const language = languageOf(values.lang);
  if (positionals.length === 0)
    throw new UsageError('gouji explain 后面要有规则、科目代码或名词 (needs a rule, a code or a term)');
  let code: ExitCode = 0;
  for (const [at, word] of positionals.entries()) {
    const rule = RULES.find(({ id }) => id === word);
    const text = rule === undefined ? explainWord(word, language) : explainRule(rule, language);
    if (text === undefined) {
      io.err(`gouji: 没有找到 “${word}” 的解释 (nothing known about it)\n`);
      code = 2;
    } else io.out(`${at > 0 ? '\n' : ''}${text}\n`);
  }
  return code;
}

function explainRule({ id, severity, title }: Rule, language: Language): string {
  return `${id} (${SEVERITY_NAMES[severity][language]}) ${title[language]}\n\n${rulePage(id)}`;
}

/** What the rule's page says before its examples; the pages lie beside the bundle's folder, in the repository as in the package. */
function rulePage(id: string): string {
  const path = join(__dirname, '..', 'docs', 'rules', `${id}.md`);
  const [, , ...paragraphs] = readFileSync(path, 'utf8').split('\n\n');
  const end = paragraphs.indexOf('## 示例');
  return `${paragraphs.slice(0, end).join('\n\n').replaceAll(/^## /gm, '')}\n\n${path}`;
}
