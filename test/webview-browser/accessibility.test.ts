import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_BROWSER, openTable, usePanels } from './panel.ts';
import { THEMES, type Theme } from './themes.ts';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary: string }[];
}

/** What axe-core finds on the page, as lines; none is what is wanted. */
async function violations(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger, so the page's content security policy does not come into it.
  await page.evaluate(axe.source);
  const found = (await page.evaluate('axe.run(document).then((result) => result.violations)')) as Violation[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
  );
}

type Scene = (page: Page) => Promise<void>;

const SCENES: Readonly<Record<string, Scene>> = {
  'a statement with two sides': async () => {},
  'a tree with the trace of an error': async (page) => {
    await openTable(page, '一般公共预算支出表');
    await page.locator('td.marked.error').first().click();
    await page.locator('gouji-trace .relations li').first().waitFor();
  },
  'only problems, one row folded, a cell being edited': async (page) => {
    await openTable(page, '一般公共预算支出表');
    await page.locator('button.fold').first().click();
    await page.getByRole('button', { name: '只看问题' }).click();
    await page.locator('td.amount').first().dblclick();
  },
  'the matrix with the reasons of a pair': async (page) => {
    await page.getByRole('tab', { name: '表间勾稽' }).click();
    await page.locator('td.disagree button').first().click();
  },
  'the charts': async (page) => {
    await page.getByRole('tab', { name: '图表' }).click();
    await page.locator('canvas[height]').first().waitFor();
  },
  'the list of keys': async (page) => {
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
  },
};

describe.runIf(HAS_BROWSER)('axe-core finds nothing', () => {
  const open = usePanels();
  for (const theme of Object.keys(THEMES) as Theme[]) {
    for (const [scene, act] of Object.entries(SCENES)) {
      it(`in ${theme}: ${scene}, wide and narrow`, async () => {
        const { page, complaints, close } = await open({ theme, width: 1280 });
        await act(page);
        expect(await violations(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 720 });
        await page.locator('gouji-toolbar[narrow]').waitFor();
        expect(await violations(page)).toEqual([]);
        expect(complaints).toEqual([]);
        await close();
      });
    }
  }

  it('where nothing can be shown, and in English', async () => {
    const { page, editor, close } = await open({ language: 'en' });
    expect(await violations(page)).toEqual([]);
    await editor.send({ type: 'unavailable', message: 'The document was closed.' });
    await page.locator('.message h2').waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
