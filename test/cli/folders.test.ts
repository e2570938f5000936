import { describe, expect, it } from 'vitest';
import { folderWith, gouji } from './run.ts';

const CLEAN = '澄江区档案馆2026年部门预算公开\n';

interface JsonReport {
  readonly files: readonly { readonly path: string }[];
}

function json(out: string): JsonReport {
  return JSON.parse(out) as JsonReport;
}

describe('gouji check of a folder', () => {
  it('takes folders and globs, each file once, and only disclosures from folders', () => {
    const folder = folderWith({
      'a.ysgk': CLEAN,
      'b.txt': CLEAN,
      'c.md': 'Shopping list',
      'd.ysgk.md': CLEAN,
      'README.md': CLEAN,
    });
    const paths = (args: readonly string[]) =>
      json(gouji(['check', '--format', 'json', ...args], { cwd: folder }).out).files.map(({ path }) => path);
    expect(paths(['.'])).toEqual(['a.ysgk', 'b.txt', 'd.ysgk.md']);
    expect(paths(['*.{ysgk,txt}', 'a.ysgk'])).toEqual(['a.ysgk', 'b.txt']);
    expect(paths(['README.md'])).toEqual(['README.md']);
    expect(paths([])).toEqual(['a.ysgk', 'b.txt', 'd.ysgk.md']);
  });

  it('takes reports on the execution of a budget from a folder', () => {
    const report = '关于2024年上半年预算执行情况的报告\n一般公共预算收入完成5.00亿元。\n';
    const folder = folderWith({ 'report.txt': report, 'letter.txt': '关于上半年工作情况的报告\n' });
    const { files } = json(gouji(['check', '--format', 'json', '.'], { cwd: folder }).out);
    expect(files.map(({ path }) => path)).toEqual(['report.txt']);
  });

  it('takes tables without a title from a folder, and names the texts that it leaves out', () => {
    const tables =
      '收支总表\n单位：万元\n收入\t\t支出\t\n一、一般公共预算拨款收入\t5.00\t一、基本支出\t5.00\n二、政府性基金\t\t二、项目支出\t\n';
    const folder = folderWith({
      'a.txt': tables,
      'b.txt': '一封信',
      'notes.md': tables,
      'README.md': '说明',
    });
    const { out, err } = gouji(['check', '--format', 'json', '.'], { cwd: folder });
    expect(json(out).files.map(({ path }) => path)).toEqual(['a.txt']);
    expect(err).toContain('看不出是预算公开的文本 2 个，没有检查');
    expect(err.trimEnd()).toMatch(/: b\.txt, notes\.md$/);
    expect(gouji(['check', '--format', 'json', 'b.txt'], { cwd: folder }).err).toBe('');
  });
});
