import { describe, expect, it } from 'vitest';
import { areAllParts, isPartOf } from '../../server/src/vocabulary/rows/parts.ts';
import { sectionWord } from '../../server/src/vocabulary/rows/section-words.ts';
import { totalLabel } from '../../server/src/vocabulary/rows/totals.ts';

describe('words for totals', () => {
  it('depend on the side where the label does not say what it sums', () => {
    expect(totalLabel('合计', 'income')?.concept).toBe('total-income');
    expect(totalLabel('总计', 'expenditure')?.concept).toBe('total-expenditure');
    expect(totalLabel('合计', undefined)?.concept).toBe('total');
    expect(totalLabel('当年收入小计', 'expenditure')?.concept).toBe('current-income');
  });

  it('give what a longer label totals', () => {
    expect(totalLabel('人员经费合计', undefined)).toEqual({ concept: 'total', stem: '人员经费' });
    expect(totalLabel('小计', 'income')).toBeUndefined();
    expect(totalLabel('其他收入', 'income')).toBeUndefined();
  });
});

describe('parts', () => {
  it('are known, known not to be, or unknown', () => {
    expect(isPartOf('general', 'grant')).toBe(true);
    expect(isPartOf('other-income', 'grant')).toBe(false);
    expect(isPartOf('general', 'meeting')).toBeUndefined();
  });

  it('make a whole only if none is missing', () => {
    expect(areAllParts(['vehicle-running', 'vehicle-purchase'], 'vehicle')).toBe(true);
    expect(areAllParts(['vehicle-running'], 'vehicle')).toBe(false);
    expect(areAllParts(['abroad', 'reception', undefined], 'three-public')).toBe(false);
  });
});

describe('words for sections', () => {
  it('tell the part that holds the tables from a table', () => {
    expect(sectionWord('2024年部门预算表')).toBe('tables');
    expect(sectionWord('部门收支总体情况表')).toBeUndefined();
    expect(sectionWord('部门预算情况说明')).toBe('explanation');
    expect(sectionWord('专业名词解释')).toBe('glossary');
    expect(sectionWord('机构设置及部门预算单位构成')).toBe('structure');
  });
});
