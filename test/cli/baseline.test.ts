import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, WRONG } from '../suppression/documents.ts';
import { folderWith, gouji } from './run.ts';

const UPDATE = ['check', '--baseline', 'known.json', '--update-baseline'];

describe('gouji check --baseline', () => {
  it('is made, lets pass what it knows, and says so', () => {
    const folder = folderWith({ 'a.ysgk': WRONG });
    expect(gouji([...UPDATE, 'a.ysgk'], { cwd: folder }).code).toBe(0);
    const { code, out } = gouji(['check', '--baseline', 'known.json', 'a.ysgk'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('基线已知 2 处');
    writeFileSync(join(folder, 'a.ysgk'), `说明\n${WRONG.replace('310.00', '320.00')}`);
    const changed = gouji(['check', '--baseline', 'known.json', '--format', 'json', 'a.ysgk'], {
      cwd: folder,
    });
    expect(changed.code).toBe(1);
    expect(JSON.parse(changed.out)).toMatchObject({
      files: [{ findings: [{ rule: 'row-total-mismatch' }] }],
      summary: { errors: 1, warnings: 0, silenced: { baseline: 1, comments: 0 } },
    });
  });

  it('keeps the files that are not checked, and forgets what has been mended', () => {
    const folder = folderWith({ 'a.ysgk': WRONG, 'b.ysgk': WRONG });
    gouji([...UPDATE, 'a.ysgk', 'b.ysgk'], { cwd: folder });
    const both = readFileSync(join(folder, 'known.json'), 'utf8');
    writeFileSync(join(folder, 'a.ysgk'), CLEAN);
    gouji([...UPDATE, 'a.ysgk'], { cwd: folder });
    const files = (text: string) => Object.keys((JSON.parse(text) as { files: object }).files);
    expect(files(both)).toEqual(['a.ysgk', 'b.ysgk']);
    expect(files(readFileSync(join(folder, 'known.json'), 'utf8'))).toEqual(['b.ysgk']);
  });

  it('is the same from any folder, and named in .gouji.json', () => {
    const folder = folderWith({ '.gouji.json': '{"baseline":"known.json"}', 'a.ysgk': WRONG });
    mkdirSync(join(folder, 'inner'));
    expect(gouji(['check', '--update-baseline', '../a.ysgk'], { cwd: join(folder, 'inner') }).code).toBe(0);
    expect(existsSync(join(folder, 'inner', 'known.json'))).toBe(false);
    expect(gouji(['check', 'a.ysgk'], { cwd: folder }).code).toBe(0);
  });

  it('takes whatever the threshold hides as well', () => {
    const folder = folderWith({ 'a.ysgk': WRONG });
    gouji([...UPDATE, '--severity', 'error', 'a.ysgk'], { cwd: folder });
    expect(gouji(['check', '--baseline', 'known.json', 'a.ysgk'], { cwd: folder }).code).toBe(0);
  });

  it.each([
    [['--baseline', 'absent.json'], 'absent.json'],
    [['--baseline', 'a.ysgk'], 'a.ysgk'],
    [['--update-baseline'], '--baseline'],
    [['--update-baseline', '--baseline', 'known.json', '--rule', 'ragged-row'], '--rule'],
  ])('exits 2 on %j', (args, word) => {
    const folder = folderWith({ 'a.ysgk': WRONG });
    const { code, out, err } = gouji(['check', ...args, 'a.ysgk'], { cwd: folder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(word);
    expect(existsSync(join(folder, 'known.json'))).toBe(false);
  });
});

describe('presets', () => {
  it('are taken from the option, then from .gouji.json', () => {
    const folder = folderWith({ '.gouji.json': '{"preset":"draft"}', 'a.ysgk': WRONG });
    const counts = (...args: string[]) => {
      const { out } = gouji(['check', '--format', 'json', ...args, 'a.ysgk'], { cwd: folder });
      return (JSON.parse(out) as { summary: unknown }).summary;
    };
    expect(counts()).toMatchObject({ errors: 1, warnings: 0, information: 1 });
    expect(counts('--preset', 'review')).toMatchObject({ errors: 1, warnings: 1, information: 0 });
  });

  it('exit 2 where there is no such preset', () => {
    const folder = folderWith({ '.gouji.json': '{"preset":"strict"}', 'a.ysgk': WRONG });
    expect(gouji(['check', 'a.ysgk'], { cwd: folder })).toMatchObject({ code: 2, out: '' });
    expect(gouji(['check', '--preset', 'strict', '-'], { input: CLEAN }).err).toContain('--preset');
  });
});
