import { describe, expect, it } from 'vitest';
import {
  bareTitle,
  isMistyped,
  likeness,
  meaningKey,
  namesTable,
  titleKey,
  withoutNote,
} from '../../server/src/vocabulary/structure/titles.ts';

const UNIT = '云溪县水文站';

describe('the key of a title', () => {
  it.each([
    ['主要职能', '云溪县水文站主要职能'],
    ['单位主要职能', '云溪县水文站（部门）主要职能'],
    ['第二季度', '第二季度'],
    ['收支总表（预算表1）', '2024年收支总表'],
    ['附件：部门预算表', '预算表'],
    ['关于部门收支总表的说明', '收支总表的说明'],
    ['一般公共预算“三公”经费支出表', '2024 年度一般公共预算 三公 经费支出表'],
  ])('%s = %s', (left, right) => {
    expect(titleKey(left, UNIT)).toBe(titleKey(right, UNIT));
  });

  it('keeps what tells titles apart', () => {
    expect(titleKey('国有资本经营预算支出表', UNIT)).toBe('国有资本经营预算支出表');
    expect(titleKey('收入总表', UNIT)).not.toBe(titleKey('支出总表', UNIT));
  });

  it('has the same meaning without filling words and with alike ones', () => {
    expect(meaningKey('主要职能')).toBe(meaningKey('主要职责'));
    expect(meaningKey(titleKey('部门职责', UNIT))).toBe(meaningKey(titleKey('部门主要职能', UNIT)));
    expect(meaningKey('国有资产占用使用情况')).toBe(meaningKey('国有资产占有使用的说明'));
    expect(meaningKey('某馆决算报表')).toBe(meaningKey('某馆决算表'));
    expect(meaningKey('收入预算')).not.toBe(meaningKey('支出预算'));
  });
});

describe('what a title names', () => {
  it.each([
    ['收支总表', true],
    ['一般公共预算支出表（按功能分类科目）', true],
    ['2024年部门预算表', false],
    ['部门预算公开报表', false],
    ['关于收支总表的说明', false],
    ['机关运行经费', false],
  ])('%s', (title, isTable) => {
    expect(namesTable(title)).toBe(isTable);
  });

  it('is written in a contents list without the unit and the year', () => {
    expect(bareTitle('云溪县水文站2024年收支总表', UNIT)).toBe('收支总表');
    expect(bareTitle('2024年度收支总表', UNIT)).toBe('收支总表');
    expect(withoutNote('支出表（功能科目）')).toBe('支出表');
  });
});

describe('how alike titles are', () => {
  it('counts the pairs of characters that both have', () => {
    expect(likeness('甲乙丙', '甲乙丙')).toBe(1);
    expect(likeness('甲乙丙', '丁戊己')).toBe(0);
    expect(likeness('甲', '甲')).toBe(1);
  });

  it('tells a wrong word from another title', () => {
    expect(isMistyped('名称解释', '名词解释')).toBe(true);
    expect(isMistyped('名词解释', '名词的解释')).toBe(false);
    expect(isMistyped('收入预算说明', '机构设置情况')).toBe(false);
  });
});
