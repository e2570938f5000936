import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOfDocx, textOfHtml } from '../convert/export/read-back.ts';
import { samples } from '../paths.ts';
import { WRONG } from '../suppression/documents.ts';
import { folderWith, gouji } from './run.ts';

const clean = join(samples, 'pipes.ysgk.md');

describe('gouji export', () => {
  it('writes the format that the name asks for, and overwrites nothing without --force', () => {
    const folder = folderWith({});
    const args = ['export', clean, '-o', 'out.docx'];
    const { code, out, err } = gouji(args, { cwd: folder });
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('已写入');
    expect(textOfDocx(readFileSync(join(folder, 'out.docx')))).toContain('名词解释');
    writeFileSync(join(folder, 'out.docx'), 'mine');
    const again = gouji(args, { cwd: folder });
    expect(again.code).toBe(2);
    expect(again.err).toContain('--force');
    expect(readFileSync(join(folder, 'out.docx'), 'utf8')).toBe('mine');
    expect(gouji([...args, '--force'], { cwd: folder }).code).toBe(0);
    expect(readFileSync(join(folder, 'out.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('takes several files into a folder, each under its own name', () => {
    const folder = folderWith({ 'a.ysgk.txt': readFileSync(clean), 'b.ysgk': readFileSync(clean) });
    const { code } = gouji(['export', 'a.ysgk.txt', 'b.ysgk', '-o', 'site', '--format', 'html'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(textOfHtml(readFileSync(join(folder, 'site', 'a.html'), 'utf8'))).toContain('名词解释');
    expect(existsSync(join(folder, 'site', 'b.html'))).toBe(true);
  });

  it('reads standard input', () => {
    const folder = folderWith({});
    expect(gouji(['export', '-', '-o', 'x.html'], { cwd: folder, input: readFileSync(clean) }).code).toBe(0);
    expect(existsSync(join(folder, 'x.html'))).toBe(true);
  });

  it('warns of errors, and writes nothing of them with --strict', () => {
    const folder = folderWith({ 'wrong.ysgk': WRONG });
    const strict = gouji(['export', 'wrong.ysgk', '-o', 'x.docx', '--strict'], { cwd: folder });
    expect(strict.code).toBe(1);
    expect(strict.err).toMatch(/还有 \d+ 处错误，没有导出/);
    expect(existsSync(join(folder, 'x.docx'))).toBe(false);
    const loose = gouji(['export', 'wrong.ysgk', '-o', 'x.docx'], { cwd: folder });
    expect(loose.code).toBe(0);
    expect(loose.err).toMatch(/还有 \d+ 处错误，照样导出/);
    expect(existsSync(join(folder, 'x.docx'))).toBe(true);
  });

  it('goes on with the others where one cannot be read', () => {
    const folder = folderWith({ 'a.ysgk': readFileSync(clean), 'b.ysgk': Buffer.from([0, 1, 2, 0, 0]) });
    const { code, err } = gouji(['export', 'b.ysgk', 'a.ysgk', '-o', '.', '--format', 'docx'], {
      cwd: folder,
    });
    expect(code).toBe(2);
    expect(err).toContain('b.ysgk');
    expect(existsSync(join(folder, 'a.docx'))).toBe(true);
  });

  it('says what is not in the file', () => {
    const folder = folderWith({});
    expect(gouji(['export', clean, '-o', 'x.xlsx'], { cwd: folder }).err).toContain('没有写入');
  });

  it.each([
    [[], '-o OUT'],
    [['a.ysgk'], '-o OUT'],
    [['a.ysgk', '-o', 'x.odt'], 'x.odt'],
    [['a.ysgk', '-o', 'x', '--format', 'odt'], 'odt'],
    [['a.ysgk', '-o', 'x.docx', '--format', 'html'], '--format html'],
    [['a.ysgk', 'c.ysgk', '-o', 'x'], '--format'],
    [['a.ysgk', 'sub/a.ysgk', '-o', 'x', '--format', 'html'], 'a.html'],
    [['a.ysgk', '-o', 'x.xlsx'], '没有表格'],
    [['absent.ysgk', '-o', 'x.docx'], 'absent.ysgk'],
    [['a.ysgk', '-o', 'x.docx', '--nothing'], '--nothing'],
  ])('exits 2 on %j and writes nothing', (args, word) => {
    const folder = folderWith({ 'a.ysgk': '2025年部门预算\n', 'c.ysgk': '2025年部门预算\n' });
    const { code, out, err } = gouji(
      ['export', ...args.map((one) => one.replace('sub/', `${folderWith({ 'a.ysgk': 'x' })}/`))],
      {
        cwd: folder,
      },
    );
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(word);
    for (const name of ['x', 'x.docx', 'x.xlsx', 'x.odt']) expect(existsSync(join(folder, name))).toBe(false);
  });
});
