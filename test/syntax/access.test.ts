import { describe, expect, it } from 'vitest';
import {
  blockAtLine,
  cellAtOffset,
  cellIndex,
  cellRange,
  cellText,
  lineOfOffset,
  rowCellCount,
} from '../../server/src/syntax/access.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { tokens } from '../../server/src/syntax/tokens.ts';

const text = '一、收支\n科目\t金额\n合计\t\n\n正文。';
const tree = parse(text);

describe('accessors', () => {
  it('give the cells of a row', () => {
    expect(rowCellCount(tree, 0)).toBe(2);
    expect(rowCellCount(tree, 9)).toBe(0);
    expect(cellText(tree, 1, 0)).toBe('合计');
    expect(cellText(tree, 1, 5)).toBe('');
    expect(cellIndex(tree, 1, 1)).toBe(3);
    expect(cellIndex(tree, 1, 2)).toBe(-1);
    expect(cellRange(tree, 0, 1)).toEqual({ start: 8, end: 10 });
    expect(cellRange(tree, 0, 2)).toBeUndefined();
  });

  it('find lines, blocks and cells by place', () => {
    expect(lineOfOffset(tree, 6)).toBe(1);
    expect(blockAtLine(tree, 2)?.kind).toBe('table');
    expect(blockAtLine(tree, 4)?.kind).toBe('paragraph');
    expect(blockAtLine(tree, 5)).toBeUndefined();
    expect(cellAtOffset(tree, text.indexOf('金额') + 1)).toMatchObject({ row: 0, column: 1 });
    expect(cellAtOffset(tree, text.indexOf('合计') + 3)).toMatchObject({ row: 1, column: 1 });
    expect(cellAtOffset(tree, 1)).toBeUndefined();
  });

  it('find cells of HTML tables that go over lines', () => {
    const html = '<table>\n<tr><td>科目\n名称</td>\n<td>金额</td></tr>\n</table>';
    expect(cellAtOffset(parse(html), html.indexOf('名称'))).toMatchObject({ row: 0, column: 0 });
    expect(cellAtOffset(parse(html), html.indexOf('金额'))).toMatchObject({ row: 0, column: 1 });
  });
});

describe('tokens', () => {
  it('name what stands in the text', () => {
    const named = tokens(tree).map(
      (token) => `${token.kind}:${text.slice(token.range.start, token.range.end)}`,
    );
    expect(named).toEqual([
      'numbering:一、',
      'title:收支',
      'layout:\n',
      'cell:科目',
      'layout:\t',
      'cell:金额',
      'layout:\n',
      'cell:合计',
      'layout:\t\n',
      'layout:\n',
      'text:正文。',
    ]);
  });
});
