import { describe, expect, it } from 'vitest';
import {
  childrenOf,
  departmentsOf,
  describeSubject,
  governmentOf,
  pathOf,
  SCHEMES,
  type Scheme,
  subjectOf,
} from '../../server/src/classification/index.ts';

describe('the tree', () => {
  it('leads from the class to the item', () => {
    expect(pathOf('2080505', 2024).map(({ name }) => name)).toEqual([
      '社会保障和就业支出',
      '行政事业单位养老支出',
      '机关事业单位基本养老保险缴费支出',
    ]);
    expect(pathOf('2080505', 2019)[1]?.name).toBe('行政事业单位离退休');
    expect(pathOf('3010102', 2024).map(({ name }) => name)).toEqual(['工资福利支出', '基本工资']);
    expect(pathOf('合计')).toEqual([]);
  });

  it('lists children of the year', () => {
    expect(childrenOf('functional', '22102', 2024).map(({ code }) => code)).toEqual([
      '2210201',
      '2210202',
      '2210203',
    ]);
    expect(childrenOf('economic-department', '', 2024).map(({ code }) => code)).toEqual([
      ...['301', '302', '303', '307', '309', '310', '311', '312', '313', '399'],
    ]);
    expect(childrenOf('functional', '20110', 2024)).toEqual([]);
    expect(childrenOf('functional', '', 2018).some(({ code }) => code === '224')).toBe(false);
  });
});

describe('the economic map', () => {
  it('depends on the kind of unit and on the year', () => {
    expect(
      governmentOf('30201', 2024).map(({ governmentCode, unitKind }) => [governmentCode, unitKind]),
    ).toEqual([
      ['50502', 'institution'],
      ['50201', 'organ'],
    ]);
    expect(governmentOf('31201', 2020).map(({ governmentCode }) => governmentCode)).toEqual(['50801']);
    expect(governmentOf('31201', 2024).map(({ governmentCode }) => governmentCode)).toEqual(['50803']);
    expect(departmentsOf('50102', 2024).map(({ departmentCode }) => departmentCode)).toEqual([
      ...['30108', '30109', '30110', '30111', '30112'],
    ]);
  });
});

describe('explanations', () => {
  it('cover every class in both languages', () => {
    for (const scheme of SCHEMES) {
      for (const subject of childrenOf(scheme, '', 2024)) {
        expect(describeSubject(subject)?.english, subject.code).toBeTruthy();
      }
    }
  });

  it('cover every 款 of every scheme, and the 300 commonest 项', () => {
    let items = 0;
    for (const scheme of SCHEMES) {
      const sections = childrenOf(scheme, '', 2024).flatMap(({ code }) => childrenOf(scheme, code, 2024));
      const missing = sections.filter((subject) => describeSubject(subject) === undefined);
      expect(missing.map(({ code }) => code)).toEqual([]);
      const below = sections.flatMap(({ code }) => childrenOf(scheme, code, 2024));
      items += below.filter((subject) => describeSubject(subject) !== undefined).length;
    }
    expect(items).toBeGreaterThan(300);
  });

  it.each([
    ['functional', '2080101', '行政单位'],
    ['functional', '2040201', '行政单位'],
    ['economic-government', '50206', '接待'],
    ['functional', '2010399', '政府办公厅（室）及相关机构事务'],
  ] as const)('%s %s speaks of %s', (scheme: Scheme, code, word) => {
    const subject = subjectOf(scheme, code, 2024);
    expect(subject && describeSubject(subject)?.chinese).toContain(word);
  });
});
