import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docx, p, xlsx } from '../convert/office-files.ts';
import { folderWith, gouji } from './run.ts';

const cells = (...texts: readonly string[]) => texts.map((text) => `<w:tc>${p(text)}</w:tc>`).join('');
const row = (...texts: readonly string[]) => `<w:tr>${cells(...texts)}</w:tr>`;
const DOCUMENT = docx(
  [
    p('2026年收支总表'),
    p('单位：万元'),
    `<w:tbl>${row('收入', '预算数', '支出', '预算数')}${row('一、一般公共预算拨款收入', '12.50', '一、教育支出', '12.50')}${row('本年收入合计', '12.50', '本年支出合计', '12.50')}</w:tbl>`,
  ].join(''),
  { comments: '<w:comment/>' },
);
const TEXT =
  '2026年收支总表\n\n单位：万元\n\n收入\t预算数\t支出\t预算数\n一、一般公共预算拨款收入\t12.50\t一、教育支出\t12.50\n本年收入合计\t12.50\t本年支出合计\t12.50\n';
const BOOK = xlsx([{ name: 'Sheet1', data: '<row><c t="str"><v>收入总表</v></c></row>' }]);

describe('gouji import', () => {
  it('prints the text, and beside it what was left out and recognised', () => {
    const folder = folderWith({ 'a.docx': DOCUMENT });
    const { code, out, err } = gouji(['import', 'a.docx'], { cwd: folder });
    expect([code, out]).toEqual([0, TEXT]);
    expect(err).toContain('a.docx: 1 条批注未导入 (1 comments were left out)');
    expect(err).toContain('认出 1 张表（收支总表），4 个金额 (1 tables, 4 amounts)');
    expect(gouji(['import', '-'], { cwd: folder, input: DOCUMENT }).out).toBe(TEXT);
  });

  it('writes a file that can be checked, and overwrites one only by force', () => {
    const folder = folderWith({ 'a.docx': DOCUMENT, 'b.ysgk.txt': 'old' });
    const again = gouji(['import', 'a.docx', '-o', 'b.ysgk.txt'], { cwd: folder });
    expect(again.code).toBe(2);
    expect(again.err).toContain('--force');
    expect(readFileSync(join(folder, 'b.ysgk.txt'), 'utf8')).toBe('old');
    const { code, out, err } = gouji(['import', 'a.docx', '-o', 'b.ysgk.txt', '--force'], { cwd: folder });
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('gouji check b.ysgk.txt');
    expect(readFileSync(join(folder, 'b.ysgk.txt'), 'utf8')).toBe(TEXT);
    expect(gouji(['check', 'b.ysgk.txt', '--severity', 'error'], { cwd: folder }).code).toBe(0);
  });

  it('writes several into a folder; one that cannot be read does not stop the others', () => {
    const folder = folderWith({ 'a.docx': DOCUMENT, 'b.xlsx': BOOK, 'c.docx': 'no document' });
    const { code, err } = gouji(['import', 'a.docx', 'c.docx', 'b.xlsx', '-o', 'out'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('gouji: c.docx: 不是 .docx');
    expect(readFileSync(join(folder, 'out', 'a.ysgk.txt'), 'utf8')).toBe(TEXT);
    expect(readFileSync(join(folder, 'out', 'b.ysgk.txt'), 'utf8')).toBe('收入总表\n');
    expect(existsSync(join(folder, 'out', 'c.ysgk.txt'))).toBe(false);
  });

  it('refuses two files of one name before it writes any', () => {
    const folder = folderWith({ 'a.docx': DOCUMENT });
    mkdirSync(join(folder, 'b'));
    const { code, err } = gouji(['import', 'a.docx', 'b/a.xlsx', '-o', 'out'], { cwd: folder });
    expect([code, existsSync(join(folder, 'out'))]).toEqual([2, false]);
    expect(err).toContain('a.ysgk.txt');
  });

  it.each([
    [[], 'office file'],
    [['a.docx', 'b.docx'], '-o FOLDER'],
    [['absent.docx'], 'absent.docx'],
    [['a.docx', '--nothing'], '--nothing'],
    [['a.docx', '-o', 'absent/b.txt'], 'absent/b.txt'],
  ])('exits 2 on %j', (args, words) => {
    const { code, out, err } = gouji(['import', ...args], { cwd: folderWith({ 'a.docx': DOCUMENT }) });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err).not.toContain('internal error');
  });
});
