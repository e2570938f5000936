import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

describe('the changes that explain a change', () => {
  const sums = (sentence: string) =>
    statementsIn(sentence, 'growth').filter((statement) => !statement.includes('≥'));

  it('come to it', () => {
    const sentence =
      '支出预算1796.14万元，比上年增加129.07万元，主要原因是人员支出增加100.02万元、设备购置增加29.05万元。';
    expect(sums(sentence)).toEqual(['129.07 = 100.02 + 29.05']);
  });

  it('miss it by one slip of the hand: a digit, or the direction', () => {
    expect(sums('收入预算1796.14万元，比上年增加129.07万元，主要原因是拨款增加124.07万元。')).toEqual([
      '129.07 = 124.07 (contradicted)',
    ]);
    expect(
      sums(
        '支出预算1796.14万元，比上年增加129.07万元，主要原因是人员支出增加100.02万元、设备购置减少29.05万元。',
      ),
    ).toEqual(['129.07 = 100.02 − 29.05 (contradicted)']);
  });

  it('may leave out the rest, and may have been moved from elsewhere', () => {
    expect(sums('收入预算1796.14万元，比上年增加129.07万元，主要原因是拨款增加97.35万元。')).toEqual([]);
    expect(sums('收入预算1796.14万元，比上年增加129.00万元，主要原因是拨款增加120.00万元。')).toEqual([]);
    expect(sums('培训费预算403.75万元，比上年增加403.75万元，主要原因是从会议费中调减403.75万元。')).toEqual(
      [],
    );
  });
});
