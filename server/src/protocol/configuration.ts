import { DEFAULT_SETTINGS, type Settings } from '../analysis/analysis.ts';
import { RULES } from '../rules/registry.generated.ts';
import type { Severity } from '../rules/rule.ts';
import type { ClientConfiguration } from './messages.ts';

const LEVELS: readonly string[] = ['off', 'error', 'warning', 'information', 'hint'];
const DEFAULT_DELAY = 150;
const LONGEST_DELAY = 5000;

export interface ServerConfiguration {
  readonly settings: Settings;
  /** Milliseconds after the last keystroke before pushed diagnostics are made. */
  readonly delay: number;
}

export const DEFAULT_CONFIGURATION: ServerConfiguration = {
  settings: DEFAULT_SETTINGS,
  delay: DEFAULT_DELAY,
};

/** What of the client's configuration is usable; the editor itself marks what is not, by the schema. */
export function readClientConfiguration(value: unknown): ServerConfiguration {
  if (!isRecord(value)) return DEFAULT_CONFIGURATION;
  const { rules, rounding, year, delay }: ClientConfiguration = value;
  return {
    settings: {
      rules: readRules(rules),
      rounding: rounding === 'off' || rounding === 'strict' ? rounding : 'hint',
      ...(typeof year === 'number' && Number.isInteger(year) && year > 0 ? { year } : {}),
    },
    delay: typeof delay === 'number' && delay >= 0 ? Math.min(delay, LONGEST_DELAY) : DEFAULT_DELAY,
  };
}

function readRules(value: unknown): Settings['rules'] {
  if (!isRecord(value)) return {};
  const levels: Record<string, Severity | 'off'> = {};
  for (const { id } of RULES) {
    const level = value[id];
    if (isLevel(level)) levels[id] = level;
  }
  return levels;
}

function isLevel(value: unknown): value is Severity | 'off' {
  return typeof value === 'string' && LEVELS.includes(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
