import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Editor } from './editor.ts';
import { TIME_LIMIT } from './environment.ts';
import { BUNDLES } from './paths.ts';
import { endGroup } from './process-group.ts';
import { RESULTS_VARIABLE, type Results, readResults } from './results.ts';
import type { SessionOptions } from './session.ts';
import { SETTINGS } from './settings.ts';
import { temporaryFolder } from './temporary.ts';
import { onTermination } from './termination.ts';

/** On top of the suite's limit, which the stand-in for `code` keeps by itself: start and end of the editor. */
const MARGIN = 90_000;

/** What the stand-in for `code` may take to end its own processes. */
const GRACE = 15_000;

const LATE = 124;

export interface SuiteOptions {
  readonly editor: Editor;
  /** Folder of the extension under development. */
  readonly extension: string;
  /** The suite's bundle. */
  readonly suite: string;
  /** The folder to open. */
  readonly workspace: string;
}

export interface SuiteOutcome {
  /** Undefined when the suite never began. */
  readonly results: Results | undefined;
  readonly exitCode: number;
}

/** Runs a suite in an editor with fresh user data. Never hangs; leaves neither processes nor files behind. */
export async function runSuite(options: SuiteOptions): Promise<SuiteOutcome> {
  const temporary = temporaryFolder();
  const resultsFile = join(temporary.path, 'results.json');
  try {
    const exitCode = await runSession(
      options.editor,
      {
        executable: options.editor.executable,
        extension: options.extension,
        suite: options.suite,
        workspace: options.workspace,
        userDataFolder: writeSettings(join(temporary.path, 'user')),
        extensionsFolder: join(temporary.path, 'extensions'),
        environment: { [RESULTS_VARIABLE]: resultsFile },
      },
      temporary.path,
    );
    return { results: readResults(resultsFile), exitCode };
  } finally {
    temporary.remove();
  }
}

function writeSettings(userDataFolder: string): string {
  mkdirSync(join(userDataFolder, 'User'), { recursive: true });
  writeFileSync(join(userDataFolder, 'User', 'settings.json'), JSON.stringify(SETTINGS));
  return userDataFolder;
}

/** Exit code of the session; 124 when it had to be ended. */
async function runSession(editor: Editor, options: SessionOptions, temporary: string): Promise<number> {
  const command = [
    ...editor.wrapper,
    process.execPath,
    join(BUNDLES, 'session.mjs'),
    JSON.stringify(options),
  ];
  const [program = process.execPath, ...parameters] = command;
  const child = spawn(program, parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TMPDIR: temporary },
    detached: true,
  });
  const end = (): Promise<void> => endGroup(child, GRACE);
  const release = onTermination(end);
  try {
    return await Promise.race([exitCode(child), sleep(TIME_LIMIT + MARGIN, LATE, { ref: false })]);
  } finally {
    await end();
    release();
  }
}

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
