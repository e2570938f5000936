import { format } from 'node:util';
import type { Page } from 'playwright-core';
import type { VsCodeServer } from './server.ts';
import type { TestRun } from './test-run.ts';

/** The exit code of a host that broke down. */
export const BROKEN = 70;

export interface Monitor {
  /** How the run ended: the suite's exit code, or `BROKEN`. */
  readonly exited: Promise<number>;
  /** From now on an ending server is expected. */
  dismiss(): void;
}

/**
 * Watches for the end of a run. VS Code reports 0 for an extension host that was killed, therefore a 0 counts only when
 * the suite itself marked its good end.
 */
export async function monitor(
  page: Page,
  server: VsCodeServer,
  testRun: TestRun | undefined,
  log: (type: string, text: string) => void,
): Promise<Monitor> {
  let dismissed = false;
  let resolveExit: (code: number) => void = () => {};
  const exited = new Promise<number>((resolve) => {
    resolveExit = resolve;
  });
  const breakDown = (reason: string): void => {
    if (dismissed) return;
    log('error', reason);
    resolveExit(BROKEN);
  };
  await page.exposeFunction('codeAutomationLog', (type: string, values: readonly unknown[] = []) =>
    log(type, format(...values)),
  );
  await page.exposeFunction('codeAutomationExit', (code: number) => {
    if (code === 0 && testRun && !testRun.passed())
      breakDown('the extension host ended without a test result');
    else resolveExit(code);
  });
  page.once('crash', () => breakDown('the workbench page crashed'));
  server.ended.then((status) => breakDown(`the VS Code server ended (${status})`));
  return {
    exited,
    dismiss: () => {
      dismissed = true;
    },
  };
}
