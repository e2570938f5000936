import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { INTERNAL_ERROR } from '../../server/src/analysis/run-rules.ts';
import { applyEdits } from '../../server/src/text/edits.ts';

const PIECES = [
  '云溪县水文站2024年部门预算',
  '支出总表',
  '收支总表',
  '单位：万元',
  '科目编码\t科目名称\t合计\t基本支出\t项目支出',
  '收入\t\t支出\t',
  '项目\t预算数\t项目\t预算数',
  '\t合计\t310.00\t200.00\t100.00',
  '208\t社会保障和就业支出\t50.00\t２５.00\t30.00',
  '20805\t行政事业单位离退休\t1,2,3\t\t-',
  '2080555\t机关事业单位基本养老保险缴费支出\t53.00\t53.00\t0.00\t9',
  '收入总计\t85.50\t支出总计\t95.50',
  '其中：设备购置\t45.00',
  '| 项目 | 预算数 |\n|---|---|\n| 合计 | 3.00 |',
  '<table><tr><td>项目</td><td>预算数</td></tr><tr><td>合计</td><td>3</td></tr></table>',
  '',
];
const documents = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }),
  )
  .map((pieces) => pieces.join('\n'));

describe('an analysis', () => {
  it('is the same for the same text, and no rule fails on any', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const { findings } = analyze(text);
        expect(findings.filter(({ rule }) => rule === INTERNAL_ERROR)).toEqual([]);
        expect(analyze(text).findings).toEqual(findings);
      }),
    );
  });

  it('has findings in order, inside the text, visible, with one preferred fix at most', () => {
    fc.assert(
      fc.property(documents, (text) => {
        let last = 0;
        for (const { range, fixes, message } of analyze(text).findings) {
          expect(range.start).toBeGreaterThanOrEqual(last);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(message.zh).not.toBe('');
          expect(message.en).not.toBe('');
          expect(fixes.filter(({ preferred }) => preferred).length).toBeLessThanOrEqual(1);
          last = range.start;
        }
      }),
    );
  });

  it('offers fixes that can be applied and change the text', () => {
    fc.assert(
      fc.property(documents, (text) => {
        for (const { fixes } of analyze(text).findings) {
          for (const { edits } of fixes) expect(applyEdits(text, edits)).not.toBe(text);
        }
      }),
    );
  });

  it('takes the year from the settings where the text has none', () => {
    const text =
      '云溪县水文站支出总表\n单位：万元\n科目编码\t科目名称\t合计\n2089901\t其他社会保障和就业支出\t1.00\n';
    const rules = (year?: number): readonly string[] =>
      analyze(text, { ...DEFAULT_SETTINGS, ...(year === undefined ? {} : { year }) }).findings.map(
        ({ rule }) => rule,
      );
    expect(rules()).not.toContain('retired-subject-code');
    expect(rules(2024)).toContain('retired-subject-code');
    expect(rules(2019)).not.toContain('retired-subject-code');
  });

  it('shows rounding as the settings say', () => {
    const text =
      '青禾区档案馆支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n\t合计\t10.01\t5.00\t5.00\n';
    const severities = (rounding: 'off' | 'hint' | 'strict'): readonly string[] =>
      analyze(text, { ...DEFAULT_SETTINGS, rounding }).findings.map(({ severity }) => severity);
    expect(severities('off')).toEqual([]);
    expect(severities('hint')).toEqual(['hint']);
    expect(severities('strict')).toEqual(['error']);
  });
});
