/**
 * One run of @vscode/test-electron in a process of its own, so that `run-suite.ts` can end it with all that it started.
 * Its only argument is a `SessionOptions` as JSON. Exit code: that of the editor, 1 when there is none.
 */
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { whenOrphaned } from './orphan.ts';

export interface SessionOptions {
  /** The `code` executable, or what stands in for it. */
  readonly executable: string;
  readonly extension: string;
  readonly suite: string;
  readonly workspace: string;
  readonly userDataFolder: string;
  readonly extensionsFolder: string;
  readonly environment: Readonly<Record<string, string>>;
}

async function main(options: SessionOptions): Promise<number> {
  try {
    return await runTests({
      vscodeExecutablePath: options.executable,
      extensionDevelopmentPath: options.extension,
      extensionTestsPath: options.suite,
      extensionTestsEnv: options.environment,
      launchArgs: [
        options.workspace,
        '--disable-extensions',
        `--user-data-dir=${options.userDataFolder}`,
        `--extensions-dir=${options.extensionsFolder}`,
      ],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return error instanceof TestRunFailedError ? (error.code ?? 1) : 1;
  }
}

// A signal goes to the whole group, and thus to the editor as well: wait for its end, and with it for its cleaning up.
process.on('SIGTERM', () => {});
whenOrphaned(() => process.exit(1));
process.exitCode = await main(JSON.parse(process.argv[2] ?? '{}') as SessionOptions);
