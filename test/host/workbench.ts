import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { openPage, startBrowser } from './browser.ts';
import { installLanguagePack } from './language-pack.ts';
import { type Monitor, monitor } from './monitor.ts';
import { pageScript } from './page-script.ts';
import { startServer, type VsCodeServer } from './server.ts';
import type { ServerInstall } from './setup.ts';
import { type TemporaryFolder, temporaryFolder } from './temporary.ts';
import { prepareTestRun, type TestRun } from './test-run.ts';

const READY_LIMIT = 60_000;
const CLOSE_LIMIT = 15_000;

export interface LaunchOptions {
  readonly install: ServerInstall;
  /** The folder to open. */
  readonly workspace?: string;
  /** Folders of extensions under development. */
  readonly extensions: readonly string[];
  /** A CommonJS module that exports `run()`, to be run in the extension host. */
  readonly suite?: string;
  /** Over `SETTINGS`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** These two are made afresh when they are not given. */
  readonly userDataFolder?: string;
  readonly extensionsFolder?: string;
  readonly locale?: string;
  /** What the suite prints. */
  readonly onOutput?: (text: Buffer) => void;
  /** What the workbench logs; type `error` also for a host that broke down. */
  readonly onLog?: (type: string, text: string) => void;
}

/** An open VS Code workbench. */
export interface Workbench {
  readonly page: Page;
  /** Exit code: 0 when the suite passed, 1 when it failed, `BROKEN` when the host broke down (the only one without a suite). */
  readonly exited: Promise<number>;
  /** Ends all processes and removes the temporary files. May be called more than once. */
  close(): Promise<void>;
}

/** What is to be undone at the end. */
interface Session {
  readonly folder: TemporaryFolder;
  testRun?: TestRun;
  server?: VsCodeServer;
  browser?: Browser;
  monitor?: Monitor;
}

/** Starts a server, opens its workbench in a browser, and resolves when it stands. The caller must `close` it. */
export async function launch(options: LaunchOptions): Promise<Workbench> {
  const session: Session = { folder: temporaryFolder() };
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= tearDown(session);
    return closing;
  };
  try {
    const server = await serve(options, session);
    session.browser = await startBrowser(join(session.folder.path, 'tmp'));
    const page = await openPage(session.browser, options.locale);
    session.monitor = await monitor(page, server, session.testRun, options.onLog ?? (() => {}));
    await page.addInitScript({ content: script(options, server.authority) });
    await page.goto(address(options, server.authority));
    await page.locator('.monaco-workbench .statusbar').first().waitFor({ timeout: READY_LIMIT });
    return { page, exited: session.monitor.exited, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function serve(options: LaunchOptions, session: Session): Promise<VsCodeServer> {
  const folder = session.folder.path;
  const userDataFolder = options.userDataFolder ?? join(folder, 'user');
  if (options.locale !== undefined) installLanguagePack(userDataFolder, options.locale);
  if (options.suite !== undefined) {
    session.testRun = prepareTestRun(folder, options.suite, options.onOutput ?? (() => {}));
  }
  session.server = await startServer({
    install: options.install,
    folder,
    userDataFolder,
    extensionsFolder: options.extensionsFolder ?? join(folder, 'extensions'),
    environment: session.testRun?.environment ?? {},
    ...(options.locale !== undefined && { locale: options.locale }),
  });
  return session.server;
}

function script(options: LaunchOptions, authority: string): string {
  return pageScript({
    authority,
    extensions: options.extensions,
    runsTests: options.suite !== undefined,
    settings: options.settings ?? {},
  });
}

function address(options: LaunchOptions, authority: string): string {
  const query = new URLSearchParams();
  if (options.workspace === undefined) query.set('ew', 'true');
  else query.set('folder', resolve(options.workspace));
  return `http://${authority}/?${query}`;
}

async function tearDown(session: Session): Promise<void> {
  session.monitor?.dismiss();
  // A browser that hangs ends with this process.
  await Promise.race([
    session.browser?.close().catch(() => {}),
    sleep(CLOSE_LIMIT, undefined, { ref: false }),
  ]);
  await session.server?.stop();
  session.testRun?.end();
  session.folder.remove();
}
