import { describe, expect, it } from 'vitest';
import { NAMED_CONCEPTS } from '../../server/src/vocabulary/concept-names.ts';
import {
  conceptOf,
  conceptsOf,
  facetsOfLabel,
  headConcepts,
  yearOf,
} from '../../server/src/vocabulary/concepts.ts';
import { labelKey, withoutNotes } from '../../server/src/vocabulary/label-key.ts';

describe('labelKey', () => {
  it('makes blanks, width, brackets, quotes, colons and 其中 alike', () => {
    for (const label of [
      '因公出国（境）费',
      '因公出国(境)费',
      ' 因公 出国〔境〕费：',
      '其中：因公出国（境）费',
    ]) {
      expect(labelKey(label)).toBe('因公出国境费');
    }
    expect(labelKey('“三公”经费')).toBe('三公经费');
    expect(labelKey('２０２４年')).toBe('2024年');
  });

  it('takes notes out of labels, and leaves labels that are nothing else', () => {
    expect(withoutNotes('事业收入（不含教育收费）')).toBe('事业收入');
    expect(withoutNotes('（一）')).toBe('（一）');
  });
});

describe('conceptOf', () => {
  it.each([
    ['合 计', 'total'],
    ['比2025年执行数增减额', 'change'],
    ['较上年预算数增减%', 'change-rate'],
    ['其中：基本支出', 'basic'],
    ['人员支出', 'personnel'],
    ['专项业务经费支出', 'project'],
    ['公务用车购置及运行维护费', 'vehicle'],
    ['公务用车运行费', 'vehicle-running'],
    ['一般公共预算财政拨款收入', 'general'],
    ['事业收入（不含教育收费）', 'business-income'],
    ['上年结余、结转', 'carry-over-in'],
    ['年终结转结余', 'carry-over-out'],
    ['本年收入合计', 'current-income'],
    ['收 入 总 计', 'total-income'],
    ['2024年预算数', 'amount'],
    ['2026年基本支出', 'basic'],
    ['增减(%)', 'change-rate'],
  ])('%s is %s', (label, concept) => {
    expect(conceptOf(label)).toBe(concept);
  });

  it.each(['一般公共服务支出', '行政运行', '科目名称', '一', '', '2024年', '培训支出'])(
    'knows no concept of %j',
    (label) => {
      expect(conceptOf(label)).toBeUndefined();
    },
  );

  it('gives all that a name says, the leading concept first', () => {
    expect(conceptsOf('上年预算数')).toEqual(['amount', 'prior-year']);
    expect(conceptsOf('执行数')).toEqual(['amount', 'final']);
    expect(conceptsOf('财政拨款结转')).toEqual(['grant', 'carry-over-in']);
  });
});

describe('headers', () => {
  it('compose a fund and a measure', () => {
    expect(headConcepts('一般公共预算基本支出')).toEqual(['general', 'basic']);
    expect(headConcepts('2026年政府性基金预算支出')).toEqual(['government-fund', 'expenditure']);
    expect(headConcepts('一般公共服务支出')).toEqual([]);
  });

  it('tell year and period', () => {
    expect(yearOf('2025 年执行数')).toBe(2025);
    expect(yearOf('执行数')).toBeUndefined();
    expect(facetsOfLabel('2025年执行数')).toEqual({ measure: 'amount', stage: 'final', year: 2025 });
    expect(facetsOfLabel('本年财政拨款')).toEqual({ fund: 'grant' });
    expect(facetsOfLabel('上年结转')).toEqual({ flow: 'carry-over-in' });
    expect(facetsOfLabel('上年公务接待费')).toEqual({ measure: 'reception', period: 'prior-year' });
  });
});

describe('the names', () => {
  it('mean one thing each and are written as keys', () => {
    const seen = new Map<string, string>();
    for (const [concepts, names] of NAMED_CONCEPTS) {
      for (const name of names.split(' ')) {
        expect(labelKey(name), name).toBe(name);
        expect(seen.get(name), name).toBeUndefined();
        seen.set(name, String(concepts));
      }
    }
  });
});
