import { describe, expect, it } from 'vitest';
import { bodyOf, docx } from '../convert/office-files.ts';
import { folderWith, gouji } from './run.ts';

/** A document with last year's and this year's amounts of six items. */
function edition(year: number, prior: readonly number[], current: readonly number[]): string {
  const items = [
    '30201\t办公费',
    '30202\t印刷费',
    '30205\t水费',
    '30206\t电费',
    '30207\t邮电费',
    '30211\t差旅费',
  ];
  const row = (label: string, a: number, b: number) => `${label}\t${a.toFixed(2)}\t${b.toFixed(2)}`;
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  return [
    `云溪县水文站${year}年部门预算公开`,
    '',
    '一般公共预算基本支出表',
    '',
    '单位：万元',
    '',
    '科目编码\t科目名称\t上年预算数\t本年预算数',
    row('\t合计', sum(prior), sum(current)),
    ...items.map((item, at) => row(item, prior[at] ?? 0, current[at] ?? 0)),
    '',
  ].join('\n');
}

const LAST = edition(2025, [9, 8, 7, 6, 5, 4], [10, 12, 8, 30, 5, 6]);

describe('files checked together', () => {
  it('hold last year’s amounts against last year’s file', () => {
    const wrong = edition(2026, [10, 12, 6, 32, 5, 6], [11, 13, 9, 31, 6, 7]);
    const folder = folderWith({ '2025.ysgk': LAST, '2026.ysgk': wrong });
    const alone = gouji(['check', '2026.ysgk'], { cwd: folder });
    expect([alone.code, alone.out]).toEqual([0, expect.not.stringContaining('prior-year-mismatch')]);
    const { code, out } = gouji(['check', '--format', 'compact', '.'], { cwd: folder });
    expect(code).toBe(1);
    expect(out.match(/\[[a-z-]+\]$/gm)).toEqual(['[prior-year-mismatch]', '[prior-year-mismatch]']);
    expect(out).toContain('2025.ysgk 第 11 行');
    expect(out).toContain('2026.ysgk:11:');
  });

  it('hold office files against each other, too', () => {
    const wrong = edition(2026, [10, 12, 6, 32, 5, 6], [11, 13, 9, 31, 6, 7]);
    const folder = folderWith({ '2025.docx': docx(bodyOf(LAST)), '2026.docx': docx(bodyOf(wrong)) });
    const { out } = gouji(['check', '--format', 'compact', '2025.docx', '2026.docx'], { cwd: folder });
    expect(out.match(/\[[a-z-]+\]$/gm)).toEqual(['[prior-year-mismatch]', '[prior-year-mismatch]']);
    expect(out).toContain('2025.docx 第 11 行');
  });

  it('are silent where the years agree', () => {
    const right = edition(2026, [10, 12, 8, 30, 5, 6], [11, 13, 9, 31, 6, 7]);
    const folder = folderWith({ '2025.ysgk': LAST, '2026.ysgk': right });
    expect(gouji(['check', '.'], { cwd: folder }).code).toBe(0);
  });
});
