import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WRONG } from '../suppression/documents.ts';
import { folderWith, gouji } from './run.ts';

describe('gouji new', () => {
  it('lists its templates', () => {
    const { code, out } = gouji(['new', '--list']);
    expect(code).toBe(0);
    expect(out).toContain('blanks');
    expect(out).toContain('final');
  });

  it('writes a document whose only findings are its places to fill in, and does not overwrite one', () => {
    const folder = folderWith({});
    const args = [
      'new',
      '--template',
      'yuan',
      '--year',
      '2027',
      '--name',
      '云溪县水务局',
      '-o',
      'new.ysgk.txt',
    ];
    expect(gouji(args, { cwd: folder }).code).toBe(0);
    const text = readFileSync(join(folder, 'new.ysgk.txt'), 'utf8');
    expect(text).toContain('云溪县水务局');
    expect(text).toContain('2027年');
    const again = gouji(args, { cwd: folder });
    expect(again.code).toBe(2);
    expect(again.err).toContain('--force');
    expect(gouji([...args, '--force'], { cwd: folder }).code).toBe(0);
    const rules = gouji(['check', '--format', 'compact', 'new.ysgk.txt'], { cwd: folder }).out;
    expect(new Set(rules.match(/(?<=\[)[a-z-]+(?=\]$)/gm))).toEqual(new Set(['placeholder-text']));
  });

  it.each([
    [['--template', 'nowhere'], 'nowhere'],
    [['--unit', '美元'], '--unit'],
    [['--year', '27'], '--year'],
    [['word'], 'word'],
    [['--nothing'], '--nothing'],
  ])('exits 2 on %j', (args, word) => {
    const { code, out, err } = gouji(['new', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(word);
  });
});

describe('gouji roll-forward', () => {
  it('writes next year’s draft beside the old file', () => {
    const folder = folderWith({});
    const sample = join(import.meta.dirname, '../../samples/zeros.ysgk.txt');
    const { code, err } = gouji(['roll-forward', sample, '-o', 'next.ysgk.txt'], { cwd: folder });
    expect(code).toBe(0);
    expect(err).toContain('2026 年');
    expect(readFileSync(join(folder, 'next.ysgk.txt'), 'utf8')).toContain('2026年部门预算公开');
  });

  it('keeps the encoding', () => {
    const sample = readFileSync(join(import.meta.dirname, '../../samples/zeros.ysgk.txt'), 'utf8');
    const folder = folderWith({ 'a.ysgk': Buffer.from(`\ufeff${sample}`, 'utf16le') });
    const { code } = gouji(['roll-forward', 'a.ysgk', '-o', 'b.ysgk'], { cwd: folder });
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'b.ysgk')).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
  });

  it.each([
    [[], '一个文件'],
    [['absent.ysgk'], 'absent.ysgk'],
    [['a.ysgk', 'b.ysgk'], '一个文件'],
    [['noyear.ysgk', '-o', 'out.ysgk'], '预算年度'],
  ])('exits 2 on %j and writes nothing', (args, word) => {
    const folder = folderWith({ 'a.ysgk': WRONG, 'noyear.ysgk': '没有年份' });
    const { code, err } = gouji(['roll-forward', ...args], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain(word);
    expect(existsSync(join(folder, 'out.ysgk'))).toBe(false);
  });
});
