import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Settings } from '../analysis/analysis.ts';
import { RULES } from '../rules/registry.generated.ts';
import { UsageError } from './io.ts';
import { SEVERITIES } from './options.ts';

const FILE_NAME = '.gouji.json';
const LEVELS: readonly string[] = ['off', ...SEVERITIES];
const ROUNDING: readonly string[] = ['off', 'hint', 'strict'];

type Loose = Readonly<Record<string, unknown>>;

/** The nearest `.gouji.json` at or above a folder. */
export function findConfiguration(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, FILE_NAME);
    if (readIfPresent(path) !== undefined) return path;
    if (dirname(at) === at) return undefined;
  }
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Settings of a configuration file. Throws UsageError naming the file and the key that is wrong. */
export function readConfiguration(path: string): Partial<Settings> {
  const text = readIfPresent(path);
  if (text === undefined)
    throw new UsageError(`读不到配置文件 ${path} (cannot read this configuration file)`);
  const json = parseObject(text, path);
  return { ...readYear(json, path), ...readRounding(json, path), ...readRuleLevels(json, path) };
}

function parseObject(text: string, path: string): Loose {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (error) {
    throw new UsageError(
      `${path} 不是合法的 JSON (not valid JSON): ${error instanceof Error ? error.message : ''}`,
    );
  }
  throw new UsageError(`${path} 应是一个 JSON 对象 (should hold a JSON object)`);
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readYear(json: Loose, path: string): Partial<Settings> {
  const { year } = json;
  if (year === undefined) return {};
  if (typeof year === 'number' && Number.isInteger(year) && year >= 2000 && year <= 2100) return { year };
  throw new UsageError(`${path}: “year” 应是 2000–2100 的整数 (should be a whole number from 2000 to 2100)`);
}

function readRounding(json: Loose, path: string): Partial<Settings> {
  const { rounding } = json;
  if (rounding === undefined) return {};
  if (rounding === 'off' || rounding === 'hint' || rounding === 'strict') return { rounding };
  throw new UsageError(`${path}: “rounding” 只能是 ${ROUNDING.join('、')} (takes ${ROUNDING.join(', ')})`);
}

function readRuleLevels(json: Loose, path: string): Partial<Settings> {
  const { rules } = json;
  if (rules === undefined) return {};
  if (!isObject(rules)) throw new UsageError(`${path}: “rules” 应是一个对象 (should be an object)`);
  const levels: Record<string, Settings['rules'][string]> = {};
  for (const [id, level] of Object.entries(rules)) {
    if (!RULES.some((rule) => rule.id === id))
      throw new UsageError(`${path}: 没有名为 “${id}” 的规则 (no such rule)`);
    if (!isLevel(level)) throw new UsageError(`${path}: “rules.${id}” 只能是 ${LEVELS.join('、')}`);
    levels[id] = level;
  }
  return { rules: levels };
}

function isLevel(value: unknown): value is Settings['rules'][string] {
  return typeof value === 'string' && LEVELS.includes(value);
}
