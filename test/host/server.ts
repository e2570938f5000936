import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { VERBOSE } from './environment.ts';
import { BUNDLES } from './paths.ts';
import { endGroup, signalGroup } from './process-group.ts';
import type { ServerInstall } from './setup.ts';

const START_LIMIT = 60_000;
const GRACE = 5_000;

/** Set by a VS Code in whose terminal the tests may have been started; they would lead the server astray. */
const FOREIGN = [
  'ELECTRON_RUN_AS_NODE',
  'NODE_OPTIONS',
  'VSCODE_INSPECTOR_OPTIONS',
  'VSCODE_IPC_HOOK',
  'VSCODE_IPC_HOOK_CLI',
  'VSCODE_NLS_CONFIG',
  'VSCODE_PID',
];

export interface ServerOptions {
  readonly install: ServerInstall;
  /** For logs, sockets and the server's own data. */
  readonly folder: string;
  readonly userDataFolder: string;
  readonly extensionsFolder: string;
  /** For the extension host, over the process's own. */
  readonly environment: Readonly<Record<string, string>>;
  readonly locale?: string;
}

/** A running VS Code server. */
export interface VsCodeServer {
  /** Host and port. */
  readonly authority: string;
  /** How it ended: an exit code or a signal. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  stop(): Promise<void>;
}

/** Starts a server on a free port of this machine, reachable from nowhere else; resolves when it listens. */
export async function startServer(options: ServerOptions): Promise<VsCodeServer> {
  // In a group of its own: extension hosts and language servers end with it.
  const child = spawn(options.install.node, parameters(options), {
    env: environment(options),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const killNow = (): void => void signalGroup(child, 'SIGKILL');
  // Ahead of other listeners: the temporary folder can only be removed when nothing writes to it any more.
  process.prependOnceListener('exit', killNow);
  const stop = async (): Promise<void> => {
    await endGroup(child, GRACE);
    process.off('exit', killNow);
  };
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
  try {
    const port = await listening(child, join(options.folder, 'server.log'));
    return { authority: `127.0.0.1:${port}`, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function parameters(options: ServerOptions): string[] {
  return [
    ...['--require', join(BUNDLES, 'guard.cjs'), join(options.install.folder, 'out', 'server-main.js')],
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', '--disable-workspace-trust'],
    ...['--user-data-dir', options.userDataFolder, '--extensions-dir', options.extensionsFolder],
    ...['--server-data-dir', join(options.folder, 'server')],
    ...(options.locale === undefined ? [] : ['--locale', options.locale.toLowerCase()]),
  ];
}

function environment(options: ServerOptions): NodeJS.ProcessEnv {
  const temporary = join(options.folder, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const inherited = Object.entries(process.env).filter(([name]) => !FOREIGN.includes(name));
  return {
    ...Object.fromEntries(inherited),
    EXTENSIONS_GALLERY: '{}', // No marketplace, so no network.
    TMPDIR: temporary,
    XDG_RUNTIME_DIR: temporary,
    ...options.environment,
  };
}

/** The port, as soon as the server has printed it. All output goes to the log. */
function listening(child: ChildProcess, logFile: string): Promise<number> {
  const log = createWriteStream(logFile);
  let text = '';
  return new Promise((resolve, reject) => {
    const fail = (what: string): void => reject(new Error(`VS Code server ${what}\n${text.slice(-3000)}`));
    const timer = setTimeout(() => fail(`did not start in ${START_LIMIT / 1000} s`), START_LIMIT);
    const read = (chunk: Buffer): void => {
      log.write(chunk);
      if (VERBOSE) process.stderr.write(chunk);
      if (text.length < 100_000) text += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(text)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`ended (${code ?? signal})`);
    });
    child.once('close', () => log.end());
  });
}
