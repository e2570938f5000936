import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encode } from '../../server/src/cli/encode.ts';
import { CLEAN, TOTAL, WRONG } from '../suppression/documents.ts';
import { folderWith, gouji } from './run.ts';

const BROKEN = WRONG.replace('	9.00', '');
const PHONE = '联系电话：13812345678';

function bytes(
  text: string,
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030',
  bom: boolean,
): Uint8Array {
  return encode({ text, encoding, bom }) ?? new Uint8Array();
}

describe('gouji check --fix', () => {
  it('writes the fixed file, reports what is left and leaves nothing else behind', () => {
    const folder = folderWith({ 'a.ysgk': BROKEN, 'b.ysgk': CLEAN });
    const { code, out } = gouji(['check', '--fix', 'a.ysgk', 'b.ysgk'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('已修复 1 处');
    expect(readFileSync(join(folder, 'a.ysgk'), 'utf8')).toBe(CLEAN);
    expect(readFileSync(join(folder, 'b.ysgk'), 'utf8')).toBe(CLEAN);
    expect(readdirSync(folder).sort()).toEqual(['a.ysgk', 'b.ysgk']);
  });

  it('exits 1 with what cannot be fixed', () => {
    const folder = folderWith({ 'a.ysgk': WRONG });
    const { code, out } = gouji(['check', '--fix', '--format', 'json', 'a.ysgk'], { cwd: folder });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ findings: [{ rule: 'ragged-row' }] }],
      summary: { errors: 0, warnings: 1, fixed: 1 },
    });
  });

  it.each([
    ['UTF-8', 'utf-8', false],
    ['UTF-8 with a mark', 'utf-8', true],
    ['UTF-16 LE', 'utf-16le', true],
    ['UTF-16 BE', 'utf-16be', true],
    ['UTF-16 LE without a mark', 'utf-16le', false],
    ['GB18030', 'gb18030', false],
  ] as const)('keeps %s, and CR LF', (_, encoding, bom) => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const folder = folderWith({ 'a.ysgk': bytes(crlf(BROKEN), encoding, bom) });
    expect(gouji(['check', '--fix', 'a.ysgk'], { cwd: folder }).code).toBe(0);
    const written = readFileSync(join(folder, 'a.ysgk'));
    expect(written.equals(bytes(crlf(CLEAN), encoding, bom))).toBe(true);
  });

  it('refuses a file that it could not write back as it was', () => {
    // 0x80 is read as the euro sign, which is written with two bytes.
    const original = Buffer.concat([bytes(BROKEN, 'gb18030', false), Uint8Array.of(0x80)]);
    const folder = folderWith({ 'a.ysgk': original, 'b.ysgk': BROKEN });
    const { code, err } = gouji(['check', '--fix', 'a.ysgk', 'b.ysgk'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toMatch(/a\.ysgk: 未修复.*gb18030/);
    expect(readFileSync(join(folder, 'a.ysgk')).equals(original)).toBe(true);
    expect(readFileSync(join(folder, 'b.ysgk'), 'utf8')).toBe(CLEAN);
  });

  it('keeps the mode, and a link that points to the file', () => {
    const folder = folderWith({ 'a.ysgk': BROKEN });
    chmodSync(join(folder, 'a.ysgk'), 0o640);
    symlinkSync('a.ysgk', join(folder, 'link.ysgk'));
    expect(gouji(['check', '--fix', 'link.ysgk'], { cwd: folder }).code).toBe(0);
    expect(lstatSync(join(folder, 'link.ysgk')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'a.ysgk'), 'utf8')).toBe(CLEAN);
    expect(statSync(join(folder, 'a.ysgk')).mode & 0o777).toBe(0o640);
  });

  it('prints the fixed text of standard input', () => {
    const { code, out, err } = gouji(['check', '--fix', '-'], { input: BROKEN });
    expect([code, out]).toEqual([0, CLEAN]);
    expect(err).toContain('已修复 1 处');
    expect(gouji(['check', '--fix', '-'], { input: CLEAN }).out).toBe(CLEAN);
  });

  it('mends only what is reported', () => {
    const fixed = (...args: string[]) => gouji(['check', '--fix', ...args, '-'], { input: BROKEN }).out;
    expect(fixed('--rule', `${TOTAL}=off`)).toBe(BROKEN);
    expect(fixed('--rule', `${TOTAL}=hint`, '--severity', 'error')).toBe(BROKEN);
    expect(fixed('--rule', TOTAL)).toBe(CLEAN);
  });

  it('mends many files in parallel', () => {
    const names = Array.from({ length: 130 }, (_, index) => `${index}.ysgk`);
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, BROKEN])));
    const { code, out } = gouji(['check', '--fix', '--jobs', '2', '.'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('已检查 130 个文件');
    expect(out).toContain('已修复 130 处');
    for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toBe(CLEAN);
  });
});

describe('gouji check --fix --dry-run', () => {
  it('shows a diff and writes nothing', () => {
    const text = `${PHONE}\n${BROKEN}`;
    const folder = folderWith({ 'a.ysgk': text, 'b.ysgk': CLEAN });
    const { code, out, err } = gouji(['check', '--fix', '--dry-run', 'a.ysgk', 'b.ysgk'], { cwd: folder });
    expect(code).toBe(1);
    expect(out).toBe(
      [
        '--- a/a.ysgk',
        '+++ b/a.ysgk',
        '@@ -7,7 +7,7 @@',
        ' ',
        ' 科目编码	科目名称	合计	基本支出	项目支出',
        ' 	合计	300.00	200.00	100.00',
        '-201	一般公共服务支出	310.00	200.00	100.00',
        '+201	一般公共服务支出	300.00	200.00	100.00',
        ' 20126	档案事务	300.00	200.00	100.00',
        ' 2012601	行政运行	200.00	200.00	0.00',
        ' 2012604	档案馆	100.00	0.00	100.00',
        '',
      ].join('\n'),
    );
    expect(err).toContain('可修复 1 个文件中的 1 处');
    expect(readFileSync(join(folder, 'a.ysgk'), 'utf8')).toBe(text);
  });

  it.each([[['--dry-run']], [['--update-baseline', '--fix', '--dry-run', '--baseline', 'b.json']]])(
    'exits 2 on %j',
    (args) => {
      expect(gouji(['check', ...args, '-'], { input: CLEAN })).toMatchObject({ code: 2, out: '' });
    },
  );
});
