import { describe, expect, it } from 'vitest';
import { lookUp, nearestCodes, type Scheme } from '../../server/src/classification/index.ts';

function statusOf(scheme: Scheme, code: string, year?: number): string {
  return lookUp(scheme, code, year).status;
}

describe('valid codes', () => {
  it('finds a subject with its level and years', () => {
    expect(lookUp('functional', '2080505', 2024)).toEqual({
      status: 'valid',
      subject: {
        scheme: 'functional',
        code: '2080505',
        name: '机关事业单位基本养老保险缴费支出',
        level: 'item',
        fromYear: 2018,
        toYear: undefined,
        certainty: 'firm',
        formerNames: [],
      },
    });
  });

  it('gives the name of the year', () => {
    const names = [2018, 2019, 2026].map((year) => {
      const found = lookUp('functional', '210', year);
      return found.status === 'valid' ? found.subject.name : found.status;
    });
    expect(names).toEqual(['医疗卫生与计划生育支出', '卫生健康支出', '卫生健康支出']);
  });

  it('takes 2018 for "2018 or earlier"', () => {
    expect(statusOf('functional', '2010101', 2016)).toBe('valid');
    expect(statusOf('economic-department', '30101', 2017)).toBe('valid');
  });

  it('holds every recorded code valid without a year', () => {
    expect(statusOf('functional', '2089901')).toBe('valid');
  });

  it('keeps the numberings apart', () => {
    expect(statusOf('functional', '30101', 2024)).toBe('unknown');
    expect(statusOf('economic-department', '30101', 2024)).toBe('valid');
    expect(statusOf('economic-government', '50101', 2024)).toBe('valid');
    expect(statusOf('revenue', '1030148', 2024)).toBe('valid');
  });
});

describe('codes of other years', () => {
  it.each([
    ['functional', '2089901', 2024, '2089999'],
    ['functional', '2011001', 2024, '2080101'],
    ['functional', '2011099', 2024, '2080199'],
    ['functional', '2200404', 2024, '2240504'],
    ['functional', '2160504', 2020, '2070113'],
    ['functional', '2080504', 2022, '2080501'],
    ['economic-department', '30312', 2024, '30102'],
    ['economic-department', '30311', 2019, '30113'],
    ['economic-department', '39906', 2022, '39909'],
  ] as const)('%s %s in %i gave way to %s', (scheme, code, year, successor) => {
    const found = lookUp(scheme, code, year);
    expect(found.status === 'retired' && found.successor?.code).toBe(successor);
  });

  it('says until when a code was used', () => {
    expect(lookUp('functional', '20815', 2024)).toMatchObject({
      status: 'retired',
      validFrom: 2018,
      validTo: 2018,
      certain: true,
    });
  });

  it('is not sure of a doubtful boundary nearby, but is some years later', () => {
    expect(lookUp('functional', '2089901', 2021)).toMatchObject({ status: 'retired', certain: false });
    expect(lookUp('functional', '2089901', 2024)).toMatchObject({ status: 'retired', certain: true });
  });

  it('knows a code that was not there yet, and names no successor for it', () => {
    expect(lookUp('functional', '224', 2018)).toMatchObject({
      status: 'retired',
      validFrom: 2019,
      validTo: undefined,
      successor: undefined,
      certain: true,
    });
  });
});

describe('local detail', () => {
  it.each(['3010102', '3021303', '3029999'])('%s is local below a known 款', (code) => {
    const found = lookUp('economic-department', code, 2024);
    expect(found.status === 'local' && found.parent.code).toBe(code.slice(0, 5));
  });

  it('takes digits after a known 项 for local, and none after an unknown 款', () => {
    expect(lookUp('functional', '208050501', 2024)).toMatchObject({
      status: 'local',
      parent: { code: '2080505' },
    });
    expect(statusOf('economic-department', '3019801', 2024)).toBe('unknown');
  });
});

describe('unknown codes', () => {
  it.each([
    ['functional', '299', 2024],
    ['functional', '20877', 2024],
    ['functional', '2080577', 2024],
    ['functional', '2210204', 2024],
    ['economic-department', '30237', 2024],
  ] as const)('%s %s is firmly unknown', (scheme, code, year) => {
    expect(lookUp(scheme, code, year)).toMatchObject({ status: 'unknown', certain: true });
  });

  it.each([
    ['below a 款 with few rows', 'functional', '2011902', 2024, true],
    ['below a 款 of one row', 'functional', '2120502', 2024, false],
    ['事业运行, which spreads', 'functional', '2050150', 2024, false],
    ['a special-bond 款', 'functional', '20498', 2024, false],
    ['the next number of a late edition', 'functional', '2210204', 2026, false],
    ['before the tables begin', 'functional', '2080577', 2016, false],
    ['social-insurance funds', 'functional', '2090277', 2024, false],
    ['revenue below 类', 'revenue', '1030177', 2024, false],
    ['a unit code', 'functional', '086001', 2024, false],
  ] as const)('%s', (_reason, scheme, code, year, certain) => {
    expect(lookUp(scheme, code, year)).toMatchObject({ status: 'unknown', certain });
  });

  it('offers codes a slip away, siblings first', () => {
    const found = lookUp('functional', '2080550', 2024);
    expect(found.status === 'unknown' && found.nearest[0]?.code).toBe('2080505');
    expect(nearestCodes('functional', '208505', 2024).map(({ code }) => code)).toContain('2080505');
  });

  it('offers a sibling two digits away before a stranger one digit away', () => {
    const codes = nearestCodes('functional', '2089902', 2024).map(({ code }) => code);
    expect(codes.indexOf('2089999')).toBe(0);
    expect(codes).toContain('2049902');
  });

  it('offers only codes valid in the year', () => {
    const codes = nearestCodes('functional', '2089902', 2024).map(({ code }) => code);
    expect(codes).toContain('2089999');
    expect(codes).not.toContain('2089901');
  });

  it('survives what is no code', () => {
    for (const text of ['', '2', '合计', '20805０5', '99999999999999']) {
      expect(statusOf('functional', text, 2024)).toBe('unknown');
    }
  });
});
