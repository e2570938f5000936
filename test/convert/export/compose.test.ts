import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/analysis/analyze.ts';
import { compose } from '../../../server/src/convert/export/compose/compose.ts';
import type { Piece, PrintedTable } from '../../../server/src/convert/export/publication.ts';

const piecesOf = (text: string) => compose(analyze(text).disclosure).pieces;

function tablesIn(pieces: readonly Piece[]): readonly PrintedTable[] {
  return pieces.flatMap((piece) => (piece.kind === 'table' ? [piece.table] : []));
}

/** Rows as words by column; what a merged cell covers has none. */
function wordsIn({ rows }: PrintedTable): readonly string[] {
  return rows.map((row) => row.map(({ column, text }) => `${column}:${text}`).join(' '));
}

const TITLE = '云溪县水务局2025年部门预算\n\n第二部分 部门预算表\n\n';
const HEAD = '科目编码\t科目名称\t合计\t基本支出\t项目支出\n';

describe('what is printed', () => {
  it('sets the lines before the contents list as a cover, and joins what a page broke', () => {
    const pieces = piecesOf(
      `云溪县水务局\n2025年部门预算\n\n目 录\n\n第一部分 概况\n\n第二部分 名词解释\n\n第一部分 概况\n\n本部门负责全县的水务工作，承担防汛抗旱和农田水利建设，\n\n— 3 —\n\n并管理全县水资源。\n\n第二部分 名词解释\n`,
    );
    expect(pieces[0]).toEqual({ kind: 'cover', lines: ['云溪县水务局', '2025年部门预算'] });
    expect(pieces).toContainEqual({
      kind: 'paragraph',
      runs: [
        { text: '本部门负责全县的水务工作，承担防汛抗旱和农田水利建设，并管理全县水资源。', bold: false },
      ],
    });
    const contents = pieces.find((piece) => piece.kind === 'contents');
    const headings = pieces.flatMap((piece) => (piece.kind === 'heading' ? [piece.id] : []));
    expect(contents?.entries.map(({ target }) => target)).toEqual(headings);
  });

  it('sets caption and fields that stand in a table’s own rows above it', () => {
    const pieces = piecesOf(
      `${TITLE}支出总表\t\t\t\t\n部门：\t云溪县水务局\t\t\t单位：万元\n${HEAD}\t合计\t30.00\t20.00\t10.00\n201\t一般公共服务支出\t30.00\t20.00\t10.00\n`,
    );
    expect(pieces).toContainEqual(expect.objectContaining({ kind: 'caption', text: '支出总表' }));
    expect(pieces).toContainEqual({ kind: 'fields', left: '部门：云溪县水务局', right: '单位：万元' });
    const [table] = tablesIn(pieces);
    expect(table?.headRows).toBe(1);
    expect(table === undefined ? '' : wordsIn(table)[0]).toBe(
      '0:科目编码 1:科目名称 2:合计 3:基本支出 4:项目支出',
    );
  });

  it('is called as its cover says, or as what it is', () => {
    const rest = '第一部分 概况\n\n本部门负责全县水务。\n\n第二部分 2025年度部门决算表\n';
    const titleOf = (text: string) => compose(analyze(text).disclosure).title;
    expect(titleOf(`云溪县水务局\n\n2025年度部门决算\n\n${rest}`)).toBe('云溪县水务局2025年度部门决算');
    expect(titleOf(`云溪县水务局2025年度部门决算\n\n现将2025年度部门决算公开如下。\n\n${rest}`)).toBe(
      '云溪县水务局2025年决算公开',
    );
  });

  it('keeps columns in place behind a page break that added a blank one', () => {
    const [table, ...others] = tablesIn(
      piecesOf(
        `${TITLE}支出总表\n\n单位：万元\n\n${HEAD}\t合计\t60.00\t40.00\t20.00\n201\t一般公共服务支出\t30.00\t20.00\t10.00\n20199\t其他一般公共服务支出\t30.00\t20.00\t10.00\n\n— 2 —\n\n\t208\t社会保障和就业支出\t30.00\t20.00\t10.00\n\t20805\t行政事业单位养老支出\t30.00\t20.00\t10.00\n`,
      ),
    );
    expect(others).toEqual([]);
    expect(table === undefined ? [] : wordsIn(table)).toHaveLength(6);
    expect(table === undefined ? '' : wordsIn(table)[4]).toBe(
      '0:208 1:社会保障和就业支出 2:30.00 3:20.00 4:10.00',
    );
  });

  it('leaves the halves of a row that the page cut apart', () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `云溪县第${'一二三四五六七八九十百千'.charAt(at)}水文站\t5.00\t3.00\t2.00\n`,
    );
    const head = '单位名称\t合计\t基本支出\t项目支出\n';
    const text = `${TITLE}支出总表\n\n单位：万元\n\n${head}合计\t66.00\t40.00\t26.00\n${rows.join('')}云溪县水土\t6.00\t4.00\t2.\n\n保持监测站\t\t\t00\n`;
    const tables = tablesIn(piecesOf(text));
    expect(tables.map(({ rows: printed }) => printed.length)).toEqual([15, 1]);
    expect(tables.flatMap(wordsIn).slice(-2)).toEqual([
      '0:云溪县水土 1:6.00 2:4.00 3:2.',
      '0:保持监测站 1: 2: 3:00',
    ]);
  });

  it('does not take the caption that a page repeats for the beginning of a sentence', () => {
    const row = (at: number) => `2011${at}\t某某事务${at}\t10.00\t10.00\t0.00\n`;
    const caption = '2025年云溪县水务局部门综合预算一般公共预算支出明细表（不含上年结转）';
    const page = (rows: string) => `${caption}\n\n金位：万元\n\n${HEAD}${rows}`;
    const total = '\t合计\t40.00\t40.00\t0.00\n';
    const text = `${TITLE}${page(total + row(1) + row(2))}\n${page(row(3) + row(4))}`;
    expect(analyze(text).disclosure.tables).toHaveLength(1);
    const words = piecesOf(text).flatMap((piece) => (piece.kind === 'paragraph' ? piece.runs : []));
    expect(words.map((run) => run.text)).not.toContain(`${caption}金位：万元`);
  });

  it('prints no page number in the list of contents', () => {
    const pieces = piecesOf(
      '云溪县水务局2025年部门预算\n\n目录\n\n第一部分 概况\n\n- 1 -\n\n第二部分 名词解释\n\n第一部分 概况\n\n本部门负责全县水务。\n\n第二部分 名词解释\n',
    );
    const contents = pieces.find((piece) => piece.kind === 'contents');
    expect(contents?.entries.map(({ text }) => text)).toEqual(['第一部分 概况', '第二部分 名词解释']);
  });

  it('indents names by their level, and lets a row with a cell too many be longer', () => {
    const [table] = tablesIn(
      piecesOf(
        `${TITLE}支出总表\n\n单位：万元\n\n${HEAD}\t合计\t30.00\t20.00\t10.00\n201\t一般公共服务支出\t30.00\t20.00\t10.00\n20101\t人大事务\t30.00\t20.00\t10.00\t30.00\n2010101\t行政运行\t20.00\t20.00\t\n2010102\t一般行政管理事务\t10.00\t\t10.00\n`,
      ),
    );
    const names = table?.rows.map((row) => row.find(({ column }) => column === 1)?.indent);
    expect(names?.slice(2)).toEqual([0, 1, 2, 2]);
    expect(table?.rows.map((row) => row.length)).toEqual([5, 5, 5, 6, 5, 5]);
  });

  it('keeps the merged cells of an HTML table', () => {
    const [table] = tablesIn(
      piecesOf(
        `${TITLE}支出总表\n\n单位：万元\n\n<table><tr><td rowspan="2">科目名称</td><td colspan="2">支出</td></tr><tr><td>基本支出</td><td>项目支出</td></tr><tr><td>A&amp;B</td><td>1.00</td><td>2.00</td></tr></table>\n`,
      ),
    );
    expect(table?.rows[0]).toMatchObject([
      { column: 0, rows: 2, columns: 1 },
      { column: 1, rows: 1, columns: 2 },
    ]);
    expect(table?.rows[2]?.[0]?.text).toBe('A&B');
  });
});
