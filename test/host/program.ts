/**
 * Stands in for the `code` executable, for @vscode/test-electron's `runTests`:
 *
 *     code.mjs [WORKSPACE] --extensionDevelopmentPath=FOLDER… --extensionTestsPath=FILE [--user-data-dir=…] [--extensions-dir=…]
 *
 * It ends with the exit code of the suite that ran in the extension host, 124 when there is none in time, 70 when the host
 * broke down. `GOUJI_HOST_TIMEOUT` is the time limit in seconds (300), `GOUJI_HOST_VERBOSE=1` prints all logs.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type CodeArguments, parseCodeArguments } from './code-arguments.ts';
import { TIME_LIMIT, VERBOSE } from './environment.ts';
import { BROKEN } from './monitor.ts';
import { chooseRelease } from './releases.ts';
import { findServer, type ServerInstall } from './setup.ts';
import { onTermination } from './termination.ts';
import { launch, type Workbench } from './workbench.ts';

const USAGE = 64;
const LATE = 124;
const READER_GONE = 141;

let launching: Promise<Workbench> | undefined;

async function main(): Promise<number> {
  const options = parseCodeArguments(process.argv.slice(2));
  const release = chooseRelease();
  if (options.version) {
    console.log(release.vscode);
    return 0;
  }
  const install = findServer(release);
  if (install === undefined || options.suite === undefined) {
    console.error(install ? '--extensionTestsPath is needed' : `VS Code ${release.vscode} is not set up`);
    return USAGE;
  }
  return runSuite(options, install);
}

async function runSuite(options: CodeArguments, install: ServerInstall): Promise<number> {
  launching = launch({ ...options, install, onOutput: (text) => process.stdout.write(text), onLog: log });
  const workbench = await launching;
  const code = await Promise.race([workbench.exited, sleep(TIME_LIMIT, LATE, { ref: false })]);
  if (code === LATE) console.error(`no test result in ${TIME_LIMIT / 1000} s`);
  await workbench.close();
  return code;
}

function log(type: string, text: string): void {
  if (VERBOSE || (type === 'error' && text.startsWith('the '))) console.error(text);
}

async function stop(): Promise<void> {
  const workbench = await launching?.catch(() => undefined);
  await workbench?.close();
}

onTermination(stop);
process.stdout.on('error', () => stop().finally(() => process.exit(READER_GONE)));
main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(BROKEN);
  },
);
