import { describe, expect, it } from 'vitest';
import { tidiedLines } from '../../server/src/features/writing/refactoring/tidy.ts';
import { EXPENDITURE, ROWS } from './marked.ts';
import { at } from './refactored.ts';

describe('tidying a table', () => {
  it.each([
    [
      ['科目  合计  基本', '教育  １２.5  1.00'],
      ['科目\t合计\t基本', '教育\t12.5\t1.00'],
    ],
    [
      ['科目　合计', '教 育　5.00', '', '医疗　6.00'],
      ['科目\t合计', '教 育\t5.00', '医疗\t6.00'],
    ],
    [
      ['科目｜合计', '教育｜5.00'],
      ['科目\t合计', '教育\t5.00'],
    ],
    [
      ['科目\t\t合计', '教育 \t\t 1 234.00'],
      ['科目\t合计', '教育\t1234.00'],
    ],
  ])('%j', (lines, expected) => {
    expect(tidiedLines(lines)).toEqual(expected);
  });

  it('leaves words alone', () => {
    expect(tidiedLines(['这是一句话。', '又一句  话。'])).toBeUndefined();
    expect(tidiedLines(['科目  合计', '教育  5.00  6.00'])).toBeUndefined();
    expect(tidiedLines([])).toBeUndefined();
  });

  it('is offered at the cursor and not for clean tables', () => {
    const { found } = at(
      ['支出总表', '', '科目  合计', '教育  5.00‸', '医疗  6.00', '', '说明'],
      'refactor.rewrite.tidy',
    );
    expect(found[0]?.after).toBe('支出总表\n\n科目\t合计\n教育\t5.00\n医疗\t6.00\n\n说明');
    expect(at([...EXPENDITURE, `${ROWS[0]}‸`, ...ROWS.slice(1)], 'refactor.rewrite.tidy').found).toEqual([]);
  });
});
