import { describe, expect, it } from 'vitest';
import { cellWith, focusedCell, HAS_BROWSER, openTable, TRIED_AGAIN, usePanels } from './panel.ts';

const TREE = '一般公共预算支出表';

const open = usePanels();

describe.runIf(HAS_BROWSER)('editing in a browser', TRIED_AGAIN, () => {
  it('writes with Enter what becomes an edit of the text, and undo takes it back', async () => {
    const { page, editor, close } = await open();
    const before = editor.text;
    await cellWith(page, '1272.20').click();
    await page.keyboard.press('F2');
    await page.keyboard.type('1272.02');
    await page.keyboard.press('Enter');
    await expect.poll(() => editor.version).toBe(2);
    expect(editor.text).toBe(before.replace('1272.20', '1272.02'));
    await page.locator('gouji-table-head', { hasText: '1 个错误' }).waitFor();
    await expect.poll(() => page.locator('gouji-grid .pending').count()).toBe(0);
    await expect.poll(() => focusedCell(page)).toBe('10,3');
    await page.keyboard.press('Control+z');
    await expect.poll(() => editor.text).toBe(before);
    await close();
  });

  it('drops with Escape, and begins with a digit', async () => {
    const { page, editor, close } = await open();
    await cellWith(page, '63.47').click();
    await page.keyboard.type('7');
    await expect.poll(() => page.locator('gouji-grid .field').inputValue()).toBe('7');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('gouji-grid .field').count()).toBe(0);
    expect(editor.ofType('edit')).toEqual([]);
    await expect.poll(() => focusedCell(page)).toBe('4,1');
    await close();
  });

  it('goes on to the next cell with Tab', async () => {
    const { page, editor, close } = await open();
    await openTable(page, TREE);
    await cellWith(page, '174.95').dblclick();
    await page.keyboard.type('175.00');
    await page.keyboard.press('Tab');
    await expect.poll(() => editor.version).toBe(2);
    await page.locator('gouji-grid [data-column="3"] .field').waitFor();
    await close();
  });

  it('says why an edit was refused', async () => {
    const { page, editor, close } = await open();
    await cellWith(page, '63.47').dblclick();
    await page.keyboard.type('<!-- -->');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('gouji-panel [role="status"]').first().textContent()).not.toBe('');
    expect(editor.version).toBe(1);
    await expect.poll(() => page.locator('gouji-grid .pending').count()).toBe(0);
    await close();
  });

  it('fixes a cell from the trace, whose terms show in the text', async () => {
    const { page, editor, close } = await open();
    await cellWith(page, '1272.20').click();
    const trace = page.locator('gouji-trace');
    await trace.getByRole('button', { name: '卫生健康支出' }).first().click();
    await expect.poll(() => editor.ofType('reveal').at(-1)?.focus).toBe(true);
    await trace.getByRole('button', { name: /^修正/ }).click();
    await expect.poll(() => editor.version).toBe(2);
    expect(editor.text).not.toContain('1272.20');
    await trace.locator('.relations li.exact').first().waitFor();
    await close();
  });

  it('follows the cursor of the editor to another table, and marks its cell', async () => {
    const { page, editor, close } = await open();
    await editor.send({ type: 'reveal', location: { version: 1, table: 4, row: 8, column: 4 } });
    await page.locator('gouji-grid td.cursor.chosen', { hasText: '328.47' }).waitFor();
    await expect
      .poll(() => page.locator('gouji-table-list [aria-selected="true"]').textContent())
      .toContain(TREE);
    expect(await focusedCell(page)).toBe('');
    await close();
  });
});

describe.runIf(HAS_BROWSER)('copying in a browser', TRIED_AGAIN, () => {
  const clipboard = (type: string) =>
    `navigator.clipboard.read().then(async ([item]) => (await item.getType('${type}')).text())`;

  it('puts a selection on the clipboard in both forms', async () => {
    const { page, editor, close } = await open();
    await openTable(page, TREE);
    await cellWith(page, '2080501').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+c');
    await expect.poll(() => editor.ofType('copied')).toEqual([{ type: 'copied', rows: 2, columns: 3 }]);
    const text = await page.evaluate(clipboard('text/plain'));
    expect(text).toBe('2080501\t行政单位离退休\t6.84\n2080502\t事业单位离退休\t3.27');
    expect(await page.evaluate(clipboard('text/html'))).toContain('<td');
    await close();
  });

  it('puts the whole table there with its merged heads', async () => {
    const { page, close } = await open();
    await openTable(page, TREE);
    await page.getByRole('button', { name: '复制表格' }).click();
    const html = await page.evaluate(clipboard('text/html'));
    expect(html).toContain('colspan="3"');
    expect(html).toContain('公务员医疗补贴');
    const text = String(await page.evaluate(clipboard('text/plain')));
    expect(text.split('\n')).toHaveLength(23);
    await page.getByRole('status').filter({ hasText: '已复制 21 行' }).waitFor({ state: 'attached' });
    await close();
  });
});
