import { describe, expect, test } from 'vitest';
import { partsOfHtml } from '../../server/src/convert/html/html-parts.ts';
import { pastedText } from '../../server/src/features/working/paste.ts';

const paste = (html: string) => pastedText(partsOfHtml(html) ?? [], '\n');

describe('a table from the clipboard', () => {
  test('Excel: title, unit line, merged heads and full-width digits', () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{color:red}</style></head><body>
      <!--StartFragment--><table>
      <tr><td colspan=4>收入总表</td></tr>
      <tr><td></td><td></td><td></td><td>单位：万元</td></tr>
      <tr><td rowspan=2>代码</td><td rowspan=2>单位 名称</td><td colspan=2>本年收入</td></tr>
      <tr><td>合计</td><td>一般公共预算</td></tr>
      <tr style="display:none"><td>隐藏</td></tr>
      <tr><td>001</td><td>云溪县<br>水文站</td><td x:num>１，２３４.５０</td><td>&nbsp;1,234.50 </td></tr>
      </table><!--EndFragment--></body></html>`;
    expect(paste(html)).toBe(
      [
        '收入总表',
        '单位：万元',
        '',
        '代码\t单位名称\t本年收入\t',
        '\t\t合计\t一般公共预算',
        '001\t云溪县水文站\t1,234.50\t1,234.50',
      ].join('\n'),
    );
  });

  test('Word: paragraphs in cells, empty columns at the edges, a table inside a cell', () => {
    const html = `<table><tr><td></td><td><p class=MsoNormal>项目</p></td><td><p>预算数</p></td></tr>
      <tr><td></td><td><table><tr><td>内层</td></tr></table></td><td>（3.20）</td></tr></table>`;
    expect(paste(html)).toBe('项目\t预算数\n内层\t(3.20)'.replace('(3.20)', '（3.20）'));
  });

  test('the rest of a table behind a page break keeps the columns that are empty in it', () => {
    const head = ['类别', '项目', '金额'];
    const parts = [
      { grid: [head, ['货物', '纸张', '1.00']] },
      { words: '第 2 页' },
      { grid: [['', '墨盒', '2.00']] },
    ];
    expect(pastedText(parts, '\n')).toBe('类别\t项目\t金额\n货物\t纸张\t1.00\n\n第 2 页\n\n\t墨盒\t2.00');
    expect(pastedText([...parts.slice(0, 2), { grid: [['', '墨盒']] }], '\n')).toMatch(/\n墨盒$/);
  });

  test('Word: paragraphs and several tables, all in their order', () => {
    const html = `<html><head><title>预算</title><style>p{margin:0}</style></head><body><!--StartFragment-->
      <h1>第二部分&nbsp;部门预算表</h1>
      <table><tr><td>项目</td><td>金额</td></tr><tr><td>合计</td><td>1.00</td></tr></table>
      <p class=MsoNormal>本表为汇总
数，<b>单位</b>为万元。<o:p></o:p></p><p>&nbsp;</p>
      <table><tr><td>科目</td><td>金额</td></tr><tr><td>教育支出</td><td>2.00</td></tr></table>
      注：合计数有尾差。<!--EndFragment--></body></html>`;
    expect(paste(html)).toBe(
      [
        '第二部分 部门预算表',
        '项目\t金额\n合计\t1.00',
        '本表为汇总数，单位为万元。',
        '科目\t金额\n教育支出\t2.00',
        '注：合计数有尾差。',
      ].join('\n\n'),
    );
  });

  test('what is no table is left to the editor', () => {
    expect(partsOfHtml('<p>没有表格</p>')).toBeUndefined();
    expect(paste('<table></table>')).toBe('');
  });

  test.each([
    '<table><tr><td colspan="99999999" rowspan="-1">a',
    '<td>b</table></table><table><tr>',
    '<table><tr><td rowspan=0>x',
  ])('broken HTML gives some table and ends: %s', (html) => {
    expect(paste(html).length).toBeLessThan(2000);
  });
});
