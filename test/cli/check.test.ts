import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeGb18030 } from '../../server/src/cli/gb18030.ts';
import { folderWith, gouji } from './run.ts';

const CLEAN = `澄江区档案馆2026年部门预算公开

部门支出总表

单位：万元

科目编码	科目名称	合计	基本支出	项目支出
	合计	300.00	200.00	100.00
201	一般公共服务支出	300.00	200.00	100.00
20126	档案事务	300.00	200.00	100.00
2012601	行政运行	200.00	200.00	0.00
2012604	档案馆	100.00	0.00	100.00
`;
const WRONG = CLEAN.replace('201	一般公共服务支出	300.00', '201	一般公共服务支出	310.00');
const LINE = 8;
const CHARACTER = '201	一般公共服务支出	'.length;
const RANGE = { start: { line: LINE, character: CHARACTER }, end: { line: LINE, character: CHARACTER + 6 } };

interface JsonReport {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string }[];
  }[];
  readonly summary: Readonly<Record<string, unknown>>;
}

function json(out: string): JsonReport {
  return JSON.parse(out) as JsonReport;
}

describe('gouji check', () => {
  it('exits 0 on a clean text, 1 on findings', () => {
    expect(gouji(['check', '-'], { input: CLEAN })).toMatchObject({ code: 0, err: '' });
    expect(gouji(['check', '-'], { input: WRONG }).code).toBe(1);
  });

  it('shows the line, the caret and the fix', () => {
    const { out } = gouji(['check', '-'], { input: WRONG });
    expect(out).toContain(`  ${LINE + 1}:${CHARACTER + 1}  错误`);
    expect(out).toContain('201  一般公共服务支出  310.00  200.00  100.00\n');
    expect(out).toContain(`\n      ${' '.repeat('201  '.length + 16 + 2)}~~~~~~\n`);
    expect(out).toMatch(/→ .*300\.00/);
    expect(out).toContain('已检查 1 个文件：错误 1，警告 0');
  });

  it('does not fail over hints that nobody asked for', () => {
    const input = CLEAN.replace('2012601\t行政运行\t200.00\t200.00', '2012601\t行政运行\t200.01\t200.00');
    expect(gouji(['check', '-'], { input }).code).toBe(0);
    expect(gouji(['check', '--format', 'junit', '-'], { input })).toMatchObject({
      code: 0,
      out: expect.stringContaining('failures="0"'),
    });
    expect(gouji(['check', '--severity', 'hint', '-'], { input }).code).toBe(1);
    expect(gouji(['check', '--severity', 'hint', '--format', 'junit', '-'], { input }).out).not.toContain(
      'failures="0"',
    );
  });

  it('counts hints, and lists them where they are asked for', () => {
    const rounded = CLEAN.replace('2012601\t行政运行\t200.00\t200.00', '2012601\t行政运行\t200.01\t200.00');
    const listed = /1[1-3]:\d+ {2}提示/;
    const counted = gouji(['check', '-'], { input: rounded }).out;
    expect(counted).toMatch(/错误 0，警告 0，信息 0，提示 [1-9].*\n.*--severity hint/);
    expect(counted).not.toMatch(listed);
    const asked = gouji(['check', '--severity', 'hint', '-'], { input: rounded }).out;
    expect(asked).toMatch(listed);
    expect(asked).not.toContain('--severity hint');
  });

  it('says in which files it found nothing to reconcile', () => {
    const folder = folderWith({ 'a.txt': CLEAN, 'letter.txt': '各位同事：\n\n请于本周五前报送材料。\n' });
    const files = ['a.txt', 'letter.txt'].map((name) => join(folder, name));
    const { out } = gouji(['check', ...files]);
    expect(out).toMatch(/已检查 2 个文件.*\n没有认出可以勾稽的数字：.*letter\.txt\n/);
    expect(out).not.toContain('a.txt');
    expect(gouji(['check', '--lang', 'en', ...files]).out).toMatch(
      /no figures .* recognised in .*letter\.txt\n/,
    );
  });

  it('keeps the JSON contract', () => {
    const { code, out } = gouji(['check', '--format', 'json', '-'], { input: WRONG });
    expect(code).toBe(1);
    expect(json(out)).toMatchObject({
      version: 1,
      files: [
        {
          path: '-',
          findings: [
            {
              rule: 'row-total-mismatch',
              severity: 'error',
              message: expect.stringContaining('310.00'),
              range: RANGE,
              related: expect.arrayContaining([
                { path: '-', range: expect.anything(), message: expect.any(String) },
              ]),
              fixes: [
                { title: expect.any(String), preferred: true, edits: [{ range: RANGE, newText: '300.00' }] },
              ],
            },
          ],
        },
      ],
      summary: { files: 1, errors: 1, warnings: 0, information: 0, hints: 0 },
    });
    const finding = json(out).files[0]?.findings[0];
    expect(Object.keys(finding ?? {}).sort()).toEqual([
      'fixes',
      'message',
      'range',
      'related',
      'rule',
      'severity',
    ]);
    expect(json(out).summary['relations']).toMatchObject({ contradicted: expect.any(Number), rounding: 0 });
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${WRONG}`, 'utf8')],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${WRONG}`, 'utf16le')],
    ['UTF-16 LE without', Buffer.from(WRONG, 'utf16le')],
    ['UTF-16 BE with a mark', Buffer.from(`\ufeff${WRONG}`, 'utf16le').swap16()],
    ['GB18030', encodeGb18030(WRONG) ?? new Uint8Array()],
  ])('reads %s', (_, bytes) => {
    const folder = folderWith({ 'a.ysgk.txt': bytes });
    const { out } = gouji(['check', '--format', 'json', 'a.ysgk.txt'], { cwd: folder });
    expect(json(out).files[0]).toMatchObject({ findings: [{ range: RANGE }] });
  });

  it('names what cannot be decoded, checks the others, exits 2', () => {
    const folder = folderWith({
      'bad.ysgk': Buffer.from([0xff, 0x00, 0x81, 0xff, 0x00]),
      'good.ysgk': WRONG,
    });
    const { code, out, err } = gouji(['check', '--format', 'json', 'bad.ysgk', 'good.ysgk', 'none.ysgk'], {
      cwd: folder,
    });
    expect(code).toBe(2);
    expect(err).toContain('bad.ysgk');
    expect(err).toContain('none.ysgk');
    expect(json(out).files.map(({ path }) => path)).toEqual(['good.ysgk']);
  });

  it('checks the same in threads as in one', () => {
    const files = Object.fromEntries(
      Array.from({ length: 150 }, (_, i) => [
        `${String(i).padStart(3, '0')}.ysgk`,
        i % 7 === 0 ? WRONG : CLEAN,
      ]),
    );
    const folder = folderWith(files);
    const one = gouji(['check', '--format', 'json', '--jobs', '1', '.'], { cwd: folder });
    const two = gouji(['check', '--format', 'json', '--jobs', '2', '.'], { cwd: folder });
    expect(two).toEqual(one);
    expect(json(one.out).summary).toMatchObject({ files: 150, errors: 22 });
  });

  it('writes the report where it is told', () => {
    const folder = folderWith({ 'a.ysgk': WRONG });
    const { code, out } = gouji(['check', '--format', 'json', '--output', 'report.json', 'a.ysgk'], {
      cwd: folder,
    });
    expect([code, out]).toEqual([1, '']);
    expect(json(readFileSync(join(folder, 'report.json'), 'utf8')).summary).toMatchObject({ errors: 1 });
  });

  it('has a threshold, rule levels and a configuration file', () => {
    const folder = folderWith({
      'a.ysgk': WRONG,
      '.gouji.json': '{"rules":{"row-total-mismatch":"warning"}}',
    });
    const counts = (args: readonly string[]) =>
      json(gouji(['check', '--format', 'json', ...args, 'a.ysgk'], { cwd: folder }).out).summary;
    expect(counts([])).toMatchObject({ errors: 0, warnings: 1 });
    expect(counts(['--severity', 'error'])).toMatchObject({ errors: 0, warnings: 0 });
    expect(counts(['--rule', 'row-total-mismatch=error'])).toMatchObject({ errors: 1 });
    expect(counts(['--rule', 'row-total-mismatch=off'])).toMatchObject({ errors: 0, warnings: 0 });
    expect(counts(['--rule', 'balance-mismatch'])).toMatchObject({ errors: 0, warnings: 0 });
  });

  it.each([
    [['check', '--format', 'xml'], '--format'],
    [['check', '--rule', 'no-such-rule'], 'no-such-rule'],
    [['check', '--jobs', 'many'], '--jobs'],
    [['check', '--colour'], '没有 --colour 这个选项'],
    [['check', '--output'], '--output 的值不对'],
    [['new', '--colour'], '没有 --colour 这个选项'],
    [['check', '--config', 'absent.json', '-'], 'absent.json'],
    [['chekc'], 'chekc'],
    [['explain'], 'explain'],
    [['trace', 'a.ysgk'], 'a.ysgk'],
  ])('exits 2 on %j', (args, word) => {
    const { code, out, err } = gouji(args, { input: CLEAN });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(word);
  });

  it('names the key that is wrong in a configuration file', () => {
    const folder = folderWith({ 'a.ysgk': CLEAN, '.gouji.json': '{"rules":{"row-total-mismatch":"loud"}}' });
    const { code, err } = gouji(['check', 'a.ysgk'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('rules.row-total-mismatch');
  });
});

