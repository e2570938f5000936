import { chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patternOf } from '../../server/src/cli/walk.ts';
import { WRONG } from '../suppression/documents.ts';
import { folderWith, gouji, type Outcome } from './run.ts';

const CHECKED = '已检查 1 个文件';
const NOBODY = 65534;

/** Nothing is kept from root; another user may not reach the program. */
const uid = process.getuid?.() === 0 ? NOBODY : undefined;
const mayBeDenied =
  process.platform !== 'win32' && (uid === undefined || gouji(['--version'], { cwd: '/', uid }).code === 0);
if (!mayBeDenied) console.warn('tests of what may not be read are left out: nothing is kept from this user');

function asUser(args: readonly string[], folder: string): Outcome {
  return gouji(args, uid === undefined ? { cwd: folder } : { cwd: folder, uid });
}

/** A folder with a document of its own and in `locked`, which nobody may list. */
function withLocked(): string {
  const folder = folderWith({ 'a.ysgk.txt': WRONG });
  mkdirSync(join(folder, 'locked'));
  writeFileSync(join(folder, 'locked', 'b.ysgk.txt'), WRONG);
  chmodSync(join(folder, 'locked'), 0);
  chmodSync(folder, 0o755);
  return folder;
}

function isToldOnly({ code, err }: Outcome, ...words: readonly string[]): void {
  expect(code).toBe(2);
  for (const word of words) expect(err).toContain(word);
  expect(err).not.toContain('内部错误');
}

describe('what cannot be read', () => {
  it.runIf(mayBeDenied)('is a folder in a folder: it is named, and the others are checked', () => {
    const outcome = asUser(['check', '.'], withLocked());
    isToldOnly(outcome, 'locked: 没有权限 (permission denied)');
    expect(outcome.out).toContain(CHECKED);
  });

  it.runIf(mayBeDenied)('is a file in such a folder', () => {
    const outcome = asUser(['check', 'locked/b.ysgk.txt', 'a.ysgk.txt'], withLocked());
    isToldOnly(outcome, 'locked/b.ysgk.txt: 没有权限 (permission denied)');
    expect(outcome.out).toContain(CHECKED);
  });

  it.runIf(mayBeDenied)('is a text of a folder that may be a disclosure', () => {
    const folder = folderWith({ 'a.ysgk.txt': WRONG, 'b.txt': WRONG });
    chmodSync(join(folder, 'b.txt'), 0);
    chmodSync(folder, 0o755);
    const outcome = asUser(['check', '.'], folder);
    isToldOnly(outcome, 'b.txt: 没有权限 (permission denied)');
    expect(outcome.out).toContain(CHECKED);
  });

  it('is a link to itself', () => {
    const folder = folderWith({ 'a.ysgk.txt': WRONG });
    symlinkSync('loop.ysgk.txt', join(folder, 'loop.ysgk.txt'));
    const outcome = gouji(['check', 'loop.ysgk.txt', 'a.ysgk.txt'], { cwd: folder });
    isToldOnly(outcome, 'loop.ysgk.txt: 链接绕成了圈');
    expect(outcome.out).toContain(CHECKED);
  });

  it('is larger than a text can be', () => {
    const folder = folderWith({ 'a.ysgk.txt': WRONG, 'large.ysgk.txt': '' });
    truncateSync(join(folder, 'large.ysgk.txt'), 700 * 1024 * 1024);
    const outcome = gouji(['check', '.'], { cwd: folder });
    isToldOnly(outcome, 'large.ysgk.txt: 超过 100 MB');
    expect(outcome.out).toContain(CHECKED);
  });

  it('is an office file that is none, or of a format that is not read', () => {
    const folder = folderWith({
      'a.docx': '',
      'b.xlsx': new Uint8Array([1, 2, 255]),
      'c.doc': '{\\rtf1 abc}',
    });
    const { code, err } = gouji(['check', 'a.docx', 'b.xlsx', 'c.doc'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toMatch(/^gouji: a\.docx: 不是 \.docx/m);
    expect(err).toMatch(/^gouji: b\.xlsx: 不是 \.docx/m);
    expect(err).toMatch(/^gouji: c\.doc: 这是 ?RTF 文件/m);
  });

  it('is what is taken for an option: the argument is named', () => {
    expect(gouji(['trace', '-:1:1']).err).toContain('没有 -: 这个选项');
  });

  it('is told apart: a file that is not there, a pattern of none, a folder without disclosures', () => {
    const folder = folderWith({});
    mkdirSync(join(folder, 'letters'));
    const { err } = gouji(['check', 'no.txt', '*.docx', 'letters'], { cwd: folder });
    expect(err).toContain('no.txt: 没有这个文件或文件夹 (no such file or folder)\n');
    expect(err).toContain('*.docx: 没有符合的文件 (no file matches)\n');
    expect(err).toContain('letters: 文件夹中没有预算公开文本');
  });
});

describe('what cannot be written is told with its name', () => {
  it.each([
    ['check', 'a.ysgk.txt', '--output', 'no/out.txt'],
    ['check', 'a.ysgk.txt', '--baseline', 'no/out.json', '--update-baseline'],
    ['new', '-o', 'no/out.ysgk.txt'],
    ['roll-forward', 'a.ysgk.txt', '-o', 'no/out.ysgk.txt'],
  ])('%s %s %s %s', (...args) => {
    const folder = folderWith({ 'a.ysgk.txt': WRONG });
    isToldOnly(
      gouji(args, { cwd: folder }),
      '写不了 (cannot write)',
      join('no', 'out'),
      '没有这个文件或文件夹',
    );
  });
});

describe('what Windows does to names', () => {
  it('endings in capitals are the same endings', () => {
    const folder = folderWith({ 'A.TXT': WRONG, 'B.YSGK': WRONG, 'C.MD': WRONG });
    expect(gouji(['check', '.'], { cwd: folder }).out).toContain('已检查 3 个文件');
  });

  it('backslashes part folders there, and there alone', () => {
    expect(patternOf('公开\\*.docx', '\\')).toBe('公开/*.docx');
    expect(patternOf('a\\*b*', '/')).toBe('a\\*b*');
  });

  it('a configuration that Notepad saved is read', () => {
    const folder = folderWith({ 'a.ysgk.txt': WRONG, '.gouji.json': '\uFEFF{"preset":"draft"}' });
    expect(gouji(['check', 'a.ysgk.txt'], { cwd: folder }).code).toBe(1);
  });
});

describe('a configuration', () => {
  it('with a key that there is not is refused, and the key is named', () => {
    const folder = folderWith({ 'a.ysgk.txt': WRONG, '.gouji.json': '{"$schema":"x","presets":"draft"}' });
    isToldOnly(gouji(['check', 'a.ysgk.txt'], { cwd: folder }), '没有 “presets” 这一项', 'no such key');
  });
});

describe('gouji roll-forward', () => {
  it('says that an office file is to be imported first, and leaves what stands where it would write', () => {
    const folder = folderWith({ 'a.docx': 'PK\x03\x04', 'a.ysgk.txt': WRONG, 'b.ysgk.txt': 'mine' });
    isToldOnly(gouji(['roll-forward', 'a.docx'], { cwd: folder }), '请先导入');
    const { code, err } = gouji(['roll-forward', 'a.ysgk.txt', '-o', 'b.ysgk.txt'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toMatch(/^gouji: b\.ysgk\.txt 已经存在/);
    expect(readFileSync(join(folder, 'b.ysgk.txt'), 'utf8')).toBe('mine');
  });
});
