import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/syntax/parse.ts';
import { outline, rows } from './outline.ts';

describe('tab tables', () => {
  it('are runs of lines that hold tabs, cells trimmed', () => {
    expect(rows('收入\t\t支出\t\n 项目 \t预算数\t项目\t　1.00\n')).toEqual([
      ['收入', '', '支出', ''],
      ['项目', '预算数', '项目', '1.00'],
    ]);
  });

  it('keep rows of tabs only', () => {
    expect(rows('a\tb\n\t\nc\td')).toEqual([
      ['a', 'b'],
      ['', ''],
      ['c', 'd'],
    ]);
  });

  it('are cut in two by a blank line', () => {
    expect(outline('a\tb\nc\td\n\na\tb\ne\tf')).toEqual(['table tab 2', 'table tab 2']);
  });

  it('put an empty cell where its text would be typed', () => {
    const { cells } = parse('a\t \tb');
    expect([cells.cellStart[1], cells.cellEnd[1]]).toEqual([2, 2]);
  });

  it('leave emphasis round a cell out of its range and flag it', () => {
    const text = '<b>合计</b>\t**1.00**\t< b\t**\t<strong> 总 计 </strong>\t1**2';
    const { cells } = parse(text);
    expect(rows(text)).toEqual([['合计', '1.00', '< b', '**', '总 计', '1**2']]);
    expect([...cells.cellFlags]).toEqual([1, 1, 0, 0, 1, 0]);
  });

  it('take a line of fields as a row beside other rows, and as fields alone', () => {
    const line = '部门：某县水务局\t\t单位：万元';
    expect(outline(`${line}\n项目\t\t金额`)).toEqual(['table tab 2']);
    expect(outline(`${line}\n\n项目\t\t金额`)).toEqual(['field 部门=某县水务局, 单位=万元', 'table tab 1']);
  });

  it('take a single row of other content as a table', () => {
    expect(outline('正文。\n\n合计\t1.00\n\n正文。')[1]).toBe('table tab 1');
    expect(outline('项目\t预算数（单位：万元）\t目标')).toEqual(['table tab 1']);
  });

  it('go on across a comment, which is a row of no cells', () => {
    expect(rows('a\tb\n<!-- gouji-ignore -->\nc\td')).toEqual([['a', 'b'], [], ['c', 'd']]);
  });

  it('go on across labels whose tabs were trimmed', () => {
    expect(rows('其他收入\t2.00\n事业收入\n其中：上级补助\n合计\t2.00')).toEqual([
      ['其他收入', '2.00'],
      ['事业收入'],
      ['其中：上级补助'],
      ['合计', '2.00'],
    ]);
    expect(outline('一、拨款\t2.00\n二、事业收入\n三、其他收入\n\n\n合计\t2.00')).toEqual([
      'table tab 3',
      'table tab 1',
    ]);
  });

  it('do not take a caption, a unit or a sentence for such a label', () => {
    const after = (line: string) => outline(`甲\t2.00\n${line}\n乙\t2.00`).length;
    expect(['支出总表', '单位：万元', '以上金额均为预算数。', '第二部分 预算'].map(after)).toEqual([
      3, 3, 3, 3,
    ]);
    expect(outline('甲\t2.00\n政府采购预算\n品目\t金额')).toHaveLength(3);
    expect(after('某某县水务局2026年度部门预算公开')).toBe(3);
  });

  it('end at a line without tabs even where no blank line stands between', () => {
    expect(outline('单位：万元\n科目\t金额\n注：无。')).toEqual([
      'field 单位=万元',
      'table tab 1',
      'note 注：无。',
    ]);
  });
});

describe('pipe tables', () => {
  it('read cells between pipes; the delimiter row has none', () => {
    expect(rows('| 项目 | 金额 |\n|:---|---:|\n| **合计** | 1.00 |\n|  | 2.00')).toEqual([
      ['项目', '金额'],
      [],
      ['合计', '1.00'],
      ['', '2.00'],
    ]);
  });

  it('need no delimiter row, and take an escaped pipe as content', () => {
    expect(rows('|a\\|b|c|')).toEqual([['a\\|b', 'c']]);
    expect(outline('|a|b|\n|c|d|')).toEqual(['table pipe 2']);
  });

  it('put an empty cell after the first blank', () => {
    const { cells } = parse('|  |a|');
    expect([cells.cellStart[0], cells.cellEnd[0]]).toEqual([2, 2]);
  });

  it('are not lines with one pipe', () => {
    expect(outline('|没有表格的一行。')).toEqual(['paragraph |没有表格的一行。']);
  });
});

describe('HTML tables', () => {
  it('read rows and cells on one line or many', () => {
    const cells = [
      ['项目', '金额'],
      ['合计', '1.00'],
    ];
    expect(
      rows('<table><tr><td>项目</td><td>金额</td></tr><tr><td>合计</td><td>1.00</td></tr></table>'),
    ).toEqual(cells);
    expect(
      rows(
        '<TABLE border="1">\n<thead>\n<tr>\n <th>项目</th>\n <th>\n金额</th>\n</tr></thead>\n<tr><td>合计<td>1.00\n</TABLE>',
      ),
    ).toEqual(cells);
  });

  it('spread merged cells over columns and rows', () => {
    const text =
      '<table><tr><td rowspan="2">科目</td><td colspan=2>支出</td></tr><tr><td>基本</td><td>项目</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>';
    expect(rows(text)).toEqual([
      ['科目', '支出', ''],
      ['', '基本', '项目'],
      ['1', '2', '3'],
    ]);
    const { cells } = parse(text);
    expect(cells.cellStart[3]).toBe(text.indexOf('科目') + 2);
  });

  it('cover the last column of a row that has no cell of its own there', () => {
    expect(rows('<table><tr><td>a</td><td rowspan=2>b</td></tr><tr><td>c</td></tr></table>')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  it('keep entities as they are written, except blanks at the ends', () => {
    expect(
      rows('<table><tr><td>&nbsp;</td><td>&lt;1&gt;&nbsp;</td><td> <p><b>合计</b></p> </td></tr></table>'),
    ).toEqual([['', '&lt;1&gt;', '合计']]);
  });

  it('flag bold cells and not header cells', () => {
    const { cells } = parse('<table><tr><th>a</th><td><b>b</b></td><td><br>c</td></tr></table>');
    expect([...cells.cellFlags]).toEqual([0, 1, 0]);
  });

  it('end, when never closed, at a blank line before a line without markup', () => {
    expect(outline('<table><tr><td>a\n\n<tr><td>b\n\n一、收入\n\n正文。')).toEqual([
      'table html 2',
      'heading chinese:1 收入',
      'paragraph 正文。',
    ]);
  });

  it('end at the closing tag', () => {
    expect(outline('<table><tr><td>a</td></tr></table>\n正文。')).toEqual([
      'table html 1',
      'paragraph 正文。',
    ]);
  });

  it('stay small under absurd spans', () => {
    const text = `<table><tr>${'<td colspan=99999 rowspan=99999>a</td>'.repeat(3)}</tr>${'<tr></tr>'.repeat(50)}</table>`;
    expect(parse(text).cells.cellStart.length).toBeLessThan(256 * 52);
  });
});
