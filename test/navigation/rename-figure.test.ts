import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { isRefusal } from '../../server/src/features/navigation/rename/refusal.ts';
import { prepareRename, rename } from '../../server/src/features/navigation/rename/rename.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { offsetOf, SHORT } from './documents.ts';

function renamed(text: string, offset: number, newName: string): string {
  const edits = rename(analyze(text), offset, newName);
  if (isRefusal(edits)) throw new Error(edits.refused.zh);
  return applyEdits(text, edits);
}

function refusal(text: string, offset: number, newName: string): string {
  const edits = rename(analyze(text), offset, newName);
  return isRefusal(edits) ? edits.refused.zh : '';
}

const PROJECT = offsetOf(SHORT, '\t100.00', 3) + 1;

describe('the rename of a figure', () => {
  it('begins with the figure as it is written', () => {
    expect(prepareRename(analyze(SHORT), PROJECT + 2)).toEqual({
      range: { start: PROJECT, end: PROJECT + 6 },
      placeholder: '100.00',
    });
  });

  it('writes every telling in its own unit and style, and computes what follows', () => {
    const text = renamed(SHORT, PROJECT, '150.00');
    const lines = text.split('\n');
    const told = (start: string) => lines.filter((line) => line.startsWith(start));
    expect(told('2012604')).toEqual([
      '2012604\t档案馆\t150.00\t\t150.00',
      '2012604\t档案馆\t1,500,000.00\t\t1,500,000.00',
    ]);
    expect(told('2012601')).toEqual(SHORT.split('\n').filter((line) => line.startsWith('2012601')));
    expect(told('\t合计')).toEqual([
      '\t合计\t1,350.00\t1,200.00\t150.00',
      '\t合计\t13,500,000.00\t12,000,000.00\t1,500,000.00',
    ]);
    expect(text).toContain(
      '支出预算1,350.00万元，比上年增加100.00万元，增长8.00%，主要原因是新增数字化项目。其中：基本支出1,200.00万元，占88.89%；项目支出150.00万元，占11.11%。',
    );
    expect(analyze(text).findings).toEqual(analyze(SHORT).findings);
  });

  it('is the same from the sentence and in any unit', () => {
    const inText = offsetOf(SHORT, '100.00万元');
    expect(renamed(SHORT, inText, '150.00')).toBe(renamed(SHORT, PROJECT, '150.00'));
    expect(renamed(SHORT, inText, '1,500,000元')).toBe(renamed(SHORT, PROJECT, '150.00'));
    expect(renamed(SHORT, offsetOf(SHORT, '\t1,000,000.00') + 1, '1500000')).toBe(
      renamed(SHORT, PROJECT, '150.00'),
    );
  });

  it('leaves a sentence that rounds a table in its own digits', () => {
    const rounded = SHORT.replaceAll('项目支出100.00万元', '项目支出100万元')
      .replaceAll('1,000,000.00', '1,000,300.00')
      .replaceAll('13,000,000.00', '13,000,300.00');
    const text = renamed(rounded, offsetOf(rounded, '1,000,300.00') + 1, '1,500,300.00');
    expect(text).toContain('项目支出150万元');
  });

  it('turns the verbs where a rise becomes a fall', () => {
    expect(renamed(SHORT, PROJECT, '20.00')).toContain('1,220.00万元，比上年减少30.00万元，下降2.40%');
  });

  it('goes down where a total has one part only', () => {
    const total = offsetOf(SHORT, '\t100.00') + 1;
    expect(renamed(SHORT, total, '150.00')).toBe(renamed(SHORT, PROJECT, '150.00'));
  });

  it('of a change leaves the amounts and computes its rate', () => {
    const text = renamed(SHORT, offsetOf(SHORT, '50.00万元'), '60.00');
    expect(text).toBe(SHORT.replace('50.00万元，增长4.00%', '60.00万元，增长4.84%'));
  });

  it('writes nothing where the value stays', () => {
    expect(renamed(SHORT, PROJECT, '100')).toBe(SHORT);
  });

  it.each([
    ['a total of several parts', offsetOf(SHORT, '1,300.00'), '1,400.00', '是 1,200.00 ＋ 100.00 的合计'],
    ['a share', offsetOf(SHORT, '92.31'), '93.00', '百分比由金额算出'],
    ['what is no number', PROJECT, '一百', '“一百”不是数字'],
    ['too many decimals', PROJECT, '100.123', '保留 2 位小数'],
    ['a total below zero', PROJECT, '-1500.00', '负数'],
    ['a blank', offsetOf(SHORT, '名词解释', 1), '1', '这里不能改名'],
  ])('refuses %s', (_, offset, newName, reason) => {
    expect(refusal(SHORT, offset, newName)).toContain(reason);
  });

  it('refuses where the words say that nothing has changed', () => {
    const flat = SHORT.replace('比上年增加50.00万元，增长4.00%，主要原因是新增数字化项目', '与上年持平');
    expect(refusal(flat, PROJECT, '150.00')).toContain('持平');
  });

  it('fills the blank cells of a fact that was zero', () => {
    const zero = SHORT.replace('档案馆\t100.00\t\t', '档案馆\t100.00\t0.00\t');
    const text = renamed(zero, offsetOf(zero, '\t0.00\t') + 1, '30.00');
    expect(text).toContain('档案馆\t130.00\t30.00\t100.00');
    expect(text).toContain('档案馆\t1,300,000.00\t300,000.00\t1,000,000.00');
    expect(text).toContain('基本支出1,230.00万元，占92.48%');
  });
});
