import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPanel } from './page-server.ts';
import { HAS_BROWSER, openTable, SAMPLE, TRIED_AGAIN, usePanels } from './panel.ts';
import { changeTheme, THEMES, type Theme } from './themes.ts';

/** Contrast of the text of zeros with what is behind it, by the formula of WCAG 2. */
const CONTRAST_OF_ZERO = `(() => {
  const luminance = (colour) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const grid = document.querySelector('gouji-panel').shadowRoot.querySelector('gouji-grid').shadowRoot;
  const text = grid.querySelector('.zero .text');
  const [a, b] = [getComputedStyle(text).color, getComputedStyle(text.closest('td')).backgroundColor].map(luminance);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
})()`;

describe.runIf(HAS_BROWSER)('views in a browser', TRIED_AGAIN, () => {
  const open = usePanels();

  it('dims zeros and leaves them legible in any theme', async () => {
    const { page, close } = await open();
    for (const theme of Object.keys(THEMES) as Theme[]) {
      await changeTheme(page, theme);
      expect(await page.evaluate(CONTRAST_OF_ZERO), theme).toBeGreaterThanOrEqual(4.5);
    }
    await close();
  });

  it('breaks no rule of the content security policy in any view', async () => {
    const { page, complaints, editor, close } = await open({ motion: true });
    for (const name of ['表间勾稽', '图表', '表格']) {
      await page.getByRole('tab', { name }).click();
      await page.waitForTimeout(300);
    }
    await openTable(page, '一般公共预算支出表');
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    expect(editor.strange).toEqual([]);
    await close();
  });

  it('shows which tables tell the same, the reasons, and the way there', async () => {
    const { page, close } = await open();
    await page.getByRole('tab', { name: '表间勾稽' }).click();
    const matrix = page.locator('gouji-matrix');
    await matrix.locator('td.disagree button').first().focus();
    await page.keyboard.press('Enter');
    await matrix.locator('.reasons li', { hasText: '相差' }).first().waitFor();
    await matrix.getByRole('button', { name: /^打开/ }).last().click();
    await page.locator('gouji-table-head h2').waitFor();
    await close();
  });

  it('loads the charting library with the charts, not before', async () => {
    const { page, close } = await open();
    const scripts = () =>
      page.evaluate(
        "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length",
      );
    const before = await scripts();
    await page.getByRole('tab', { name: '图表' }).click();
    await page.locator('gouji-charts canvas[height]').first().waitFor();
    expect(Number(await scripts())).toBeGreaterThan(Number(before));
    const rows = await page.locator('gouji-charts .card').first().locator('tbody tr').allTextContents();
    expect(rows.join()).toContain('82.94%');
    await close();
  });

  it('takes up what an earlier life left, and keeps it up to date', async () => {
    const saved = {
      uri: 'file:///budget.ysgk.txt',
      table: 4,
      view: 'table',
      filter: 'problems',
      folded: [1],
    };
    const { page, close } = await open({ saved });
    await page.locator('gouji-table-head h2', { hasText: '一般公共预算支出表' }).waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: '只看问题' }).getAttribute('aria-pressed'))
      .toBe('true');
    await page.getByRole('button', { name: '只看问题' }).click();
    await page.locator('gouji-grid tr[data-row="1"][aria-expanded="false"]').waitFor();
    await page.getByRole('tab', { name: '图表' }).click();
    await expect.poll(() => page.evaluate('goujiSaved')).toEqual({ ...saved, view: 'charts', filter: 'all' });
    await close();
  });

  it('shows text of the document as text', async () => {
    const text = SAMPLE.replace('一、一般公共预算拨款收入', '<img src=x onerror=alert(1)>');
    const { page, complaints, close } = await open({ text });
    await page.locator('gouji-grid .text', { hasText: '<img src=x onerror=alert(1)>' }).first().waitFor();
    expect(await page.locator('gouji-grid img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows nothing beyond the edge of a narrow view', async () => {
    const { page, close } = await open({ width: 320, height: 640 });
    for (const name of ['表间勾稽', '图表', '表格']) {
      await page.getByRole('tab', { name }).click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    }
    await page.locator('gouji-table-list select').selectOption({ index: 4 });
    await page.locator('gouji-table-head h2', { hasText: '一般公共预算支出表' }).waitFor();
    await close();
  });
});

describe('the built panel', () => {
  it('is small, and its charts are apart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-panel-'));
    try {
      await buildPanel(folder);
      const main = readFileSync(join(folder, 'main.js'), 'utf8');
      // What main.js imports at once counts with it; what it asks for with `import(…)` does not.
      const first = [...main.matchAll(/from"\.\/(chunk-\w+\.js)"/g)].map(([, name]) => name ?? '');
      const size = ['main.js', ...first].reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
      expect(size).toBeLessThan(150_000);
      expect(readdirSync(folder).length).toBeGreaterThan(1);
      expect(main).not.toContain('DoughnutController');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
