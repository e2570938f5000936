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

/**
 * Runs before the page's scripts: what VS Code gives a web view, and an ear for the content security policy. The state that
 * an earlier life left comes in the address, so that a page can be used again for another test.
 */
const EDITOR_API = `
  let saved = JSON.parse(new URLSearchParams(location.search).get('saved') ?? 'null') ?? undefined;
  globalThis.acquireVsCodeApi = () => ({
    postMessage: (message) => { globalThis.goujiPost(JSON.stringify(message)); },
    getState: () => saved,
    setState: (state) => { saved = state; globalThis.goujiSaved = state; },
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    globalThis.goujiComplain(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
  });
`;

/** A page and whoever uses it now. A new document each time, but the browser need not start a new process for it. */
interface Desk {
  readonly page: Page;
  readonly key: string;
  editor: FakeEditor | undefined;
  complaints: string[];
}

/** One browser and one page server for all panels of a test file or measurement. */
export class PanelHost {
  readonly #folder: string;
  readonly #browser: Browser;
  readonly #server: Server;
  readonly #url: string;
  readonly #free: Desk[] = [];

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
    const { text, theme = 'light', language = 'zh', width = 1280, height = 800, saved } = options;
    const desk = await this.#desk(options);
    const { page } = desk;
    await page.setViewportSize({ width, height });
    const complaints: string[] = [];
    desk.complaints = complaints;
    const editor = new FakeEditor(text, language, async (message) => {
      await page.evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`);
    });
    desk.editor = editor;
    const query = new URLSearchParams({
      theme,
      ...(saved !== undefined && { saved: JSON.stringify(saved) }),
    });
    await page.goto(`${this.#url}?${query}`);
    await page.locator('gouji-grid tbody tr, gouji-matrix, gouji-charts, .message h2').first().waitFor();
    return { page, editor, complaints, close: () => this.#giveBack(desk) };
  }

  /** A page that no test uses now and that was made alike, or a new one. */
  async #desk({ motion, script }: PanelOptions): Promise<Desk> {
    const key = JSON.stringify([motion === true, script]);
    const at = this.#free.findIndex((desk) => desk.key === key);
    const [free] = at < 0 ? [] : this.#free.splice(at, 1);
    if (free !== undefined) return free;
    const context = await this.#browser.newContext({
      reducedMotion: motion === true ? 'no-preference' : 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const desk: Desk = { page, key, editor: undefined, complaints: [] };
    page.on('pageerror', (error) => desk.complaints.push(error.message));
    await page.exposeFunction('goujiPost', (json: string) => desk.editor?.hear(json));
    await page.exposeFunction('goujiComplain', (complaint: string) => desk.complaints.push(complaint));
    await page.addInitScript(EDITOR_API + (script ?? ''));
    return desk;
  }

  /** Leaves the document, so that nothing of it goes on in the background. */
  async #giveBack(desk: Desk): Promise<void> {
    desk.editor = undefined;
    await desk.page.goto('about:blank');
    this.#free.push(desk);
  }
}
