import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { fetchPackage, installDependencies } from './npm.ts';
import { BUNDLES, cacheFolder } from './paths.ts';
import type { Release } from './releases.ts';
import { findProgram } from './requirements.ts';

/** Raised whenever what this file does to an unpacked server changes: older ones in the cache are then not used. */
const RECIPE = 1;

/** Programs for other platforms, and extensions that the tests do not use: half of the size of a recent release. */
const UNUSED = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'node_modules/@vscode/windows-process-tree/build',
  'extensions/copilot',
  'extensions/mermaid-markdown-features',
];
const BY_PLATFORM = ['node_modules/@vscode/ripgrep-universal/bin', 'node_modules/node-pty/prebuilds'];
const PLATFORM = `${process.platform}-${process.arch}`;

/** A VS Code server, unpacked and ready to run. */
export interface ServerInstall {
  readonly folder: string;
  /** The Node program to run it with. */
  readonly node: string;
  readonly version: string;
}

/** The install of a release, whether it is there or not. */
function locate(release: Release): ServerInstall {
  const folder = join(cacheFolder(), `server-${release.vscode}-${RECIPE}`);
  const ownNode = join(folder, 'node', 'node_modules', `node-${PLATFORM}`, 'bin', 'node');
  return { folder, node: release.node === undefined ? process.execPath : ownNode, version: release.vscode };
}

/** The install of a release, or undefined when `ensureServer` has not made it yet. */
export function findServer(release: Release): ServerInstall | undefined {
  const install = locate(release);
  return existsSync(install.folder) ? install : undefined;
}

/**
 * Fetches and unpacks a release unless the cache has it. No compiler and no install scripts: the two native modules that
 * the server loads at once are replaced by plain JavaScript. The folder appears whole or not at all. Needs the bundles.
 */
export async function ensureServer(release: Release): Promise<ServerInstall> {
  const present = findServer(release);
  if (present) return present;
  const install = locate(release);
  console.log(`Fetching the VS Code ${release.vscode} server (npm: code-server ${release.codeServer})`);
  mkdirSync(cacheFolder(), { recursive: true });
  removeAbandoned();
  const partial = join(cacheFolder(), `partial-${process.pid}`);
  try {
    await build(release, partial);
    publish(partial, install.folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return install;
}

async function build(release: Release, folder: string): Promise<void> {
  await fetchPackage('code-server', release.codeServer, release.integrity, folder, 'package/lib/vscode');
  await installDependencies(folder);
  if (release.node !== undefined) {
    await installDependencies(join(folder, 'node'), `node-${PLATFORM}@${release.node}`);
  }
  replaceNativeModules(join(folder, 'node_modules'));
  linkRipgrep(join(folder, 'node_modules', '@vscode', 'ripgrep'));
  if (!existsSync(join(folder, 'node_modules.asar'))) {
    symlinkSync('node_modules', join(folder, 'node_modules.asar'));
  }
  prune(folder);
  checkVersion(folder, release);
}

function replaceNativeModules(modules: string): void {
  cpSync(join(BUNDLES, 'spdlog.cjs'), join(modules, '@vscode', 'spdlog', 'index.js'));
  for (const name of ['native-watchdog', '@vscode/native-watchdog']) {
    const module = join(modules, name);
    if (existsSync(module)) cpSync(join(BUNDLES, 'watchdog.cjs'), join(module, 'index.js'));
  }
}

/** Older servers download ripgrep in an install script, so the machine's is linked; newer ones carry it. */
function linkRipgrep(module: string): void {
  const ripgrep = findProgram('rg');
  if (!existsSync(module) || ripgrep === undefined) return;
  mkdirSync(join(module, 'bin'), { recursive: true });
  rmSync(join(module, 'bin', 'rg'), { force: true });
  symlinkSync(ripgrep, join(module, 'bin', 'rg'));
}

function prune(folder: string): void {
  for (const path of UNUSED) rmSync(join(folder, path), { recursive: true, force: true });
  for (const path of BY_PLATFORM.map((name) => join(folder, name)).filter(existsSync)) {
    for (const name of readdirSync(path)) {
      if (name !== PLATFORM) rmSync(join(path, name), { recursive: true, force: true });
    }
  }
}

function checkVersion(folder: string, release: Release): void {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const version = (manifest as { readonly version?: unknown }).version;
  if (version !== release.vscode)
    throw new Error(`code-server holds VS Code ${version}, not ${release.vscode}`);
}

/** Another process may have finished the same install meanwhile; theirs is as good. */
function publish(partial: string, folder: string): void {
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Removes what killed processes left half unpacked. */
function removeAbandoned(): void {
  for (const name of readdirSync(cacheFolder())) {
    const pid = /^partial-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      rmSync(join(cacheFolder(), name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
