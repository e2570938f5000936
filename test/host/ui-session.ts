import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundleHost } from './bundle.ts';
import { prepareServer } from './editor.ts';
import { VERBOSE } from './environment.ts';
import { OUTPUT, ROOT } from './paths.ts';
import { temporaryFolder } from './temporary.ts';
import { onTermination } from './termination.ts';
import { launch } from './workbench.ts';

export interface UiSessionOptions {
  /** The folder whose copy is opened; samples/ by default. */
  readonly workspace?: string;
  /** The extension's folder; the repository by default. */
  readonly extension?: string;
  readonly locale?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/**
 * Opens a workbench with the extension on a copy of a folder, hands its page to `act`, and closes all. When `act` fails,
 * the workbench is kept as test/out/failed.png. Throws `HostUnavailable` where no workbench can be shown.
 */
export async function inWorkbench<T>(options: UiSessionOptions, act: (page: Page) => Promise<T>): Promise<T> {
  await bundleHost();
  const install = await prepareServer();
  const copy = temporaryFolder();
  const workspace = join(copy.path, 'samples');
  cpSync(options.workspace ?? join(ROOT, 'samples'), workspace, { recursive: true });
  const launching = launch({
    install,
    workspace,
    extensions: [options.extension ?? ROOT],
    ...(options.locale !== undefined && { locale: options.locale }),
    ...(options.settings !== undefined && { settings: options.settings }),
    onLog: (type, text) => VERBOSE && console.error(`${type}: ${text}`),
  });
  const close = async (): Promise<void> => {
    await (await launching.catch(() => undefined))?.close();
    copy.remove();
  };
  const release = onTermination(close);
  try {
    const { page } = await launching;
    return await act(page).catch(async (error: unknown) => {
      await screenshot(page, 'failed').catch(() => {});
      throw error;
    });
  } finally {
    await close();
    release();
  }
}

/** Writes what the page shows to test/out/NAME.png and returns the path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  mkdirSync(OUTPUT, { recursive: true });
  const path = join(OUTPUT, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
