import { describe, expect, it } from 'vitest';
import { changeOf, inWan, percentOf } from '../../client/webview/table/change.ts';
import { copyRange, copyTable } from '../../client/webview/table/clipboard.ts';
import { row, tree } from './tables.ts';

describe('a table for the clipboard', () => {
  it('is tab-separated, with heads that stand at their column', () => {
    const { text, rows, columns } = copyTable(tree());
    const lines = text.split('\n');
    expect(lines[0]).toBe('科目编码\t科目名称\t支出\t');
    expect(lines[1]).toBe('\t\t基本支出\t项目支出');
    expect(lines[2]).toBe('201\t一般公共服务支出\t1,310.00\t0.00');
    expect([lines.length, rows, columns]).toEqual([6, 4, 4]);
  });

  it('keeps merged heads and the caption in HTML', () => {
    const { html } = copyTable(tree());
    expect(html).toContain('<caption>表1 支出总表</caption>');
    expect(html).toContain('<th rowspan="2">科目编码</th>');
    expect(html).toContain('<th colspan="2">支出</th>');
  });

  it('keeps codes as text and puts amounts right', () => {
    const { html } = copyTable(tree());
    expect(html).toContain(`<td style="mso-number-format:'\\@'">201</td>`);
    expect(html).toContain('<td style="text-align:right">1,310.00</td>');
  });

  it('takes text as text, never as markup or as cells of its own', () => {
    const table = { ...tree(), rows: [row(0, ['201', '<b>&"x"', 'a\tb\nc', ''])] };
    const { html, text } = copyTable(table);
    expect(html).toContain('&lt;b&gt;&amp;&quot;x&quot;');
    expect(html).not.toContain('<b>');
    expect(text.split('\n').at(-1)).toBe('201\t<b>&"x"\ta b c\t');
  });

  it('of a selection is its cells alone', () => {
    const { columns, rows } = tree();
    const { text, html } = copyRange(columns, rows, { top: 1, bottom: 3, left: 1, right: 3 });
    expect(text).toBe('人大事务\t310.00\n行政运行\t310.00');
    expect(html).not.toContain('<th');
  });
});

describe('amounts beside charts', () => {
  it('are 万元 with two decimals', () => {
    expect(inWan(123_456_789_00)).toBe('12,345.68');
    expect(inWan(-5_000)).toBe('-0.01');
    expect(inWan(0)).toBe('0.00');
    expect(inWan(90_000_000_000_000)).toBe('90,000,000.00');
  });

  it('changed by so many per cent, halves away from zero', () => {
    expect(changeOf(112, 100)).toBe('+12.00%');
    expect(changeOf(99, 100)).toBe('-1.00%');
    expect(changeOf(100_005, 100_000)).toBe('+0.01%');
    expect(changeOf(1, 0)).toBe('');
    expect(changeOf(90_000_000_000_001, 90_000_000_000_000)).toBe('0.00%');
  });

  it('have shares', () => {
    expect(percentOf(3333)).toBe('33.33%');
    expect(percentOf(5)).toBe('0.05%');
  });
});
