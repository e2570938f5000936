import { describe, expect, it } from 'vitest';
import { labelKey } from '../../server/src/vocabulary/label-key.ts';
import { kindOfCaption } from '../../server/src/vocabulary/tables.ts';

describe('kindOfCaption', () => {
  it.each([
    ['部门收支总表', 'statement'],
    ['财政拨款收支总体情况表', 'grant-statement'],
    ['一般公共预算支出表（按功能分类科目）', 'general-expenditure'],
    ['一般公共预算支出表（按经济分类）', 'general-economic'],
    ['一般公共预算基本支出明细表（按支出功能分类科目）', 'general-basic-functional'],
    ['一般公共预算项目支出情况表', 'general-project'],
    ['财政拨款“三公”经费支出决算表', 'three-public'],
    ['财政拨款政府性基金支出预算表', 'government-fund'],
    ['政府性基金预算财政拨款收入支出决算表', 'government-fund'],
    ['财政拨款基本支出表（经济科目）', 'grant-basic'],
    ['财政拨款委托业务费支出预算表', 'commissioned'],
    ['财政拨款政府购买服务明细表', 'purchased-services'],
    ['部门预算项目支出表', 'project'],
    ['基本支出预算情况表', 'basic-expenditure'],
    ['支出预算分类汇总表（按支出经济分类）', 'economic-summary'],
    ['项目支出绩效目标表', 'performance'],
    ['收入决算表', 'income'],
    ['支出决算表', 'expenditure'],
  ])('%s is %s', (title, kind) => {
    expect(kindOfCaption(labelKey(title))).toBe(kind);
  });

  it('knows no kind of other words', () => {
    expect(kindOfCaption('部门概况')).toBeUndefined();
  });
});
