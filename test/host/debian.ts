import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const MINUTES = 60_000;

/** Whether packages can be installed without asking anybody: a Debian (or a child of it), as root, with apt-get. */
export function canInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages. A failure is only printed: what counts is whether the requirement is met afterwards, and
 * `apt-get update` may well fail for a foreign source while the packages are there.
 */
export function installPackages(packages: readonly string[]): void {
  console.log(`Installing Debian packages: ${packages.join(' ')}`);
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function apt(parameters: readonly string[]): void {
  const run = spawnSync('apt-get', [...parameters], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    timeout: 15 * MINUTES,
    maxBuffer: 64 << 20,
  });
  if (run.status === 0) return;
  console.error(`apt-get ${parameters[0]} failed (${run.status ?? run.signal ?? run.error?.message})`);
  console.error(`${run.stdout ?? ''}${run.stderr ?? ''}`.trim().split('\n').slice(-15).join('\n'));
}
