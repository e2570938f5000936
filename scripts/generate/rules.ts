import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../server/src/rules/rule.ts';
import { type Page, parsePage } from './page.ts';

/** A rule and its page. */
export interface DocumentedRule {
  readonly rule: Rule;
  readonly page: Page;
  readonly markdown: string;
}

/** All folders of rules, by id. Throws where a folder lacks its page or names another defect than its rule does. */
export async function readRules(root: string): Promise<readonly DocumentedRule[]> {
  const folder = join(root, 'server/src/rules');
  const ids = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'rule.ts')));
  return Promise.all(ids.sort().map((id) => readRule(join(folder, id), id)));
}

async function readRule(folder: string, id: string): Promise<DocumentedRule> {
  const module = (await import(pathToFileURL(join(folder, 'rule.ts')).href)) as { readonly rule?: Rule };
  if (module.rule?.id !== id) throw new Error(`${folder}/rule.ts: exports no rule with the id ${id}`);
  const markdown = readFileSync(join(folder, 'rule.md'), 'utf8');
  const page = parsePage(markdown);
  if (page.title !== module.rule.title.zh) {
    throw new Error(
      `${folder}/rule.md: its title is “${page.title}”, the rule's is “${module.rule.title.zh}”`,
    );
  }
  return { rule: module.rule, page, markdown };
}
