// Plain JavaScript on purpose: it runs on a fresh machine, before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const LEAST_NODE = [20, 19];
const STAMP = join(root, 'node_modules', '.gouji-installed');

/** Runs a program in the project's folder with this terminal; ends the process where it fails. */
export function run(command, args, env = {}) {
  const status = tryRun(command, args, env);
  if (status !== 0) {
    console.error(`\n${command} ${args.join(' ')} 失败，退出码 ${status} (failed with exit code ${status})`);
    process.exit(status);
  }
}

/** The program's exit status; 127 where it cannot be started. */
export function tryRun(command, args, env = {}) {
  const windows = process.platform === 'win32';
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: windows && command === 'npm',
  });
  return result.status ?? (result.signal === null ? 127 : 1);
}

/** Packages as the lock file says, once for each state of it. */
export function install() {
  checkNode();
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, lock);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  console.error(
    `需要 Node ${LEAST_NODE.join('.')} 或更高版本，现在是 ${process.versions.node} (Node ${LEAST_NODE.join('.')} or later is needed)`,
  );
  process.exit(2);
}

/** Runs one of the project's TypeScript programs. */
export function tsx(script, args = [], env = {}) {
  run(process.execPath, [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), script, ...args], env);
}

export function build() {
  tsx('scripts/build.ts');
}
