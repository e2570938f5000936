import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFrom, foldText, originalRange } from '../../server/src/model/narrative/folded-text.ts';

function folded(text: string) {
  return foldText(text, [{ start: 0, end: text.length }]);
}

describe('foldText', () => {
  it('leaves out blanks, quotes and emphasis, and writes narrow', () => {
    expect(folded('“三公”经费 １２．５ 万元，**合计**').text).toBe('三公经费12.5万元,合计');
  });

  it('keeps two numbers apart', () => {
    const text = '共 12 34 元\n5';
    expect(folded(text).text).toBe('共12 34元5');
    const lines = foldText(text, [
      { start: 0, end: 5 },
      { start: 5, end: text.length },
    ]);
    expect(lines.text).toBe('共12\n34元5');
  });

  it('knows where every character stands in the document', () => {
    const character = fc.constantFrom('支', '出', '１', '2', ' ', '“', '，', '\n', '元');
    const stretch = fc.string({ unit: character, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 4 }), (stretches) => {
        const text = stretches.join('');
        let end = 0;
        const segments = stretches.map(({ length }) => {
          end += length;
          return { start: end - length, end };
        });
        const one = foldText(text, segments);
        for (let place = 0; place < one.text.length; place++) {
          const range = originalRange(one, place, place + 1);
          const alone = foldText(text, [range]).text;
          expect([' ', '\n', alone]).toContain(one.text.charAt(place));
        }
      }),
    );
  });

  it('finds numbers, cues and the characters that comparisons and denials begin with', () => {
    const { telling, places, comparators, denials } = folded('比上年增加 10 元，没有');
    expect(telling).toBe(true);
    expect(places.map((at) => '比上年增加10元,没有'.charAt(at))).toEqual(['1', ',', '没']);
    expect(comparators).toEqual([0]);
    expect(denials).toEqual([9]);
    expect(folded('人员增多，任务加重').telling).toBe(false);
  });
});

describe('firstFrom', () => {
  it('gives the first place that is not before another', () => {
    expect([0, 3, 4, 9, 10].map((start) => firstFrom([3, 9], start))).toEqual([0, 0, 1, 1, 2]);
    expect(firstFrom([], 0)).toBe(0);
  });
});
