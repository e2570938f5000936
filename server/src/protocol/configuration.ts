import { DEFAULT_SETTINGS, type Settings } from '../analysis/analysis.ts';
import { isLevel } from '../analysis/levels.ts';
import { isPreset } from '../analysis/preset.ts';
import { DEFAULT_FORMAT, type FormatOptions } from '../features/writing/formatting/options.ts';
import { RULES } from '../rules/registry.generated.ts';
import type { Severity } from '../rules/rule.ts';
import type { ClientConfiguration } from './messages.ts';

const DEFAULT_DELAY = 150;
const LONGEST_DELAY = 5000;

export interface ServerConfiguration {
  readonly settings: Settings;
  /** Milliseconds after the last keystroke before pushed diagnostics are made. */
  readonly delay: number;
  /** Path of the baseline, relative to the document's workspace folder. */
  readonly baseline: string | undefined;
  /** How documents are laid out when they are formatted. */
  readonly format: FormatOptions;
  /** Whether a line over each table says how its relations fare. */
  readonly codeLens: boolean;
  readonly inlayHints: 'off' | 'totals';
}

export const DEFAULT_CONFIGURATION: ServerConfiguration = {
  settings: DEFAULT_SETTINGS,
  delay: DEFAULT_DELAY,
  baseline: undefined,
  format: DEFAULT_FORMAT,
  codeLens: true,
  inlayHints: 'off',
};

/** What of the client's configuration is usable; the editor itself marks what is not, by the schema. */
export function readClientConfiguration(value: unknown): ServerConfiguration {
  if (!isRecord(value)) return DEFAULT_CONFIGURATION;
  const {
    rules,
    rounding,
    year,
    delay,
    preset,
    baseline,
    format,
    codeLens,
    inlayHints,
  }: ClientConfiguration = value;
  return {
    settings: {
      rules: readRules(rules),
      rounding: rounding === 'off' || rounding === 'strict' ? rounding : 'hint',
      ...(isPreset(preset) ? { preset } : {}),
      ...(typeof year === 'number' && Number.isInteger(year) && year > 0 ? { year } : {}),
    },
    delay: typeof delay === 'number' && delay >= 0 ? Math.min(delay, LONGEST_DELAY) : DEFAULT_DELAY,
    baseline: typeof baseline === 'string' && baseline !== '' ? baseline : undefined,
    format: readFormat(format),
    codeLens: codeLens !== false,
    inlayHints: inlayHints === 'totals' ? 'totals' : 'off',
  };
}

function readFormat(value: unknown): FormatOptions {
  const { amounts, align }: Readonly<Record<string, unknown>> = isRecord(value) ? value : {};
  return {
    amounts: amounts === 'keep' ? 'keep' : DEFAULT_FORMAT.amounts,
    align: align === 'aligned' ? 'aligned' : DEFAULT_FORMAT.align,
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
