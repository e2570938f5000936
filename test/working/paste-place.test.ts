import { describe, expect, test } from 'vitest';
import { placedTable } from '../../client/src/working-files/paste-place.ts';

const TABLE = '科目\t金额\n行政运行\t5.00';

describe('a pasted table', () => {
  test.each([
    ['on an empty line', '', '', TABLE],
    ['in front of text', '', '本表为空表。', `${TABLE}\n`],
    ['behind text', '收支总表', '', `\n${TABLE}`],
    ['within text', '收支', '总表', `\n${TABLE}\n`],
    ['in front of the rows of another', '', '201\t一般公共服务支出', `${TABLE}\n`],
    ['behind a tab that would be a cell of its own', '\t', '', `\n${TABLE}`],
  ])('has lines of its own %s', (_, before, behind, placed) => {
    expect(placedTable(TABLE, { before, behind }, '\n')).toBe(placed);
  });

  test('takes the line breaks of the document', () => {
    const table = TABLE.replace('\n', '\r\n');
    expect(placedTable(table, { before: '表1', behind: '注' }, '\r\n')).toBe(`\r\n${table}\r\n`);
  });

  test('of one cell stays where the cursor is', () => {
    expect(placedTable('5.00', { before: '共安排', behind: '万元。' }, '\n')).toBe('5.00');
  });

  test('of one row stays in a row of cells, not in a sentence', () => {
    expect(placedTable('5.00\t6.00', { before: '合计\t', behind: '\t0.00' }, '\n')).toBe('5.00\t6.00');
    expect(placedTable('5.00\t6.00', { before: '', behind: '注：' }, '\n')).toBe('5.00\t6.00\n');
  });
});
