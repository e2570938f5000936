import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HostUnavailable } from './unavailable.ts';

const execute = promisify(execFile);
const TIME_LIMIT = 10 * 60_000;

/**
 * Downloads a package, compares its checksum and unpacks one folder of it (`inner`, as named in the tarball) into
 * `folder`. Throws `HostUnavailable` when the registry cannot be reached, a plain error for a wrong checksum.
 */
export async function fetchPackage(
  name: string,
  version: string,
  integrity: string,
  folder: string,
  inner: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await npm(folder, ['pack', `${name}@${version}`, '--ignore-scripts']);
  const tarball = join(folder, `${name}-${version}.tgz`);
  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${name} ${version}: checksum ${found}, expected ${integrity}`);
  const depth = inner.split('/').length;
  await execute('tar', ['xzf', tarball, '--exclude=*.map', `--strip-components=${depth}`, inner], {
    cwd: folder,
  });
  rmSync(tarball);
}

/**
 * Installs the packages that a folder's manifest names, or one given package, without running their scripts.
 * Not `npm ci`: it refuses code-server's shrinkwrap file, which lacks one entry. Not strict about engines, as this
 * repository is: a server may want a newer Node than ours, and then brings its own.
 */
export async function installDependencies(folder: string, only?: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (only !== undefined) writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const named = only === undefined ? ['--omit=dev'] : [only];
  await npm(folder, [
    'install',
    '--ignore-scripts',
    '--no-engine-strict',
    '--no-audit',
    '--no-fund',
    ...named,
  ]);
}

async function npm(cwd: string, parameters: readonly string[]): Promise<void> {
  try {
    await execute('npm', [...parameters, '--loglevel=error'], {
      cwd,
      env: ownEnvironment(),
      timeout: TIME_LIMIT,
    });
  } catch (error) {
    const { stderr = '' } = error as { readonly stderr?: string };
    const reason = stderr.split('\n').slice(0, 5).join('\n') || String(error);
    throw new HostUnavailable(`npm ${parameters.slice(0, 2).join(' ')} failed: ${reason}`);
  }
}

/** Under `npm test`, npm describes this repository to its children; the inner npm must not take that for its own. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(npm_package_|npm_lifecycle_|npm_command$|npm_config_local_prefix$|INIT_CWD$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
