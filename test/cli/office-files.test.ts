import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyOf, docx, xlsx } from '../convert/office-files.ts';
import { folderWith, gouji } from './run.ts';

/** 澄江区档案馆's expenditure, one of its totals as given, and a comment beside it. */
function expenditure(total: string): Uint8Array {
  const lines = [
    '澄江区档案馆2026年部门预算公开',
    '部门支出总表',
    '单位：万元',
    '科目编码\t科目名称\t合计\t基本支出\t项目支出',
    '\t合计\t300.00\t200.00\t100.00',
    `201\t一般公共服务支出\t${total}\t200.00\t100.00`,
    '20126\t档案事务\t300.00\t200.00\t100.00',
    '2012601\t行政运行\t200.00\t200.00\t0.00',
    '2012604\t档案馆\t100.00\t0.00\t100.00',
  ];
  return docx(bodyOf(lines.join('\n')), { comments: '<w:comment/>' });
}

const WRONG = expenditure('310.00');
const CLEAN = expenditure('300.00');
const PAGE =
  '<!-- saved --><!DOCTYPE html><html><body><p>部门支出总表</p><p>单位：万元</p><table><tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr><tr><td>201</td><td>一般公共服务支出</td><td>310.00</td><td>200.00</td><td>100.00</td></tr></table></body></html>';
const NOTICE = '1 条批注未导入';

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly imported?: { readonly notices: readonly string[] };
    readonly findings: readonly { readonly rule: string; readonly range: unknown }[];
  }[];
}

function json(folder: string, ...args: readonly string[]): Report & { readonly code: number | null } {
  const { code, out } = gouji(['check', '--format', 'json', ...args], { cwd: folder });
  return { code, ...(JSON.parse(out) as Report) };
}

