import { describe, expect, it } from 'vitest';
import { sheetNumber } from '../../../server/src/convert/export/xlsx/number.ts';
import { SheetNames } from '../../../server/src/convert/export/xlsx/sheet-name.ts';
import { all, exportedBytes, partsOf, sheetsOf } from './read-back.ts';

describe('a number of a sheet', () => {
  it.each([
    ['1055.07', '1055.07', '#,##0.00'],
    ['1,055.070', '1055.070', '#,##0.000'],
    ['-0.50', '-0.50', '#,##0.00'],
    ['40', '40', '#,##0'],
    ['0.00', '0.00', '#,##0.00'],
    ['12.5%', '0.125', '#,##0.0%'],
    ['7%', '0.07', '#,##0%'],
    ['123456789012.345', '123456789012.345', '#,##0.000'],
  ])('keeps the digits of %s', (text, value, format) => {
    expect(sheetNumber(text)).toEqual({ value, format });
  });

  it.each([
    '',
    '—',
    '-',
    '007',
    '1,23',
    '１２.３',
    '12.3万元',
    '(5.00)',
    '-0.00',
    '1234567890123456',
    '1.2.3',
    '1e5',
  ])('leaves “%s” as it is written', (text) => {
    expect(sheetNumber(text)).toBeUndefined();
  });
});

describe('the name of a sheet', () => {
  it('holds none of the characters that spreadsheets refuse', () => {
    expect(new SheetNames().take("表1 收入[支出]:总*表?/\\'", '表1')).toBe('表1 收入 支出 总 表');
  });

  it('has at most 31 characters and no half of a pair', () => {
    const name = new SheetNames().take(`${'长'.repeat(30)}𠮷`, '表1');
    expect(name).toBe('长'.repeat(30));
  });

  it('is taken once, whatever its case', () => {
    const names = new SheetNames();
    expect(names.take('Table', '表1')).toBe('Table');
    expect(names.take('TABLE', '表2')).toBe('TABLE(2)');
    expect(names.take('长'.repeat(40), '表3')).toHaveLength(31);
    expect(names.take('长'.repeat(40), '表4')).toBe(`${'长'.repeat(28)}(2)`);
  });

  it('is never empty, and not the one that is reserved', () => {
    const names = new SheetNames();
    expect(names.take("'[]'", '表7')).toBe('表7');
    expect(names.take('History', '表8')).toBe('History(2)');
  });
});

const TABLE = `云溪县水务局2025年部门预算

第一部分 部门预算表

表2

支出总表

部门：云溪县水务局

单位：万元

科目编码	科目名称	2025年预算数		
		合计	基本支出	项目支出
	合计	1310.50	1300.50	10.00
201	一般公共服务支出	1310.50	1300.50	10.00
20199	其他一般公共服务支出	1310.50	1300.50	10.00
2019999	其他_x0041_支出<&>	1310.50	1300.50	10.00
208	社会保障和就业支出			—

注：本表反映支出情况。
`;

describe('a sheet', () => {
  const [sheet] = sheetsOf(exportedBytes(TABLE, 'xlsx'));
  const cell = (reference: string) => sheet?.cells.flat().find((one) => one.reference === reference);

  it('is named by the number and the title of its table', () => {
    expect(sheet?.name).toBe('表2 支出总表');
  });

  it('holds amounts as numbers, codes as words, blanks as nothing, dashes as they stand', () => {
    expect(cell('C6')).toMatchObject({ type: 'n', text: '1310.50', format: '#,##0.00' });
    expect(cell('A7')).toMatchObject({ type: 'inlineStr', text: '201' });
    expect(cell('C10')).toMatchObject({ type: 'n', text: '' });
    expect(cell('E10')).toMatchObject({ type: 'inlineStr', text: '—' });
  });

  it('escapes what would be markup or an escape', () => {
    expect(cell('B9')?.text).toBe('其他_x0041_支出<&>');
    expect(partsOf(exportedBytes(TABLE, 'xlsx'))['xl/worksheets/sheet1.xml']).toContain('_x005F_x0041_');
  });

  it('merges the heads, freezes head and names, repeats the head in print', () => {
    const xml = sheet?.xml;
    const merged = xml === undefined ? [] : all(xml, 'mergeCell').map(({ attributes }) => attributes['ref']);
    expect(merged).toEqual(expect.arrayContaining(['A4:A5', 'B4:B5', 'C4:E4']));
    const [pane] = xml === undefined ? [] : all(xml, 'pane');
    expect(pane?.attributes).toMatchObject({ xSplit: '2', ySplit: '5', topLeftCell: 'C6' });
    expect(partsOf(exportedBytes(TABLE, 'xlsx'))['xl/workbook.xml']).toContain("'表2 支出总表'!$4:$5");
  });
});

it('refuses a document without tables', () => {
  expect(() => exportedBytes('2025年部门预算\n\n没有表。\n', 'xlsx')).toThrow('没有表格');
});
