import { describe, expect, it } from 'vitest';
import { longDisclosure } from './long-table.ts';
import {
  cellWith,
  focusedCell,
  focusedElement,
  HAS_BROWSER,
  openTable,
  TRIED_AGAIN,
  usePanels,
} from './panel.ts';

const TREE = '一般公共预算支出表';

describe.runIf(HAS_BROWSER)('the table in a browser', TRIED_AGAIN, () => {
  const open = usePanels();

  it('has a caption, merged heads with their scope, and heads of rows', async () => {
    const { page, close } = await open();
    await openTable(page, TREE);
    const table = page.locator('gouji-grid table');
    expect(await table.getAttribute('role')).toBe('treegrid');
    expect(await table.locator('caption').textContent()).toContain(TREE);
    const group = table.locator('thead th', { hasText: '基本支出' }).first();
    expect([await group.getAttribute('scope'), await group.getAttribute('colspan')]).toEqual([
      'colgroup',
      '3',
    ]);
    const code = table.locator('thead th').first();
    expect([await code.getAttribute('scope'), await code.getAttribute('rowspan')]).toEqual(['col', '2']);
    expect(await table.locator('tbody th[scope="row"]').count()).toBe(21);
    const level = await table.locator('tbody tr', { hasText: '2080501' }).getAttribute('aria-level');
    expect(level).toBe('3');
    await close();
  });

  it('keeps its head and its codes and names in sight', async () => {
    const { page, close } = await open({ width: 900, height: 420 });
    await openTable(page, TREE);
    await page.locator('gouji-grid .scroll').evaluate((element) => element.scrollTo(200, 150));
    const scroller = await page.locator('gouji-grid .scroll').boundingBox();
    const head = await page.locator('gouji-grid thead').boundingBox();
    const code = await cellWith(page, '2081101').boundingBox();
    expect(Math.round(head?.y ?? 0)).toBe(Math.round(scroller?.y ?? -1));
    expect(Math.round(code?.x ?? 0)).toBe(Math.round(scroller?.x ?? -1));
    await close();
  });

  it('folds a branch with the button, the space bar and the arrow keys', async () => {
    const { page, close } = await open();
    await openTable(page, TREE);
    const branch = page.locator('gouji-grid tr', { has: page.locator('.text:text-is("20805")') });
    const below = page.locator('gouji-grid tr', { hasText: '2080501' });
    await branch.locator('button.fold').click();
    await expect.poll(() => branch.getAttribute('aria-expanded')).toBe('false');
    await expect.poll(() => below.count()).toBe(0);
    await cellWith(page, '20805').click();
    await page.keyboard.press('Space');
    await below.waitFor();
    await page.keyboard.press('ArrowLeft');
    await below.waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowRight');
    await below.waitFor();
    await page.getByRole('button', { name: '全部折叠' }).click();
    await expect.poll(() => page.locator('gouji-grid tbody tr').count()).toBe(4);
    await close();
  });

  it('shows only what has problems, and what a search finds', async () => {
    const { page, close } = await open();
    const all = await page.locator('gouji-table-list li').count();
    await page.getByRole('button', { name: '只看问题' }).click();
    await expect.poll(() => page.locator('gouji-table-list li').count()).toBeLessThan(all);
    await openTable(page, TREE);
    await page.locator('gouji-table-head', { hasText: '显示 6 行' }).waitFor();
    await page.getByRole('button', { name: '只看问题' }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('公积金');
    await page.locator('gouji-table-head', { hasText: '显示 3 行' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('gouji-table-head', { hasText: '共 21 行' }).waitFor();
    await close();
  });

  it('says in words what is wrong with a cell', async () => {
    const { page, close } = await open();
    const marked = page.locator('gouji-grid td.marked.error').last();
    expect(await marked.getAttribute('title')).toContain('相差 0.18 万元');
    expect(await marked.locator('.hidden-text').textContent()).toMatch(/错误.*相差 0\.18 万元/);
    await close();
  });

  it('moves with the keyboard alone, and shows in the text where it is', async () => {
    const { page, editor, close } = await open();
    await openTable(page, TREE);
    await page.locator('gouji-grid [tabindex="0"]').focus();
    await expect.poll(() => focusedCell(page)).toBe('0,0');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await expect.poll(() => focusedCell(page)).toBe('3,1');
    await page.keyboard.press('End');
    await expect.poll(() => focusedCell(page)).toBe('3,6');
    await page.keyboard.press('Control+End');
    await expect.poll(() => focusedCell(page)).toBe('20,6');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F8');
    await expect.poll(() => page.locator('gouji-grid .chosen').getAttribute('class')).toContain('marked');
    await expect.poll(() => editor.ofType('reveal-cell').at(-1)).toMatchObject({ focus: false, version: 1 });
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => editor.ofType('reveal-cell').at(-1)?.focus).toBe(true);
    await close();
  });

  it('shows in the text what is pressed, wherever the cell has moved by the time that the button is let go', async () => {
    const { page, editor, close } = await open();
    const marked = page.locator('gouji-grid td.marked.error').last();
    await marked.hover();
    await page.mouse.down();
    await page.locator('gouji-trace .relations li').first().waitFor();
    await expect.poll(() => editor.ofType('reveal-cell').length).toBe(1);
    await page.mouse.up();
    await marked.dispatchEvent('click'); // As a screen reader does.
    await expect.poll(() => editor.ofType('reveal-cell').length).toBe(2);
    expect(editor.ofType('reveal-cell')[1]).toEqual(editor.ofType('reveal-cell')[0]);
    await close();
  });

  it('goes from region to region with the Tab key, and misses none', async () => {
    const { page, close } = await open();
    await cellWith(page, '18.20').click();
    await page.locator('gouji-trace .relations li').first().waitFor();
    await page.locator('gouji-toolbar [role="tab"][tabindex="0"]').focus();
    const seen: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      seen.push(await focusedElement(page));
      await page.keyboard.press('Tab');
      if ((await focusedElement(page)).startsWith('body')) break;
    }
    const stops = seen.join('\n');
    for (const region of ['role=tab', 'vscode-textfield', 'li option', 'td ', 'gouji-trace']) {
      expect(stops.includes(region.replace('role=', '')), `${region} in\n${stops}`).toBe(true);
    }
    // One stop for the list of tables and one for the grid.
    expect(seen.filter((one) => one.includes('gouji-table-list'))).toHaveLength(1);
    expect(seen.filter((one) => one.includes('gouji-grid'))).toHaveLength(1);
    await close();
  });

  it('opens 2,000 rows with a part of them in the page, and scrolls to any', async () => {
    const { page, complaints, close } = await open({ text: longDisclosure(2000) });
    const table = page.locator('gouji-grid table');
    expect(await table.getAttribute('aria-rowcount')).toBe('2002');
    expect(await table.locator('tbody tr').count()).toBeLessThan(200);
    await page.locator('gouji-grid [tabindex="0"]').focus();
    await page.keyboard.press('Control+End');
    await expect.poll(() => focusedCell(page)).toBe('2000,11');
    const last = page.locator('gouji-grid tr[data-row="2000"]');
    await expect.poll(() => last.getAttribute('aria-rowindex')).toBe('2002');
    await expect.poll(() => last.locator('[data-column="0"]').textContent()).toContain('2000');
    // Scrolled away by the wheel, the keyboard still knows its cell.
    await page.locator('gouji-grid .scroll').evaluate((element) => element.scrollTo(0, 10_000));
    await page.locator('gouji-grid tr[data-row="420"]').waitFor();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focusedCell(page)).toBe('1999,11');
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows no row of the window outside its place while it is scrolled', async () => {
    const { page, close } = await open({ text: longDisclosure(400) });
    for (const top of [0, 333, 6_345, 8_400, 2_500]) {
      await page.locator('gouji-grid .scroll').evaluate((element, to) => element.scrollTo(0, to), top);
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      const at = Math.floor(top / 24) + 3;
      const row = page.locator(`gouji-grid tr[data-row="${at}"]`);
      const [box, head] = [await row.boundingBox(), await page.locator('gouji-grid thead').boundingBox()];
      expect(Math.abs((box?.y ?? 0) - ((head?.y ?? 0) + (head?.height ?? 0) + at * 24 - top))).toBeLessThan(
        2,
      );
    }
    await close();
  });
});
