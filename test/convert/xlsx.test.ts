import { describe, expect, test } from 'vitest';
import { importText } from '../../server/src/convert/import-text.ts';
import { type SheetParts, xlsx } from './office-files.ts';

const STYLES =
  '<numFmts><numFmt numFmtId="176" formatCode="#,##0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>';

async function imported(sheets: readonly SheetParts[], workbook = {}) {
  const result = await importText(xlsx(sheets, { styles: STYLES, ...workbook }), '\n');
  if ('refusal' in result) throw new Error(result.refusal.zh);
  return { text: result.text, notices: result.notices.map(({ zh }) => zh) };
}

const word = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const amount = (place: string, value: string) => `<c r="${place}" s="1"><v>${value}</v></c>`;
const row = (number: number, cells: string, more = '') => `<row r="${number}" ${more}>${cells}</row>`;

describe('a workbook', () => {
  test('gives its sheets in order: title, unit line, merged heads, codes as they are, amounts as they are shown', async () => {
    const data = [
      row(1, word('A1', '一般公共预算支出表')),
      row(2, word('D2', '单位：万元')),
      row(3, word('A3', '科目编码') + word('B3', '科目名称') + word('C3', '本年支出')),
      row(4, word('C4', '合计') + word('D4', '基本支出')),
      row(
        5,
        `<c r="A5"><v>2010101</v></c>${word('B5', '行政运行')}${amount('C5', '1234.5600000000001')}${amount('D5', '0')}`,
      ),
    ].join('');
    const behind =
      '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A3:A4"/><mergeCell ref="B3:B4"/><mergeCell ref="C3:D3"/></mergeCells>';
    const { text, notices } = await imported([
      { name: 'Sheet1', data, behind },
      { name: '说明', data: row(1, word('A1', '本表为汇总数。')) },
    ]);
    expect(text).toBe(
      [
        '一般公共预算支出表',
        '单位：万元',
        '科目编码\t科目名称\t本年支出\t\n\t\t合计\t基本支出\n2010101\t行政运行\t1,234.56\t0.00',
        '本表为汇总数。\n',
      ].join('\n\n'),
    );
    expect(notices).toEqual([]);
  });

  test('reads shared strings without their readings, texts, truth values and results of formulas', async () => {
    const strings =
      '<si><t>合计</t><rPh sb="0" eb="2"><t>ごうけい</t></rPh></si><si><r><t>基本</t></r><r><rPr><b/></rPr><t>支出</t></r></si>';
    const data = row(
      1,
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="str"><f>A1</f><v>公式</v></c><c t="b"><v>1</v></c><c s="1"><f>1+1</f><v>2</v></c>',
    );
    expect((await imported([{ name: 'Sheet1', data }], { strings })).text).toBe(
      '合计\t基本支出\t公式\tTRUE\t2.00\n',
    );
  });

  test('leaves out what is hidden, and says so', async () => {
    const data = [
      row(1, word('A1', '项目') + word('B1', '隐藏') + word('C1', '金额')),
      row(2, word('A2', '甲') + amount('B2', '9') + amount('C2', '1')),
      row(3, word('A3', '乙') + amount('C3', '2'), 'hidden="1"'),
      row(4, word('A4', '丙') + amount('C4', '3')),
    ].join('');
    const { text, notices } = await imported([
      { name: '支出表', data, before: '<cols><col min="2" max="2" hidden="1"/></cols>' },
      { name: '底稿', data: row(1, word('A1', '草稿')), state: 'veryHidden' },
      { name: '空', data: '', state: 'hidden' },
    ]);
    expect(text).toBe('支出表\n\n项目\t金额\n甲\t1.00\n丙\t3.00\n');
    expect(notices).toEqual([
      '工作表“支出表”：1 个隐藏的行未导入（3）',
      '工作表“支出表”：1 个隐藏的列未导入',
      '工作表“底稿”是隐藏的，未导入',
    ]);
  });

  test('a merged cell whose first row is hidden is told where it is seen', async () => {
    const data =
      row(1, word('A1', '部门') + word('B1', 'x'), 'hidden="1"') +
      row(2, word('B2', '甲')) +
      row(3, word('A3', '陈旧') + word('B3', '乙'));
    const behind = '<mergeCells><mergeCell ref="A1:A3"/></mergeCells>';
    expect((await imported([{ name: 'Sheet1', data, behind }])).text).toBe('部门\t甲\n\t乙\n');
  });

  test('names the cells with errors and the formulas without a result', async () => {
    const data = row(
      7,
      '<c r="A7" t="e"><f>X</f><v>#REF!</v></c><c r="B7"><f>SUM(A1)</f></c><c r="AA7"><v>1</v></c>',
    );
    const { text, notices } = await imported([{ name: 'Sheet1', data }]);
    expect(text).toMatch(/^#REF!\t\t+1\n$/);
    expect(notices).toEqual([
      '工作表“Sheet1”：1 个单元格是错误值，照原样导入（A7）',
      '工作表“Sheet1”：1 个公式没有保存结果，导入为空（B7）；请用表格软件打开并保存一次',
    ]);
  });

  test('a sheet that shows no zeros gives none', async () => {
    const data = row(1, word('A1', '甲') + amount('B1', '0') + amount('C1', '5'));
    const before = '<sheetViews><sheetView showZeros="0"/></sheetViews>';
    expect((await imported([{ name: 'Sheet1', data, before }])).text).toBe('甲\t\t5.00\n');
  });

  test('tables below each other are told apart by their titles and notes; a row whose amounts are blank stays a row', async () => {
    const table = (first: number, title: string) =>
      [
        row(first, word(`A${first}`, title)),
        row(first + 1, word(`A${first + 1}`, '项目') + word(`B${first + 1}`, '金额')),
        row(first + 2, word(`A${first + 2}`, '一、事业收入')),
        row(first + 3, word(`A${first + 3}`, '合计') + amount(`B${first + 3}`, '1')),
        row(first + 4, word(`A${first + 4}`, '注：空表')),
      ].join('');
    const { text } = await imported([
      { name: 'Sheet1', data: table(1, '表1 收入总表') + table(7, '表2 支出总表') },
    ]);
    const body = '项目\t金额\n一、事业收入\t\n合计\t1.00';
    expect(text).toBe(`表1 收入总表\n\n${body}\n\n注：空表\n\n表2 支出总表\n\n${body}\n\n注：空表\n`);
  });

  test('cells far out do not make a table of their size, and are told', async () => {
    const data = row(1, word('A1', '甲') + amount('XFD1', '1')) + row(1_048_576, word('A1048576', '乙'));
    const { text, notices } = await imported([{ name: 'Sheet1', data }]);
    expect(text).toBe('甲\n');
    expect(notices).toEqual(['工作表“Sheet1”：超出 5 万行或 512 列的部分未导入']);
  });
});
