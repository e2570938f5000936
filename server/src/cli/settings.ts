import { dirname } from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../analysis/analysis.ts';
import { RULES } from '../rules/registry.generated.ts';
import { findConfiguration, readConfiguration } from './configuration.ts';
import type { InputFile } from './files.ts';
import type { CheckOptions } from './options.ts';

/** Settings by file: the options given, over the configuration file given or nearest to the file, over the defaults. */
export function settingsFor(options: CheckOptions, cwd: string): (file: InputFile) => Settings {
  const known = new Map<string, Settings>();
  return (file) => {
    const folder = file.absolute === '-' ? cwd : dirname(file.absolute);
    const found = known.get(folder);
    if (found !== undefined) return found;
    const settings = combine(options, folder, cwd);
    known.set(folder, settings);
    return settings;
  };
}

function combine(options: CheckOptions, folder: string, cwd: string): Settings {
  const path = options.config ?? findConfiguration(folder) ?? findConfiguration(cwd);
  const configured = path === undefined ? {} : readConfiguration(path);
  return {
    ...DEFAULT_SETTINGS,
    ...configured,
    ...(options.year === undefined ? {} : { year: options.year }),
    rules: options.onlyNamedRules ? onlyNamed(options) : { ...configured.rules, ...options.rules },
  };
}

function onlyNamed(options: CheckOptions): Settings['rules'] {
  return Object.fromEntries(RULES.map((rule) => [rule.id, options.rules[rule.id] ?? 'off'] as const));
}
