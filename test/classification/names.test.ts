import { describe, expect, it } from 'vitest';
import {
  findByName,
  nameMatches,
  namesOf,
  nearestNames,
  search,
} from '../../server/src/classification/index.ts';

describe('nameMatches', () => {
  it.each([
    ['functional', '20801', '人力资源和社会保障管理事务', 2024, 'same'],
    ['economic-department', '30213', '维修(护)费', 2024, 'same'],
    ['economic-department', '30212', '因公出国〔境〕 费用', 2024, 'same'],
    ['functional', '2040409', '"两房"建设', 2024, 'same'],
    ['functional', '208', '社会保障\u3000和就业支出', 2024, 'same'],
    ['economic-department', '3010102', '普调工资', 2024, 'same'],
    ['functional', '208', '社会保障和就业', 2024, 'variant'],
    ['economic-department', '303', '对个人和家庭补助', 2026, 'variant'],
    ['functional', '208', '八、社会保障和就业支出', 2024, 'variant'],
    ['functional', '201', '（一）一般公共服务', 2024, 'variant'],
    ['functional', '2080505', '机关事业单位基本养老保险缴费支出（项）', 2024, 'variant'],
    ['functional', '2110199', '其他环境保护管理事务', 2026, 'variant'],
    ['functional', '2080506', '机关事业单位职业年金', 2026, 'variant'],
    ['functional', '2110299', '其他环境监测与监察支', 2026, 'variant'],
    ['economic-department', '30111', '公务员医疗补助缴费（在职）', 2024, 'variant'],
    ['economic-department', '30213', '维修费', 2024, 'different'],
    ['functional', '212', '城乡社区事务', 2021, 'former'],
    ['functional', '213', '农林水事务', 2021, 'former'],
    ['functional', '215', '资源勘探信息等支出', 2021, 'former'],
    ['functional', '215', '资源勘探信息等', 2021, 'former'],
    ['functional', '20805', '行政事业单位离退休', 2025, 'former'],
    ['economic-government', '50601', '资本性支出（一）', 2022, 'former'],
    ['economic-department', '310', '其他资本性支出', 2024, 'former'],
    ['functional', '20801', '人力资源和社会保险管理事务', 2024, 'different'],
    ['functional', '2080199', '其他人力资源和社会保险管理事务支出', 2024, 'different'],
    ['functional', '2111101', '减排专项支出', 2025, 'different'],
    ['economic-department', '30203', '水费', 2024, 'different'],
    ['economic-department', '30301', '退休费', 2024, 'different'],
    ['economic-department', '30311', '住房公积金', 2024, 'different'],
    ['economic-government', '50401', '房屋建筑物构建', 2026, 'different'],
    ['economic-government', '50601', '资本性支出（基本建设）', 2024, 'different'],
    ['functional', '2089999', '其他社保支出', 2024, 'doubtful'],
    ['functional', '2089999', '其他城乡社区支出', 2024, 'different'],
    ['functional', '20801', '人事管理', 2015, 'doubtful'],
    ['functional', '2080577', '无此科目', 2024, 'doubtful'],
  ] as const)('%s %s %s in %i: %s', (scheme, code, name, year, expected) => {
    expect(nameMatches(scheme, code, name, year)).toBe(expected);
  });

  it('records every name with its years', () => {
    expect(
      namesOf('functional', '21305').map(({ name, fromYear, toYear }) => [name, fromYear, toYear]),
    ).toEqual([
      ['扶贫', 2018, 2021],
      ['巩固脱贫衔接乡村振兴', 2022, 2023],
      ['巩固脱贫攻坚成果衔接乡村振兴', 2024, undefined],
    ]);
  });
});

describe('findByName', () => {
  it('finds one subject, folded', () => {
    expect(findByName('functional', '机关事业单位职业年金 缴费支出').map(({ code }) => code)).toEqual([
      '2080506',
    ]);
    expect(findByName('functional', '社会保障和就业').map(({ code }) => code)).toEqual(['208']);
  });

  it('narrows a common name to a parent and a year', () => {
    expect(findByName('functional', '行政运行').length).toBeGreaterThan(50);
    expect(findByName('functional', '行政运行', { parent: '20801' }).map(({ code }) => code)).toEqual([
      '2080101',
    ]);
    expect(findByName('functional', '行政运行', { parent: '20110', year: 2024 })).toEqual([]);
    expect(findByName('functional', '扶贫', { year: 2020 }).map(({ code }) => code)).toEqual(['21305']);
    expect(findByName('functional', '扶贫', { year: 2024 })).toEqual([]);
  });

  it('finds the likest names of a misprint', () => {
    expect(nearestNames('functional', '人力资源和社会保险管理事务', { year: 2024 })[0]?.code).toBe('20801');
    expect(nearestNames('economic-department', '房屋建筑物构建', { parent: '310' })[0]?.code).toBe('31001');
    expect(nearestNames('functional', '完全无关的文字')).toEqual([]);
  });
});

describe('search', () => {
  it('completes codes and names', () => {
    expect(search('functional', '20805', 2024).map(({ code }) => code)).toEqual([
      ...['20805', '2080501', '2080502', '2080503', '2080505', '2080506', '2080507', '2080508', '2080599'],
    ]);
    expect(search('economic-department', '接待', 2024).map(({ code }) => code)).toEqual(['30217']);
    expect(search('functional', '职业', 2024, 3)).toHaveLength(3);
    expect(search('functional', '职业', 2024)[0]?.name.startsWith('职业')).toBe(true);
  });
});
