import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  CONFIGURATION_FILE,
  type Configuration,
  ConfigurationError,
  parseConfiguration,
} from '../analysis/configuration.ts';
import { UsageError } from './io.ts';

/** The nearest `.gouji.json` at or above a folder. */
export function findConfiguration(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, CONFIGURATION_FILE);
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

/** What a configuration file says. Throws UsageError naming the file and the key that is wrong. */
export function readConfiguration(path: string): Configuration {
  const text = readIfPresent(path);
  if (text === undefined)
    throw new UsageError(`读不到配置文件 ${path} (cannot read this configuration file)`);
  try {
    return parseConfiguration(text);
  } catch (error) {
    if (error instanceof ConfigurationError) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}
