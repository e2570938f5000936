import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HAS_BROWSER, openTable, TRIED_AGAIN, usePanels } from './panel.ts';
import { changeTheme, THEMES, type Theme } from './themes.ts';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary: string }[];
}

/** What axe-core finds on the page, as lines; none is what is wanted. All its rules, or one. */
async function violations(page: Page, rule?: string): Promise<readonly string[]> {
  // Evaluated by the debugger, so the page's content security policy does not come into it.
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe.source);
  const rules = rule === undefined ? '' : `, { runOnly: ['${rule}'] }`;
  const found = (await page.evaluate(
    `axe.run(document${rules}).then((result) => result.violations)`,
  )) as Violation[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
  );
}

type Scene = (page: Page) => Promise<void>;

/** Of axe-core's rules only this one looks at colours. */
const CONTRAST = 'color-contrast';
const OTHER_THEMES = (Object.keys(THEMES) as Theme[]).filter((theme) => theme !== 'light');
/** Its colours are all in the tree too. */
const IN_LIGHT_ONLY = 'a statement with two sides';

const SCENES: Readonly<Record<string, Scene>> = {
  [IN_LIGHT_ONLY]: async () => {},
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

describe.runIf(HAS_BROWSER)('axe-core finds nothing', TRIED_AGAIN, () => {
  const open = usePanels();
  it.each(Object.entries(SCENES))(
    'in %s, wide and narrow, in each theme that matters to it',
    async (scene, act) => {
      const { page, complaints, close } = await open();
      await act(page);
      expect(await violations(page)).toEqual([]);
      for (const theme of scene === IN_LIGHT_ONLY ? [] : OTHER_THEMES) {
        await changeTheme(page, theme);
        expect(await violations(page, CONTRAST), theme).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 720 });
      await page.locator('gouji-toolbar[narrow]').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('where nothing can be shown, and in English', async () => {
    const { page, editor, close } = await open({ language: 'en' });
    expect(await violations(page)).toEqual([]);
    await editor.send({ type: 'unavailable', message: 'The document was closed.' });
    await page.locator('.message h2').waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
