import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileReport } from '../../server/src/cli/report/report.ts';
import { gouji } from '../cli/run.ts';
import { docx, p } from '../convert/office-files.ts';
import { writePdf } from '../convert/pdf/write-pdf.ts';
import { startBrowser } from '../host/browser.ts';
import { findBrowser } from '../host/requirements.ts';
import { temporaryFolder } from '../host/temporary.ts';
import { root } from '../paths.ts';
import { RAGGED, TOTAL, WRONG } from '../suppression/documents.ts';
import { browserScript } from './bundle.ts';
import { documentPaths, readText } from './documents.ts';
import { FileServer } from './file-server.ts';
import { type NamedText, reportedIn, reportedOf, type Served } from './served.ts';

const isThere = findBrowser() !== undefined;
if (!isThere) console.warn('LEFT OUT: no Chromium is here, the build for the web is not run.');

/** The functions that page.browser.ts puts into the page. */
interface InPage {
  readonly reportOf: (source: string, texts: readonly NamedText[]) => Promise<string>;
  readonly serve: (
    address: string,
    texts: readonly NamedText[],
    files: Readonly<Record<string, string>>,
  ) => Promise<{ readonly served: readonly Served[]; readonly asked: readonly string[] }>;
  readonly importIn: (address: string, contents: readonly string[]) => Promise<readonly unknown[]>;
}

const paths = documentPaths();
const documents: readonly NamedText[] = paths.map((path) => ({ path, text: readText(join(root, path)) }));
const folder = temporaryFolder();
const built = new FileServer(join(root, 'dist'));
let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (!isThere) return;
  await built.listen();
  browser = await startBrowser(folder.path);
  page = await browser.newPage();
  await page.addScriptTag({ content: await browserScript('page.browser.ts') });
});
afterAll(async () => {
  await browser?.close();
  built.close();
  folder.remove();
});

function serve(texts: readonly NamedText[], files: Readonly<Record<string, string>> = {}) {
  return page.evaluate(
    (given) => {
      const { serve: inPage } = globalThis as unknown as InPage;
      return inPage(given.address, given.texts, given.files);
    },
    { address: built.address('server.browser.js'), texts, files },
  );
}

describe.skipIf(!isThere)('in a web worker', () => {
  it('the core reports, byte for byte, what the command line prints', async () => {
    const source = await browserScript('report.browser.ts');
    const report = await page.evaluate(
      (given) => (globalThis as unknown as InPage).reportOf(given.source, given.texts),
      { source, texts: documents },
    );
    const { out } = gouji(['check', '--format', 'json', '--lang', 'zh', ...paths], { cwd: root });
    expect(JSON.parse(report).summary.errors).toBeGreaterThan(0);
    expect(report === out).toBe(true);
  });

  it('the server finds and mends what the command line does', async () => {
    const { served } = await serve(documents);
    const { out } = gouji(['check', '--format', 'json', '--lang', 'zh', ...paths], { cwd: root });
    const { files } = JSON.parse(out) as { readonly files: readonly FileReport[] };
    expect(served.map(({ path }) => path)).toEqual(paths);
    expect(served.flatMap(({ diagnostics }) => diagnostics).length).toBeGreaterThan(0);
    expect(served.map(reportedOf)).toEqual(files.map(reportedIn));
  });

  it('the server asks its client for the files beside a document, and for no others', async () => {
    const named = { path: '一.ysgk', text: WRONG };
    const plain = await serve([named]);
    expect(rulesOf(plain.served)).toEqual([TOTAL, RAGGED]);
    expect(plain.asked).toEqual(['memfs:/folder/.gouji.json']);
    const set = await serve([named], { 'memfs:/folder/.gouji.json': `{"rules":{"${TOTAL}":"off"}}` });
    expect(rulesOf(set.served)).toEqual([RAGGED]);
  });

  it('the server imports office files', async () => {
    const files = [docx(p('部门预算')), writePdf([{ marks: [{ text: '部门预算', x: 100, y: 100 }] }])];
    const made = await page.evaluate(
      (given) => (globalThis as unknown as InPage).importIn(given.address, given.contents),
      {
        address: built.address('server.browser.js'),
        contents: files.map((bytes) => Buffer.from(bytes).toString('base64')),
      },
    );
    const text = { text: '部门预算\n', notices: [], tables: 0, amounts: 0 };
    expect(made).toEqual([text, text]);
  });
});

function rulesOf(served: readonly Served[]): readonly unknown[] {
  return served.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
}
