import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../server/src/convert/pdf/read-pdf.ts';
import { type Mark, ruledMarks, writePdf } from './write-pdf.ts';

const read = async (...pages: readonly (readonly Mark[])[]) =>
  (await readPdf(writePdf(pages.map((marks) => ({ marks }))))).parts;

describe('ruled tables', () => {
  it('keep merged heads as a text and empty cells, and a wrapped cell as one text', async () => {
    const head = ['科目编码', '科目名称', { text: '支出', over: 2 }];
    const marks = ruledMarks(
      [head, ['', '', '合计', '基本支出'], ['20805', '行政事业单位\n养老支出', '1,234.56', '0.00']],
      [60, 80, 60, 60],
      [60, 100],
    );
    expect(await read(marks)).toEqual([
      {
        grid: [
          ['科目编码', '科目名称', '支出', ''],
          ['', '', '合计', '基本支出'],
          ['20805', '行政事业单位养老支出', '1,234.56', '0.00'],
        ],
      },
    ]);
  });

  it('tell amounts of neighbouring cells apart, and those written in pieces whole', async () => {
    const grid = ruledMarks(
      [
        ['合计', '', ''],
        ['甲', '', ''],
      ],
      [40, 32, 32],
      [60, 100],
    );
    const pieces: Mark[] = [
      { text: '1,2', x: 102, y: 128 },
      { text: '34', x: 117, y: 128 },
      { text: '67.89', x: 134, y: 128 },
    ];
    expect(await read([...grid, ...pieces])).toEqual([
      {
        grid: [
          ['合计', '', ''],
          ['甲', '1,234', '67.89'],
        ],
      },
    ]);
  });

  it('go on over the page, without the head that is repeated', async () => {
    const head = ['项目', '金额'];
    const first = ruledMarks([head, ['甲', '1.00']], [80, 60], [60, 700]);
    const second = ruledMarks([head, ['乙', '2.00']], [80, 60], [60, 80]);
    expect(await read(first, second)).toEqual([{ grid: [head, ['甲', '1.00'], ['乙', '2.00']] }]);
  });

  const cut = (start: string, end: string, ...more: readonly Mark[]) => {
    const first = ruledMarks(
      [
        ['项目', '金额'],
        [start, '1.00'],
      ],
      [120, 60],
      [60, 700],
    );
    const second = ruledMarks(
      [
        [end, ''],
        ['其他', '2.00'],
      ],
      [120, 60],
      [60, 80],
    );
    return read([...more, ...first], second);
  };

  it('are whole again where the page cut a row in a bracket, or in a name that stands elsewhere', async () => {
    const rest = ['其他', '2.00'];
    const [bracket] = await cut('彩票公益金（残疾', '人事业）');
    expect(bracket).toEqual({ grid: [['项目', '金额'], ['彩票公益金（残疾人事业）', '1.00'], rest] });
    const elsewhere: Mark = { text: '机关事业单位保险缴费', x: 60, y: 300 };
    const [, name] = await cut('机关事业单', '位保险缴费', elsewhere);
    expect(name).toEqual({ grid: [['项目', '金额'], ['机关事业单位保险缴费', '1.00'], rest] });
  });

  it('do not swallow a row that has no amount', async () => {
    for (const [above, below] of [
      ['本年收入小计', '加：财政性资金结转'],
      ['二十二、应急管理支出（类）', '二十三、预备费'],
      ['一般公共预算', '收入'],
      ['支出', '（一）基本支出'],
    ] as const) {
      const [part] = await cut(above, below);
      expect(part).toHaveProperty('grid.2', [below, '']);
    }
  });

  it('with other widths from some row on are one table, if they have as many columns', async () => {
    const upper = ruledMarks(
      [
        ['甲', '1.00', '2.00'],
        ['乙', '3.00', '4.00'],
      ],
      [60, 60, 60],
      [60, 100],
    );
    const lower = ruledMarks([['丙', '5.00', '6.00']], [100, 40, 40], [60, 132]);
    const [part, ...more] = await read([...upper, ...lower]);
    expect(more).toEqual([]);
    expect(part).toHaveProperty('grid.2', ['丙', '5.00', '6.00']);
  });

  it('are apart where another title stands between them', async () => {
    const title: Mark = { text: '收入总表', x: 200, y: 70 };
    const first = ruledMarks(
      [
        ['项目', '金额'],
        ['甲', '1.00'],
      ],
      [80, 60],
      [60, 600],
    );
    const second = ruledMarks(
      [
        ['项目', '金额'],
        ['乙', '2.00'],
      ],
      [80, 60],
      [60, 90],
    );
    const parts = await read(first, [title, ...second]);
    expect(parts.map((part) => ('words' in part ? part.words : part.grid.length))).toEqual([
      2,
      '收入总表',
      2,
    ]);
  });

  it('have no column where rows have their edges a little elsewhere', async () => {
    const upper = ruledMarks([['甲', '1.00', '2.00']], [60, 60, 60], [60, 100]);
    const lower = ruledMarks([['乙', '3.00', '4.00']], [66, 58, 56], [60, 116]);
    expect(await read([...upper, ...lower])).toEqual([
      {
        grid: [
          ['甲', '1.00', '2.00'],
          ['乙', '3.00', '4.00'],
        ],
      },
    ]);
  });

  it('may be open at their sides', async () => {
    const marks = ruledMarks(
      [
        ['甲', '1.00'],
        ['乙', '2.00'],
      ],
      [60, 60],
      [60, 100],
    ).filter(
      (mark) => 'text' in mark || mark.line[0] !== mark.line[2] || (mark.line[0] > 60 && mark.line[0] < 180),
    );
    expect(await read(marks)).toEqual([
      {
        grid: [
          ['甲', '1.00'],
          ['乙', '2.00'],
        ],
      },
    ]);
  });

  it('are read on a page that is shown turned', async () => {
    // The table is drawn upright on a page that lies; a reader turns it by 90 degrees, and its words with it.
    const marks = ruledMarks(
      [
        ['甲', '1.00'],
        ['乙', '2.00'],
      ],
      [60, 60],
      [60, 100],
    );
    const { parts } = await readPdf(writePdf([{ marks, rotate: 90 }]));
    expect(parts).toEqual([
      {
        grid: [
          ['甲', '1.00'],
          ['乙', '2.00'],
        ],
      },
    ]);
  });
});