describe('the other commands', () => {
  it('traces a figure', () => {
    const folder = folderWith({ 'a.ysgk': WRONG });
    const { code, out } = gouji(['trace', `a.ysgk:${LINE + 1}:${CHARACTER + 2}`], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('基本支出 200.00');
    expect(out).toContain('不成立');
    expect(gouji(['trace', 'a.ysgk:1:1'], { cwd: folder }).code).toBe(2);
  });

  it('says what was recognised', () => {
    const { code, out } = gouji(['inspect', '-'], { input: CLEAN });
    expect(code).toBe(0);
    expect(out).toMatch(/部门支出总表 +支出总表 +万元 +5 行/);
    expect(gouji(['inspect', '--lang', 'en', '-'], { input: CLEAN }).out).toMatch(
      / Expenditure +万元 +5 rows/,
    );
  });

  it('speaks English where that is asked for', () => {
    const folder = folderWith({ 'a.ysgk': WRONG });
    const place = `a.ysgk:${LINE + 1}:${CHARACTER + 2}`;
    expect(gouji(['trace', '--lang', 'en', place], { cwd: folder }).out).toMatch(
      /\(line \d+\): .* does not hold/,
    );
    expect(gouji(['explain', '--lang', 'en', 'row-total-mismatch']).out).toContain(
      "(error) A row's total is not the sum of its columns",
    );
    for (const command of ['explain', 'trace', 'inspect'])
      expect(gouji([command, '--nothing', place], { cwd: folder })).toMatchObject({ code: 2, out: '' });
  });

  it('explains a rule as its page does, without the examples', () => {
    const { out } = gouji(['explain', 'row-total-mismatch']);
    expect(out).toContain('怎样改\n');
    expect(out).not.toContain('```');
    expect(out).toMatch(/row-total-mismatch\.md\n$/);
  });

  it('explains a rule, a code and a term, and says when it cannot', () => {
    const { code, out } = gouji(['explain', 'row-total-mismatch', '2080505', '“三公”经费']);
    expect(code).toBe(0);
    expect(out).toContain('机关事业单位基本养老保险缴费支出');
    expect(out).toContain('公务接待');
    expect(gouji(['explain', '不存在的词']).code).toBe(2);
  });

  it.each(['frobnicate', 'constructor', 'toString'])('has no command %s', (name) => {
    const { code, err } = gouji([name]);
    expect([code, err]).toEqual([2, `gouji: 没有 “${name}” 这个命令 (unknown command); gouji help\n`]);
  });

  it('prints its usage and version', () => {
    expect(gouji(['--help'])).toMatchObject({ code: 0, err: '' });
    expect(gouji(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
