import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanProse } from '../../server/src/rules/prose/scan.ts';
import { scanTree } from '../../server/src/rules/prose/scan-tree.ts';
import { parse } from '../../server/src/syntax/parse.ts';

describe('scanTree', () => {
  it('notes in tables what a scan of the whole text does', () => {
    const cell = fc.constantFrom(
      '',
      ' ',
      '合计',
      '1,234.56',
      '-8.00%',
      '12345678901',
      '2024',
      '年初预算',
      '月',
      '（一）支出',
      '支出支出',
      '**小计**',
      '万元',
      '1,,2',
      '138 1234',
      '拔款。。',
      'XX单位',
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => cells.join('\t'));
    const ending = fc.constantFrom('\n', '\r\n', '\n\n');
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), ending, (rows, end) => {
        const text = rows.join(end);
        expect(scanTree(parse(text))).toEqual(scanProse(text));
      }),
    );
  });

  it('does not take a cell for what the one before it makes of it', () => {
    const text = '项目\t金额\n2024\t年初\n甲\t年初\n';
    expect(scanTree(parse(text)).calendar).toEqual([text.indexOf('年')]);
  });
});
