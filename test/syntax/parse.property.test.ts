import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/syntax/parse.ts';
import { violations } from './invariants.ts';

const words =
  '合计 收入 支出 第一部分 第二部分 一、 二、 （一） (2) 1. 2、 ① 5.92 1,234.50 万元 单位：万元 部门： 编制单位: 目录 表1 公开02表 注： 备注： 2. 说明 名词解释 ， 。 ； ： ” ） （ “ …… ...... % 2026年 - # ## ** <b> </b> 20801 增长'.split(
    ' ',
  );
const layout = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\t\t',
  ' ',
  '\u3000',
  '|',
  '\\',
  '|---|\n',
  '— 3 —',
  '<!-- x -->',
];
const html =
  '<table> </table> <tr> </tr> <td> </td> <th colspan="2"> <td rowspan=3> <td colspan=999 rowspan="9999"> &nbsp; &lt; < > <br> <strong>'.split(
    ' ',
  );

const textOf = (pieces: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength }).map((chosen) => chosen.join(''));
const documentText = textOf([...words, ...layout, ...html], 80);
const plainText = textOf([...words.filter((word) => word !== '目录'), ...layout], 60);

describe('parse', () => {
  it('gives a lossless, well-formed tree for the words and marks of disclosures in any order', () => {
    fc.assert(
      fc.property(documentText, (text) => {
        expect(violations(parse(text))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives a lossless, well-formed tree for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(violations(parse(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the rows of what stands before a blank line, whatever follows', () => {
    fc.assert(
      fc.property(plainText, plainText, (before, after) => {
        const whole = parse(`${before}\n\n${after}`).cells;
        const part = parse(`${before}\n\n`).cells;
        expect([...whole.rowLine.slice(0, part.rowCount)]).toEqual([...part.rowLine]);
        expect([...whole.cellStart.slice(0, part.cellStart.length)]).toEqual([...part.cellStart]);
        expect([...whole.cellEnd.slice(0, part.cellEnd.length)]).toEqual([...part.cellEnd]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same tree for the same text', () => {
    fc.assert(
      fc.property(documentText, (text) => {
        expect(parse(text)).toEqual(parse(text));
      }),
      { numRuns: 100 },
    );
  });

  it('reads line breaks of all kinds alike', () => {
    const text = '一、收入\n\n科目\t金额\n合计\t1.00\n\n注：无。\n';
    const kinds = (source: string): string[] => parse(source).blocks.map((block) => block.kind);
    expect(kinds(text.replaceAll('\n', '\r\n'))).toEqual(kinds(text));
    expect(kinds(text.replaceAll('\n', '\r'))).toEqual(kinds(text));
  });

  it('has one blank block for the empty text', () => {
    expect(parse('').blocks.map((block) => block.kind)).toEqual(['blank']);
  });
});
