import { parseArgs } from 'node:util';
import { SEVERITIES } from '../analysis/levels.ts';
import { PRESETS, type Preset } from '../analysis/preset.ts';
import { RULES } from '../rules/registry.generated.ts';
import type { Severity } from '../rules/rule.ts';
import type { FixMode } from './fix-file.ts';
import { type Language, UsageError } from './io.ts';
import { parseOptions } from './parse-options.ts';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'markdown', 'compact'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly output: string | undefined;
  /** The threshold: less severe findings are neither shown nor counted for the exit code. */
  readonly severity: Severity;
  /** Whether the report for people lists hints one by one: only where they were asked for, since rounding alone makes dozens. */
  readonly listsHints: boolean;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** True where `--rule id` without a level was given: only the named rules run. */
  readonly onlyNamedRules: boolean;
  readonly preset: Preset | undefined;
  readonly config: string | undefined;
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly fix: FixMode;
  readonly jobs: number | undefined;
  readonly year: number | undefined;
  readonly progress: boolean;
  readonly colour: boolean | undefined;
  readonly language: Language;
}

/** What every command that tells something in one language takes. */
export const LANGUAGE_OPTION = { lang: { type: 'string', default: 'zh' } } as const;

/** Throws UsageError. */
export function languageOf(value: string): Language {
  return oneOf('--lang', value, ['zh', 'en'] as const);
}

const DEFINITIONS = {
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
  severity: { type: 'string' },
  rule: { type: 'string', multiple: true, default: [] as string[] },
  preset: { type: 'string' },
  config: { type: 'string' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  jobs: { type: 'string' },
  year: { type: 'string' },
  progress: { type: 'boolean', default: false },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  ...LANGUAGE_OPTION,
} as const;

/** Options of `gouji check`. Throws UsageError with the option's name and what it takes. */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parse(args);
  refuseContradictions(values);
  return {
    paths: positionals.length === 0 ? ['.'] : positionals,
    format: oneOf('--format', values.format, FORMATS),
    output: values.output,
    severity: oneOf('--severity', values.severity ?? 'hint', SEVERITIES),
    listsHints: values.severity !== undefined || values.rule.length > 0,
    rules: readRules(values.rule),
    onlyNamedRules: values.rule.some((rule) => !rule.includes('=')),
    preset: values.preset === undefined ? undefined : oneOf('--preset', values.preset, PRESETS),
    config: values.config,
    baseline: values.baseline,
    updateBaseline: values['update-baseline'],
    fix: values.fix ? (values['dry-run'] ? 'show' : 'write') : 'none',
    jobs: wholeNumber('--jobs', values.jobs, 1, 256),
    year: wholeNumber('--year', values.year, 2000, 2100),
    progress: values.progress,
    colour: values['no-color'] === true ? false : values.color,
    language: languageOf(values.lang),
  };
}

function parse(args: readonly string[]) {
  return parseOptions(() =>
    parseArgs({ args: [...args], options: DEFINITIONS, allowPositionals: true, strict: true }),
  );
}

/** A baseline made of some rules' findings would forget those of the others. */
function refuseContradictions(values: ReturnType<typeof parse>['values']): void {
  if (values['dry-run'] && !values.fix)
    throw new UsageError('--dry-run 要与 --fix 同用 (--dry-run goes with --fix)');
  if (values['update-baseline'] && (values.rule.length > 0 || values['dry-run']))
    throw new UsageError(
      '--update-baseline 不能与 --rule、--dry-run 同用 (--update-baseline goes with neither --rule nor --dry-run)',
    );
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new UsageError(
      `${option} 只能是 ${allowed.join('、')}，不能是 “${value}” (${option} takes ${allowed.join(', ')})`,
    );
  }
  return found;
}

function wholeNumber(
  option: string,
  value: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most) {
    throw new UsageError(
      `${option} 须为 ${least}–${most} 的整数 (${option} takes a whole number from ${least} to ${most})`,
    );
  }
  return number;
}

/** `--rule id` runs that rule alone; `--rule id=level` sets a level. */
function readRules(given: readonly string[]): Record<string, Severity | 'off'> {
  const rules: Record<string, Severity | 'off'> = {};
  for (const entry of given) {
    const [id = '', level] = entry.split('=', 2);
    const rule = RULES.find((candidate) => candidate.id === id);
    if (rule === undefined) throw new UsageError(`没有名为 “${id}” 的规则 (no rule is called "${id}")`);
    rules[id] =
      level === undefined ? rule.severity : oneOf(`--rule ${id}`, level, ['off', ...SEVERITIES] as const);
  }
  return rules;
}
