import { RULES } from '../rules/registry.generated.ts';
import type { RoundingMode } from '../rules/rule.ts';
import type { Settings } from './analysis.ts';
import { isLevel, SEVERITIES } from './levels.ts';
import { isPreset, PRESETS } from './preset.ts';

/** What a `.gouji.json` says; the editor and the command line read it alike. */
export interface Configuration {
  readonly settings: Partial<Settings>;
  /** Path of the baseline, relative to the configuration file's folder. */
  readonly baseline: string | undefined;
}

export const CONFIGURATION_FILE = '.gouji.json';

type Loose = Readonly<Record<string, unknown>>;

/** A configuration that cannot be used; the message names the key and what it takes. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

/** Reads the text of a `.gouji.json`. Throws ConfigurationError. */
export function parseConfiguration(text: string): Configuration {
  const json = parseObject(text);
  refuseUnknownKeys(json);
  return {
    settings: { ...readYear(json), ...readRounding(json), ...readPreset(json), ...readRuleLevels(json) },
    baseline: readBaselinePath(json),
  };
}

function parseObject(text: string): Loose {
  let value: unknown;
  try {
    // Notepad puts a byte order mark before what it saves.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new ConfigurationError(`不是合法的 JSON (not valid JSON): ${reason}`);
  }
  if (isObject(value)) return value;
  throw new ConfigurationError('应是一个 JSON 对象 (should hold a JSON object)');
}

const KEYS = ['$schema', 'year', 'rounding', 'preset', 'baseline', 'rules'];

/** A key that was mistyped would have no effect, and nobody would be told. */
function refuseUnknownKeys(json: Loose): void {
  const unknown = Object.keys(json).find((key) => !KEYS.includes(key));
  if (unknown === undefined) return;
  const known = KEYS.slice(1);
  throw new ConfigurationError(
    `没有 “${unknown}” 这一项，只有 ${known.join('、')} (no such key; there are ${known.join(', ')})`,
  );
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readYear({ year }: Loose): Partial<Settings> {
  if (year === undefined) return {};
  if (typeof year === 'number' && Number.isInteger(year) && year >= 2000 && year <= 2100) return { year };
  throw new ConfigurationError('“year” 应是 2000–2100 的整数 (should be a whole number from 2000 to 2100)');
}

const ROUNDING: readonly RoundingMode[] = ['off', 'hint', 'strict'];

function readRounding({ rounding }: Loose): Partial<Settings> {
  if (rounding === undefined) return {};
  const mode = ROUNDING.find((candidate) => candidate === rounding);
  if (mode !== undefined) return { rounding: mode };
  throw new ConfigurationError(`“rounding” 只能是 ${ROUNDING.join('、')} (takes ${ROUNDING.join(', ')})`);
}

function readPreset({ preset }: Loose): Partial<Settings> {
  if (preset === undefined) return {};
  if (isPreset(preset)) return { preset };
  throw new ConfigurationError(`“preset” 只能是 ${PRESETS.join('、')} (takes ${PRESETS.join(', ')})`);
}

function readBaselinePath({ baseline }: Loose): string | undefined {
  if (baseline === undefined || (typeof baseline === 'string' && baseline !== '')) return baseline;
  throw new ConfigurationError('“baseline” 应是一个文件的路径 (should be the path of a file)');
}

const LEVELS = ['off', ...SEVERITIES];

function readRuleLevels({ rules }: Loose): Partial<Settings> {
  if (rules === undefined) return {};
  if (!isObject(rules)) throw new ConfigurationError('“rules” 应是一个对象 (should be an object)');
  const levels: Record<string, Settings['rules'][string]> = {};
  for (const [id, level] of Object.entries(rules)) {
    if (!RULES.some((rule) => rule.id === id))
      throw new ConfigurationError(`没有名为 “${id}” 的规则 (no such rule)`);
    if (!isLevel(level))
      throw new ConfigurationError(`“rules.${id}” 只能是 ${LEVELS.join('、')} (takes ${LEVELS.join(', ')})`);
    levels[id] = level;
  }
  return { rules: levels };
}
