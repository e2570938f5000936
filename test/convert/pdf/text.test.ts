import { describe, expect, it } from 'vitest';
import { encodeGb18030 } from '../../../server/src/cli/gb18030.ts';
import { readPdf } from '../../../server/src/convert/pdf/read-pdf.ts';
import { type Mark, ruledMarks, writePdf } from './write-pdf.ts';

const words = async (...pages: readonly (readonly Mark[])[]) => {
  const { parts } = await readPdf(writePdf(pages.map((marks) => ({ marks }))));
  return parts.map((part) => ('words' in part ? part.words : part.grid));
};
/** Lines of ten-point text, 18 points apart, the first at a height; an indented one begins with two wide blanks. */
const lines = (top: number, ...texts: readonly string[]): readonly Mark[] =>
  texts.map((text, at) => ({
    text: text.trimStart(),
    x: text.startsWith('　') ? 100 : 80,
    y: top + 18 * at,
  }));

const LONG = '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十';

describe('running text', () => {
  it('is whole again over the ends of lines, and apart at its paragraphs', async () => {
    const full = lines(100, `　　${LONG.slice(2)}`, LONG, '到此为止。', `　　${LONG.slice(2)}`, '又一段。');
    expect(await words(full)).toEqual([`${LONG.slice(2)}${LONG}到此为止。`, `${LONG.slice(2)}又一段。`]);
  });

  it('is whole again over the page, and page numbers and running heads are gone', async () => {
    const head: Mark = { text: '某局预算公开文本', x: 200, y: 40 };
    const number = (text: string): Mark => ({ text, x: 290, y: 800 });
    const first = lines(700, `　　${LONG.slice(2)}`, LONG, LONG);
    const second = lines(80, '接着写完这一段话。');
    expect(await words([head, ...first, number('- 1 -')], [head, ...second, number('- 2 -')])).toEqual([
      `${LONG.slice(2)}${LONG}${LONG}接着写完这一段话。`,
    ]);
  });

  it('keeps the titles of tables, though each page begins with one', async () => {
    const table = ruledMarks(
      [
        ['甲', '1.00'],
        ['乙', '2.00'],
      ],
      [60, 60],
      [60, 90],
    );
    const page = [{ text: '部门公开表', x: 80, y: 50 }, { text: '单位：万元', x: 400, y: 70 }, ...table];
    const read = await words(page, page, page);
    expect(read.filter((part) => part === '单位：万元')).toHaveLength(3);
  });

  it('reads letters set apart as a word, and keeps a blank between words', async () => {
    const spread = [...'部门预算'].map((text, at): Mark => ({ text, x: 200 + 24 * at, y: 100, size: 12 }));
    const title: Mark = { text: '第一部分 部门概况', x: 200, y: 140, size: 12 };
    expect(await words([...spread, title])).toEqual(['部门预算', '第一部分 部门概况']);
  });

  it('tells what stands far apart on a line as lines of its own, and entries of the contents with their page', async () => {
    const marks: Mark[] = [
      { text: '一、收支总表…………………………', x: 80, y: 100 },
      { text: '3', x: 300, y: 100 },
      { text: '部门：某局', x: 80, y: 140 },
      { text: '单位：万元', x: 400, y: 140 },
    ];
    expect(await words(marks)).toEqual(['一、收支总表……3', '部门：某局', '单位：万元']);
  });

  it('reads a character once that is drawn twice to look bold, and a raised one on its line', async () => {
    const marks: Mark[] = [
      { text: '预算', x: 80, y: 100 },
      { text: '预算', x: 80.4, y: 100 },
      { text: '①', x: 100, y: 96, size: 5 },
      { text: '说明', x: 106, y: 100 },
    ];
    expect(await words(marks)).toEqual(['预算①说明']);
  });
});

describe('fonts', () => {
  it('that name a character map of GBK are read by it', async () => {
    const encode = (text: string) => encodeGb18030(text) ?? new Uint8Array();
    const file = writePdf([{ marks: [{ text: '部门预算 100.00', x: 80, y: 100 }] }], {
      encoding: '/GBK-EUC-H',
      encode,
    });
    expect((await readPdf(file)).parts).toEqual([{ words: '部门预算 100.00' }]);
  });

  it('that say radicals for characters are read as the characters', async () => {
    const toUnicode =
      '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ' +
      '4 beginbfchar <0001> <2f3e> <0002> <2f00> <0003> <2ea0> <0004> <2ecb> endbfchar endcmap';
    const encode = (text: string) => Uint8Array.from([...text].flatMap((digit) => [0, Number(digit)]));
    const file = writePdf([{ marks: [{ text: '1234', x: 80, y: 100 }] }], {
      encoding: '/Identity-H',
      encode,
      toUnicode,
    });
    expect((await readPdf(file)).parts).toEqual([{ words: '户一民车' }]);
  });
});