describe('gouji check of an office file', () => {
  it('tells the findings of what is imported, at the places of the imported text', () => {
    const folder = folderWith({ 'a.docx': WRONG });
    const { code, files } = json(folder, 'a.docx');
    const text = gouji(['import', 'a.docx'], { cwd: folder }).out;
    const line = text.split('\n').findIndex((one) => one.includes('310.00'));
    const character = text.split('\n')[line]?.indexOf('310.00') ?? 0;
    const range = { start: { line, character }, end: { line, character: character + 6 } };
    expect(code).toBe(1);
    expect(files).toMatchObject([
      { path: 'a.docx', imported: { notices: [NOTICE] }, findings: [{ rule: 'row-total-mismatch', range }] },
    ]);
  });

  it('reads workbooks, pages and standard input, and says nothing of imports for a text', () => {
    const shared = ['<row><c t="str"><v>各位同事</v></c></row>'];
    const folder = folderWith({
      'a.xlsx': xlsx([{ name: 'Sheet1', data: shared.join('') }]),
      'b.html': PAGE,
      'c.txt': '各位同事',
    });
    const { files } = json(folder, 'a.xlsx', 'b.html', 'c.txt');
    expect(files.map(({ imported }) => imported !== undefined)).toEqual([true, true, false]);
    expect(files[1]?.findings.map(({ rule }) => rule)).toContain('row-total-mismatch');
    expect(gouji(['check', '-'], { input: CLEAN }).code).toBe(0);
    expect(gouji(['check', '-'], { input: WRONG }).code).toBe(1);
  });

  it('names what cannot be read, checks the others, exits 2', () => {
    const folder = folderWith({
      'a.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'b.pdf': '%PDF-1.4\nall of it is text',
      'c.docx': WRONG,
    });
    const { code, out, err } = gouji(['check', 'a.xls', 'b.pdf', 'c.docx'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('gouji: a.xls: 这是旧格式');
    expect(err).toContain('gouji: b.pdf: ');
    expect(err).toContain(`c.docx: ${NOTICE} (1 comments were left out)\n`);
    expect(out).toContain('310.00');
  });

  it.each([
    ['a.rtf', '{\\rtf1\\ansi 10.00}', 'RTF 文件'],
    ['a.mht', 'MIME-Version: 1.0\nContent-Type: multipart/related\n', '.mht'],
    ['a.xml', '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>', 'Excel 2003'],
  ])('never takes the markup of %s for a disclosure', (name, text, kind) => {
    const { code, err } = gouji(['check', name], { cwd: folderWith({ [name]: text }) });
    expect(err).toContain(`gouji: ${name}: `);
    expect(err).toContain(kind);
    expect(code).toBe(2);
  });

  it('tells the same in threads as in one', () => {
    const names = Array.from({ length: 5 }, (_, i) => `${i}.docx`);
    const folder = folderWith(Object.fromEntries(names.map((name, i) => [name, i === 3 ? WRONG : CLEAN])));
    const one = json(folder, '--jobs', '1', ...names);
    expect(json(folder, '--jobs', '2', ...names)).toEqual(one);
    expect(one.files.map(({ findings }) => findings.length)).toEqual([0, 0, 0, 1, 0]);
  });

  it('does not change them', () => {
    const folder = folderWith({ 'a.docx': WRONG, 'b.docx': CLEAN });
    for (const mode of [['--fix'], ['--fix', '--dry-run']]) {
      const { code, out, err } = gouji(['check', ...mode, 'a.docx'], { cwd: folder });
      expect(code).toBe(2);
      expect(err).toContain('gouji: a.docx: 未修复');
      expect(out).not.toContain('+++');
    }
    expect(gouji(['check', '--fix', 'b.docx'], { cwd: folder }).code).toBe(0);
    expect(gouji(['check', '--fix', '-'], { input: WRONG }).out).toContain('201\t一般公共服务支出\t300.00');
  });

  it('knows their findings by a baseline', () => {
    const folder = folderWith({ 'a.docx': WRONG });
    const args = ['check', '--baseline', 'known.json', 'a.docx'];
    expect(gouji([...args, '--update-baseline'], { cwd: folder }).code).toBe(0);
    expect(gouji(args, { cwd: folder }).code).toBe(0);
  });
});

describe('the reports on an imported file', () => {
  const report = (format: string) => {
    const folder = folderWith({ 'a.docx': WRONG });
    return gouji(['check', '--format', format, 'a.docx'], { cwd: folder }).out;
  };

  it.each([
    ['text', '（导入后的文本）'],
    ['text', 'a.docx：行和列是导入后的文本的行和列'],
    ['markdown', '由该文件导入的文本校核'],
    ['markdown', NOTICE],
    [
      'junit',
      `<system-out>由该文件导入的文本校核，行和列是导入文本的行和列（gouji import 可得到这个文本）\n${NOTICE}</system-out>`,
    ],
    ['github', '::error file=a.docx,title=row-total-mismatch::导入文本第 9 行：'],
    ['compact', 'a.docx:9:14: error: '],
  ])('%s says %s', (format, words) => {
    expect(report(format)).toContain(words);
  });

  it('sarif describes the file, and offers no fix of its bytes', () => {
    const { runs } = JSON.parse(report('sarif')) as {
      runs: readonly { artifacts: readonly object[]; results: readonly object[] }[];
    };
    expect(runs[0]?.artifacts).toMatchObject([{ description: { text: expect.stringContaining(NOTICE) } }]);
    expect(runs[0]?.results[0]).not.toHaveProperty('fixes');
  });
});

describe('office files of a folder', () => {
  const NAME = '澄江区档案馆2026年部门预算';
  const checked = (folder: string) => json(folder, '.').files.map(({ path }) => path);

  it('are checked where their names tell of a disclosure, and no text stands beside them', () => {
    const folder = folderWith({
      [`${NAME}.docx`]: CLEAN,
      [`~$${NAME}.docx`]: 'open',
      '2025年预算.DOCX': CLEAN,
      'letter.docx': CLEAN,
      '2024年部门决算.docx': WRONG,
    });
    writeFileSync(join(folder, '2024年部门决算.ysgk.txt'), '各位同事');
    expect(checked(folder)).toEqual(['2024年部门决算.ysgk.txt', '2025年预算.DOCX', `${NAME}.docx`]);
  });

  it('are told of where nothing else is there', () => {
    const { code, err } = gouji(['check', '.'], { cwd: folderWith({ 'letter.docx': CLEAN }) });
    expect(code).toBe(2);
    expect(err).toContain('通配符');
  });

  it('are no documents to be exported', () => {
    const folder = folderWith({ [`${NAME}.docx`]: CLEAN });
    mkdirSync(join(folder, 'texts'));
    writeFileSync(join(folder, 'texts', 'a.ysgk'), '各位同事');
    const { code, err } = gouji(['export', '.', '-o', 'out', '--format', 'html'], { cwd: folder });
    expect([code, err]).toEqual([0, expect.stringMatching(/out\/a\.html\n$/)]);
    const named = gouji(['export', `${NAME}.docx`, '-o', 'b.html'], { cwd: folder });
    expect([named.code, named.err]).toEqual([2, expect.stringContaining('gouji import')]);
  });
});

describe('the other commands', () => {
  it('inspect and trace what is imported', () => {
    const folder = folderWith({ 'a.docx': WRONG });
    expect(gouji(['inspect', 'a.docx'], { cwd: folder }).out).toContain('部门支出总表');
    const { code, out } = gouji(['trace', 'a.docx:9:15'], { cwd: folder });
    expect([code, out]).toEqual([0, expect.stringContaining('不成立')]);
  });
});
