import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../host/browser.ts';
import { FakeEditor } from './fake-editor.ts';
import { buildPanel, servePanel } from './page-server.ts';
import type { Theme } from './themes.ts';

export interface PanelOptions {
  readonly text: string;
  readonly theme?: Theme;
  readonly language?: 'zh' | 'en';
  readonly width?: number;
  readonly height?: number;
  readonly motion?: boolean;
  readonly forcedColors?: boolean;
  /** What an earlier life of the panel left. */
  readonly saved?: unknown;
  /** Runs in the page before all others. */
  readonly script?: string;
}

export interface OpenedPanel {
  readonly page: Page;
  readonly editor: FakeEditor;
  /** Breaches of the content security policy and errors of scripts; any is a failure. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Runs before the page's scripts: what VS Code gives a web view, and an ear for the content security policy. */
const EDITOR_API = (saved: unknown) => `
  let saved = ${JSON.stringify(saved ?? null) ?? 'null'} ?? undefined;
  globalThis.acquireVsCodeApi = () => ({
    postMessage: (message) => { globalThis.goujiPost(JSON.stringify(message)); },
    getState: () => saved,
    setState: (state) => { saved = state; globalThis.goujiSaved = state; },
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    globalThis.goujiComplain(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
  });
`;

/** One browser and one page server for all panels of a test file or measurement. */
export class PanelHost {
  readonly #folder: string;
  readonly #browser: Browser;
  readonly #server: Server;
  readonly #url: string;

  private constructor(folder: string, browser: Browser, server: Server, url: string) {
    this.#folder = folder;
    this.#browser = browser;
    this.#server = server;
    this.#url = url;
  }

  /** Throws `HostUnavailable` where there is no browser. */
  static async start(): Promise<PanelHost> {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-panel-'));
    const browser = await startBrowser(folder);
    await buildPanel(folder);
    const { url, server } = await servePanel(folder);
    return new PanelHost(folder, browser, server, url);
  }

  /** Where the built panel lies. */
  get folder(): string {
    return this.#folder;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await new Promise((resolve) => this.#server.close(resolve));
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Opens the panel on a text; it is ready when the first table stands there, or else a message. */
  async open(options: PanelOptions): Promise<OpenedPanel> {
    const { text, theme = 'light', language = 'zh', width = 1280, height = 800 } = options;
    const context = await this.#browser.newContext({
      viewport: { width, height },
      reducedMotion: options.motion === true ? 'no-preference' : 'reduce',
      forcedColors: options.forcedColors === true ? 'active' : 'none',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    const editor = new FakeEditor(text, language, async (message) => {
      await page.evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`);
    });
    await page.exposeFunction('goujiPost', (json: string) => editor.hear(json));
    await page.exposeFunction('goujiComplain', (complaint: string) => complaints.push(complaint));
    await page.addInitScript(EDITOR_API(options.saved) + (options.script ?? ''));
    await page.goto(`${this.#url}?theme=${theme}`);
    await page.locator('gouji-grid tbody tr, gouji-matrix, gouji-charts, .message h2').first().waitFor();
    return { page, editor, complaints, close: () => context.close() };
  }
}
