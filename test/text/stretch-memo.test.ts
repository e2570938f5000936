import { describe, expect, it } from 'vitest';
import { ownCopy, StretchMemo } from '../../server/src/text/stretch-memo.ts';

interface Made {
  readonly stretch: string;
}

/** A memo of its stretches themselves, and how often one was made. */
function counted() {
  const memo = new StretchMemo<Made>();
  let made = 0;
  const make = (stretch: string): Made => {
    made++;
    return { stretch };
  };
  const of = (text: string, start = 0, end = text.length) => memo.of(text, start, end, make);
  return { of, made: () => made };
}

describe('StretchMemo', () => {
  it('makes the value of a stretch once, wherever it stands', () => {
    const memo = counted();
    const first = memo.of('前合计后', 1, 3);
    expect(first).toEqual({ stretch: '合计' });
    expect(memo.of('合计')).toBe(first);
    expect(memo.of('本年收入合计', 4)).toBe(first);
    expect(memo.made()).toBe(1);
  });

  it('tells stretches apart by every character and by their length', () => {
    const memo = counted();
    for (const stretch of ['', '合', '计', '合计', '计合', '合计合', ' 合计']) {
      expect(memo.of(stretch).stretch).toBe(stretch);
    }
    expect(memo.made()).toBe(7);
  });

  it('remembers stretches that are alike but for one character', () => {
    const memo = counted();
    const alike = ['甲项目补助支出', '乙项目补助支出', '甲项目经费支出', '2080501', '2180501', '2080601'];
    for (let round = 0; round < 2; round++)
      for (const stretch of alike) expect(memo.of(stretch).stretch).toBe(stretch);
    expect(memo.made()).toBe(alike.length);
  });

  it('gives every stretch its own value, however many there were', () => {
    const memo = counted();
    for (let round = 0; round < 2; round++) {
      for (let label = 0; label < 60_000; label++) {
        const stretch = `项目${label}`;
        if (memo.of(stretch).stretch !== stretch) expect.fail(stretch);
      }
    }
  });

  it('does not keep long stretches', () => {
    const memo = counted();
    const prose = '说明'.repeat(40);
    expect(memo.of(prose).stretch).toBe(prose);
    memo.of(prose);
    expect(memo.made()).toBe(2);
  });

  it('may be asked while a value is made', () => {
    const memo = new StretchMemo<string>();
    const make = (stretch: string): string =>
      stretch.length <= 1 ? stretch : memo.of(stretch, 1, stretch.length, make) + stretch.charAt(0);
    expect(memo.of('甲乙丙', 0, 3, make)).toBe('丙乙甲');
    expect(memo.of('甲乙丙', 0, 3, make)).toBe('丙乙甲');
  });
});

describe('ownCopy', () => {
  it('is the same string', () => {
    for (const word of ['', '合计', '一般公共预算财政拨款基本支出表']) expect(ownCopy(word)).toBe(word);
  });
});
