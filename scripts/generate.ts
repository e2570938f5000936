import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { configurationFile, withRuleSettings } from './generate/configuration.ts';
import { documentationFiles } from './generate/documentation.ts';
import { initialsFile } from './generate/initials.ts';
import { withRuleList } from './generate/readme.ts';
import { registryFile } from './generate/registry.ts';
import { readRules } from './generate/rules.ts';
import { templateFiles } from './generate/templates.ts';
import { cMapsFile } from './pdf/cmaps.ts';

/** A generated file: its path from the root and its whole text. */
type Files = ReadonlyMap<string, string>;

const ROOT = resolve(import.meta.dirname, '..');

/** The files as the rules' folders say they must be. Files that hold more than the generated part keep the rest. */
async function generate(): Promise<Files> {
  const rules = await readRules(ROOT);
  const files = new Map<string, string>([
    ['server/src/rules/registry.generated.ts', registryFile(rules)],
    ['server/src/features/writing/initials.generated.ts', initialsFile()],
    ['server/src/convert/pdf/cmaps.generated.ts', cMapsFile(ROOT)],
    ['schemas/gouji.schema.json', configurationFile(rules)],
    ...documentationFiles(rules),
    ...templateFiles(ROOT),
  ]);
  edit(files, 'package.json', (text) => withRuleSettings(text, rules));
  edit(files, 'README.md', (text) => withRuleList(text, rules, 'zh'));
  edit(files, 'README.en.md', (text) => withRuleList(text, rules, 'en'));
  return new Map(
    [...files].map(([path, text]) => [path, path.endsWith('.json') ? format(path, text) : text]),
  );
}

/** JSON as the project's formatter leaves it, so that formatting and generating do not undo each other. */
function format(path: string, text: string): string {
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['format', `--stdin-file-path=${path}`];
  return execFileSync(process.execPath, [biome, ...options], {
    cwd: ROOT,
    input: text,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

function edit(files: Map<string, string>, path: string, change: (text: string) => string): void {
  const absolute = join(ROOT, path);
  if (existsSync(absolute)) files.set(path, change(readFileSync(absolute, 'utf8')));
}

function isCurrent(path: string, text: string): boolean {
  const absolute = join(ROOT, path);
  return existsSync(absolute) && readFileSync(absolute, 'utf8') === text;
}

function write(path: string, text: string): void {
  const absolute = join(ROOT, path);
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}

const files = await generate();
const stale = [...files].filter(([path, text]) => !isCurrent(path, text));
if (process.argv.includes('--check')) {
  for (const [path] of stale)
    console.error(`out of date: ${path} (run: npx tsx ${relative(ROOT, import.meta.filename)})`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    write(path, text);
    console.log(`wrote ${path}`);
  }
}
