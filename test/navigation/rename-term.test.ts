import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { isRefusal } from '../../server/src/features/navigation/rename/refusal.ts';
import { prepareRename, rename } from '../../server/src/features/navigation/rename/rename.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { offsetOf } from './documents.ts';

const TEXT = `澄江区档案馆2026年部门预算公开

第一部分 情况说明

数字档案建设费由一般公共预算安排。数字档案建设费用于扫描，数字档案建设费标准另行公布。

第二部分 名词解释

（一）数字档案建设费：指扫描和保存档案的支出。

（二）数字档案建设费标准：指每页扫描的支出标准。
`;
const ENTRY = offsetOf(TEXT, '数字档案建设费：');

describe('the rename of a term', () => {
  it('begins at its entry and at its uses', () => {
    const analysis = analyze(TEXT);
    expect(prepareRename(analysis, ENTRY + 2)).toMatchObject({ placeholder: '数字档案建设费' });
    expect(prepareRename(analysis, offsetOf(TEXT, '数字档案') + 2)).toMatchObject({
      range: { start: offsetOf(TEXT, '数字档案') },
    });
  });

  it('changes the entry and all uses, and no longer term', () => {
    const edits = rename(analyze(TEXT), ENTRY, '档案扫描费');
    if (isRefusal(edits)) throw new Error(edits.refused.zh);
    expect(applyEdits(TEXT, edits)).toBe(
      TEXT.replace('数字档案建设费由', '档案扫描费由')
        .replace('数字档案建设费用于', '档案扫描费用于')
        .replace('数字档案建设费：', '档案扫描费：'),
    );
  });

  it.each([
    ['', '不能为空'],
    ['甲：乙', '不能为空'],
    ['数字档案建设费标准', '已有'],
  ])('refuses “%s”', (newName, reason) => {
    const edits = rename(analyze(TEXT), ENTRY, newName);
    expect(isRefusal(edits) ? edits.refused.zh : '').toContain(reason);
  });
});
