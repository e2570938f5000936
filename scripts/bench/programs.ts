import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { ProgramName } from './row.ts';

/** Bundles a program with the options of scripts/build.ts, so that the core is measured as it ships. */
export function bundleProgram(name: ProgramName, folder: string): string {
  const outfile = join(folder, `${name}.cjs`);
  buildSync({
    entryPoints: [join(import.meta.dirname, 'programs', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    charset: 'utf8',
    external: ['vscode'],
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return outfile;
}

/** Runs a program of ours that prints one JSON value. */
export function runProgram<Result>(program: string, args: readonly (string | number)[]): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args.map(String)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${reasonIn(stderr)}`);
  return JSON.parse(stdout) as Result;
}

/** The error and its stack, without the line of minified code that Node prints before them. */
function reasonIn(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.length < 400);
  return lines.slice(0, 12).join('\n');
}

/** Wall-clock milliseconds of one process from its start to its end. */
export function timeProcess(args: readonly string[], accepted: readonly number[] = [0]): number {
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const time = performance.now() - start;
  if (error !== undefined) throw error;
  if (status === null || !accepted.includes(status)) throw new Error(`${args[0]} ended with ${status}`);
  return time;
}
