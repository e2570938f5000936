import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../server/src/convert/pdf/read-pdf.ts';
import { type Mark, writePdf } from './write-pdf.ts';

const read = (...pages: readonly (readonly Mark[])[]) => readPdf(writePdf(pages.map((marks) => ({ marks }))));

/** Letters and digits are half as wide as Chinese characters, which are as wide as they are high: 10 points. */
const widthOf = (text: string) =>
  [...text].reduce((sum, character) => sum + (character < '\u0100' ? 5 : 10), 0);

/** Words in a column from x0 to x1: names at its left, figures at its right, heads in its middle. */
type Place = 'left' | 'right' | 'middle';
const at = (text: string, [x0, x1]: readonly [number, number], y: number, place: Place): Mark => {
  const free = x1 - x0 - widthOf(text);
  return { text, x: x0 + (place === 'left' ? 0 : place === 'right' ? free : free / 2), y };
};

const EDGES = [50, 110, 270, 360, 450, 540];
const column = (first: number, last = first): readonly [number, number] => [
  (EDGES[first] ?? 0) + 4,
  (EDGES[last + 1] ?? 0) - 4,
];

/** Rows 20 points apart, the first one at `top`; `heads` are set in the middle of their columns. */
function rowMarks(rows: readonly (readonly string[])[], top: number, heads = 0): readonly Mark[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((text, of) => {
      if (text === '') return [];
      const place = row < heads ? 'middle' : /^[\d,.]+$/.test(text) && of > 1 ? 'right' : 'left';
      return [at(text, column(of), top + 20 * row, place)];
    }),
  );
}

const TITLE: readonly Mark[] = [
  { text: '部门支出总表', x: 250, y: 80 },
  { text: '单位：万元', x: 480, y: 100 },
];
const HEAD = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];
const BODY = [
  ['', '合计', '1,300.00', '1,200.00', '100.00'],
  ['201', '一般公共服务支出', '1,300.00', '1,200.00', '100.00'],
  ['20126', '档案事务', '1,300.00', '1,200.00', '100.00'],
  ['2012601', '行政运行', '1,200.00', '1,200.00', ''],
  ['2012604', '档案馆', '100.00', '', '100.00'],
];
const WORDS = [{ words: '部门支出总表' }, { words: '单位：万元' }];

describe('tables without ruling lines', () => {
  it('are told by how their words stand below each other', async () => {
    const { parts, notices } = await read([...TITLE, ...rowMarks([HEAD, ...BODY], 120, 1)]);
    expect(parts).toEqual([...WORDS, { grid: [HEAD, ...BODY] }]);
    expect(notices).toEqual([]);
  });

  it('may have heads over heads, and names of two lines', async () => {
    const upper = at('本年支出', column(2, 4), 116, 'middle');
    const sides = [at('科目编码', column(0), 123, 'middle'), at('科目名称', column(1), 123, 'middle')];
    const lower = rowMarks([['', '', '合计', '基本支出', '项目支出']], 130, 1);
    const wrapped = [
      at('机关事业单位基本养老', column(1), 250, 'left'),
      at('保险缴费支出', column(1), 262, 'left'),
    ];
    const figures = rowMarks([['2080505', '', '30.00', '30.00', '']], 256);
    const { parts } = await read([
      ...TITLE,
      upper,
      ...sides,
      ...lower,
      ...rowMarks(BODY, 150),
      ...wrapped,
      ...figures,
    ]);
    expect(parts.at(-1)).toEqual({
      grid: [
        ['科目编码', '科目名称', '本年支出', '', ''],
        ['', '', '合计', '基本支出', '项目支出'],
        ...BODY,
        ['2080505', '机关事业单位基本养老保险缴费支出', '30.00', '30.00', ''],
      ],
    });
  });

  it('keep a column that is blank below its head, and go on over the page', async () => {
    const rows = [HEAD, ...BODY.map((row) => [...row.slice(0, 4), ''])];
    const more = [['204', '公共安全支出', '20.00', '20.00', '']];
    const { parts } = await read([...TITLE, ...rowMarks(rows, 120, 1)], rowMarks([HEAD, ...more], 120, 1));
    expect(parts).toEqual([...WORDS, { grid: [...rows, ...more] }]);
  });

  const lines = async (marks: readonly Mark[], ...more: readonly (readonly Mark[])[]) => {
    const { parts, notices } = await read(marks, ...more);
    expect(parts.some((part) => 'grid' in part)).toBe(false);
    return notices.map(({ zh }) => zh);
  };

  it('stay lines where figures of a column end in different places, which is told', async () => {
    const body = rowMarks([HEAD, ...BODY], 120, 1).map((mark) =>
      'text' in mark && mark.text === '1,200.00' && mark.y > 190 ? { ...mark, x: mark.x - 30 } : mark,
    );
    expect(await lines([...TITLE, ...body])).toEqual([expect.stringContaining('第 1 页的表没有框线')]);
  });

  it('stay lines where the rest on the next page stands in other columns', async () => {
    const first = [...TITLE, ...rowMarks([HEAD, ...BODY], 120, 1)];
    const rest = rowMarks([['204', '公共安全支出', '20.00', '20.00', '']], 120).map((mark) =>
      'text' in mark ? { ...mark, x: mark.x - 45 } : mark,
    );
    expect(await lines(first, rest)).toEqual([expect.stringContaining('第 1–2 页的表没有框线')]);
  });

  it('stay lines where it is not sure which columns a head stands over', async () => {
    const upper = at('本年支出', [430, 470], 112, 'middle');
    const other = at('上年结转', [340, 380], 112, 'middle');
    const lower = rowMarks([['类', '名称', '合计', '基本支出', '项目支出']], 130, 1);
    expect(await lines([...TITLE, other, upper, ...lower, ...rowMarks(BODY, 150)])).toHaveLength(1);
  });

  it('are no tables without a caption or unit line, without amounts, or of two rows', async () => {
    expect(await lines(rowMarks([HEAD, ...BODY], 120, 1))).toEqual([expect.stringContaining('没有框线')]);
    expect(await lines([...TITLE, ...rowMarks([HEAD, ...BODY.slice(0, 2)], 120, 1)])).toEqual([]);
    const words = BODY.map((row) => [...row.slice(0, 2), '甲', '乙', '丙']);
    expect(await lines([...TITLE, ...rowMarks([HEAD, ...words], 120, 1)])).toEqual([]);
  });
});

it('a code in the last row of a page is no page number', async () => {
  const rows = rowMarks([HEAD, ...BODY], 710, 1);
  const { parts } = await read([...rows], [{ text: '甲', x: 60, y: 400 }]);
  const words = parts.map((part) => ('words' in part ? part.words : '')).join(' ');
  for (const [code = ''] of BODY) expect(words).toContain(code);
});
