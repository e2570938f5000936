import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { BUNDLES, ROOT } from './paths.ts';

const HERE = join(ROOT, 'test', 'host');

const COMMON: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  outdir: BUNDLES,
  logLevel: 'warning',
  sourcemap: 'inline',
};

/** Programs of their own. `code.mjs` is executable, because @vscode/test-electron spawns it as it is. */
const PROGRAMS: BuildOptions = {
  ...COMMON,
  format: 'esm',
  packages: 'external',
  entryPoints: { code: join(HERE, 'program.ts'), session: join(HERE, 'session.ts') },
  outExtension: { '.js': '.mjs' },
  banner: { js: '#!/usr/bin/env node' },
};

/** Loaded by `require` into the server and the extension host. */
const INSIDE: BuildOptions = {
  ...COMMON,
  format: 'cjs',
  entryPoints: ['guard', 'spdlog', 'tests-entry', 'watchdog'].map((name) =>
    join(HERE, 'inside', `${name}.ts`),
  ),
  outExtension: { '.js': '.cjs' },
};

const PAGE: BuildOptions = {
  ...COMMON,
  platform: 'browser',
  format: 'iife',
  sourcemap: false,
  entryPoints: [join(HERE, 'inside', 'page.ts')],
};

/** Bundles what the host loads into other processes to dist/test. */
export async function bundleHost(): Promise<void> {
  await Promise.all([PROGRAMS, INSIDE, PAGE].map((options) => build(options)));
  chmodSync(join(BUNDLES, 'code.mjs'), 0o755);
}

/**
 * Bundles every `*.test.ts` of a folder into one module that exports `run()`, for `--extensionTestsPath`. The list comes
 * from the folder, so that no test file can be forgotten. Throws when there is none.
 */
export async function bundleSuite(folder: string, outfile: string): Promise<void> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  if (files.length === 0) throw new Error(`no test files in ${folder}`);
  const { outdir: _, ...common } = COMMON;
  await build({
    ...common,
    format: 'cjs',
    external: ['vscode', 'mocha'],
    stdin: { contents: suiteSource(files), resolveDir: folder, sourcefile: 'suite.ts', loader: 'ts' },
    outfile,
  });
}

function suiteSource(files: readonly string[]): string {
  const loaders = files.map((name) => `() => require(${JSON.stringify(`./${name}`)})`);
  return [
    `import { runMocha } from ${JSON.stringify(join(HERE, 'mocha-run.ts'))};`,
    `export const run = () => runMocha([${loaders.join(', ')}]);`,
  ].join('\n');
}
