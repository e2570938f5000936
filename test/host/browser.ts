import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from './requirements.ts';
import { HostUnavailable } from './unavailable.ts';

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1', // Nothing but our own server can be reached.
];

/** Milliseconds. */
const ACTION_LIMIT = 20_000;

/** Starts a headless browser; `folder` takes its temporary files. The caller handles signals and closes it. */
export async function startBrowser(folder: string): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new HostUnavailable('no Chromium or Chrome found (GOUJI_CHROMIUM)');
  const env = Object.fromEntries(
    Object.entries({ ...process.env, TMPDIR: folder }).filter((entry): entry is [string, string] => {
      return entry[1] !== undefined;
    }),
  );
  return chromium.launch({
    executablePath,
    args: SWITCHES,
    env,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** An empty page on which motion is reduced, so that screenshots are repeatable. */
export async function openPage(browser: Browser, locale: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(locale !== undefined && { locale }),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(ACTION_LIMIT);
  return page;
}
