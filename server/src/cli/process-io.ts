import { readFileSync } from 'node:fs';
import type { Io } from './io.ts';

/** What the command line touches of the world in a process. */
export function processIo(): Io {
  const { env, stdout } = process;
  return {
    cwd: process.cwd(),
    colour: env['NO_COLOR'] === undefined && (stdout.isTTY === true || env['FORCE_COLOR'] !== undefined),
    columns: stdout.columns ?? 120,
    out: (text) => void stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readStdin: () => readFileSync(0),
  };
}
