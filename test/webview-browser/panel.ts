import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../host/requirements.ts';
import { samples } from '../paths.ts';
import { type OpenedPanel, PanelHost, type PanelOptions } from './panel-page.ts';

/** A sample whose tables have errors, warnings, trees of codes, and totals that other tables tell too. */
export const SAMPLE = readFileSync(join(samples, 'errors.ysgk.txt'), 'utf8').replaceAll('\r\n', '\n');

/** For tests in a browser, which loses a key or a frame when the machine is loaded: again on a page of its own, and said so. */
export const TRIED_AGAIN = { retry: 2 };

/** Is there a browser? Where one must be there, its absence is a failure, and not silent anywhere. */
export const HAS_BROWSER = findBrowser() !== undefined;
if (!HAS_BROWSER) {
  const message = 'no Chromium or Chrome (GOUJI_CHROMIUM): the panel was NOT tested in a browser';
  if (process.env['CI'] === 'true') throw new Error(message);
  console.warn(`\n*** ${message} ***\n`);
}

/** A browser for the tests of a file. */
export function usePanels(): (options?: Partial<PanelOptions>) => Promise<OpenedPanel> {
  let host: PanelHost | undefined;
  beforeAll(async () => {
    if (HAS_BROWSER) host = await PanelHost.start();
  }, 60_000);
  afterAll(() => host?.stop());
  return (options = {}) => {
    if (!host) throw new Error('there is no browser');
    return host.open({ text: SAMPLE, ...options });
  };
}

/** The cell whose text is exactly this. */
export function cellWith(page: Page, text: string): Locator {
  return page
    .locator('gouji-grid [data-column]')
    .filter({ has: page.locator(`.text:text-is("${text}")`) })
    .first();
}

/** Row and column of the element that has the keyboard, as `3,2`; '' where it is no cell. */
export function focusedCell(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const row = at?.closest?.('tr[data-row]');
    return row && at.dataset.column !== undefined ? row.dataset.row + ',' + at.dataset.column : '';
  })()`);
}

/** What has the keyboard: `tag`, `role` or class, for telling regions apart. */
export function focusedElement(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    let at = document.activeElement;
    const path = [];
    while (at?.shadowRoot?.activeElement) { path.push(at.localName); at = at.shadowRoot.activeElement; }
    path.push(at?.localName ?? '');
    return path.join('>') + ' ' + (at?.getAttribute('role') ?? '') + ' ' + (at?.className ?? '');
  })()`);
}

export async function openTable(page: Page, title: string): Promise<void> {
  await page.locator('gouji-table-list li', { hasText: title }).first().click();
  await page.locator('gouji-table-head h2', { hasText: title }).waitFor();
  await page.locator('gouji-grid tbody tr').first().waitFor();
}
