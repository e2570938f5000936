import { dirname, resolve } from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../analysis/analysis.ts';
import { RULES } from '../rules/registry.generated.ts';
import { findConfiguration, readConfiguration } from './configuration.ts';
import type { InputFile } from './files.ts';
import type { CheckOptions } from './options.ts';

/** How one file is checked. */
export interface FilePlan {
  readonly settings: Settings;
  /** Absolute path of the baseline that goes with it. */
  readonly baseline: string | undefined;
}

/** Plans by file: the options given, over the configuration file given or nearest to the file, over the defaults. */
export function plansFor(options: CheckOptions, cwd: string): (file: InputFile) => FilePlan {
  const known = new Map<string, FilePlan>();
  return (file) => {
    const folder = file.absolute === '-' ? cwd : dirname(file.absolute);
    const found = known.get(folder);
    if (found !== undefined) return found;
    const plan = combine(options, folder, cwd);
    known.set(folder, plan);
    return plan;
  };
}

function combine(options: CheckOptions, folder: string, cwd: string): FilePlan {
  const path =
    options.config === undefined
      ? (findConfiguration(folder) ?? findConfiguration(cwd))
      : resolve(cwd, options.config);
  const { settings, baseline } =
    path === undefined ? { settings: {}, baseline: undefined } : readConfiguration(path);
  const beside = path === undefined || baseline === undefined ? undefined : resolve(dirname(path), baseline);
  return {
    settings: {
      ...DEFAULT_SETTINGS,
      ...settings,
      ...(options.year === undefined ? {} : { year: options.year }),
      ...(options.preset === undefined ? {} : { preset: options.preset }),
      rules: options.onlyNamedRules ? onlyNamed(options) : { ...settings.rules, ...options.rules },
    },
    baseline: options.baseline === undefined ? beside : resolve(cwd, options.baseline),
  };
}

function onlyNamed(options: CheckOptions): Settings['rules'] {
  return Object.fromEntries(RULES.map((rule) => [rule.id, options.rules[rule.id] ?? 'off'] as const));
}
