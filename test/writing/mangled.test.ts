import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { completeAt } from '../../server/src/features/writing/completion/complete.ts';
import { documentTopic } from '../../server/src/features/writing/completion/document-suggestion.ts';
import { formatAfterTyping } from '../../server/src/features/writing/formatting/format.ts';
import { DEFAULT_FORMAT } from '../../server/src/features/writing/formatting/options.ts';
import { refactoringsAt } from '../../server/src/features/writing/refactoring/refactor.ts';
import { signatureAt } from '../../server/src/features/writing/signature.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import type { TextEdit } from '../../server/src/text/range.ts';

const samples = readdirSync(new URL('../../samples/', import.meta.url))
  .filter((name) => name.includes('.ysgk.'))
  .map((name) => readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8'));
const PIECES = [
  '\t',
  '\n',
  '|',
  '201',
  'xzyx',
  '<!-- gouji-ignore ',
  '单位：',
  '一、',
  '合计',
  '第三部分 ',
  '\r\n',
  '1.5',
  '（',
  '，比上年',
  '<table>',
];

/** A stretch of a sample with a few cuts and pieces in it, as a text is while it is being written, and a place in it. */
const edited = fc
  .record({
    sample: fc.constantFrom(...samples),
    start: fc.nat(12_000),
    length: fc.nat(7000),
    cuts: fc.array(fc.tuple(fc.nat(6999), fc.nat(60), fc.constantFrom(...PIECES)), { maxLength: 8 }),
    // Reading a text takes much longer than what is asked of it: it is asked in several places.
    at: fc.array(fc.nat(7000), { minLength: 4, maxLength: 4 }),
  })
  .map(({ sample, start, length, cuts, at }) => {
    const text = cuts.reduce(
      (now, [from, cut, piece]) => now.slice(0, from) + piece + now.slice(from + cut),
      sample.slice(start, start + length),
    );
    return { text, offsets: at.map((offset) => Math.min(offset, text.length)) };
  });

/** Throws where edits overlap or leave the text. */
function apply(text: string, edits: readonly TextEdit[]): string {
  return applyEdits(text, edits);
}

describe('a document being edited', () => {
  it('is completed within its text', () => {
    let offered = 0;
    fc.assert(
      fc.property(edited, ({ text, offsets }) => {
        const analysis = analyze(text);
        for (const offset of offsets) {
          for (const { edit, others, topic } of completeAt(analysis, text, offset, 'zh').items) {
            offered++;
            apply(text, [edit, ...others]);
            expect(edit.range.start).toBeLessThanOrEqual(offset);
            expect(edit.range.end).toBeGreaterThanOrEqual(offset);
            expect(text.slice(edit.range.start, edit.range.end)).not.toMatch(/[\r\n]/);
            if (topic !== undefined) expect(typeof documentTopic(analysis, topic, 'en')).toBe('string');
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(offered).toBeGreaterThan(0);
  });

  it('has refactorings that do something and do not overlap', () => {
    let offered = 0;
    fc.assert(
      fc.property(edited, fc.nat(200), ({ text, offsets }, length) => {
        const analysis = analyze(text);
        for (const start of offsets) {
          const asked = { start, end: Math.min(text.length, start + length) };
          for (const { edits, disabled } of refactoringsAt(analysis, text, asked, () => true)) {
            if (disabled !== undefined) continue;
            offered++;
            expect(apply(text, edits)).not.toBe(text);
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(offered).toBeGreaterThan(0);
  });

  it('has signatures and formats what was typed', () => {
    fc.assert(
      fc.property(edited, fc.constantFrom('\t', '\n', '|'), ({ text, offsets: [offset = 0] }, typed) => {
        const now = text.slice(0, offset) + typed + text.slice(offset);
        const analysis = analyze(now);
        const signature = signatureAt(analysis, offset + 1, 'zh');
        if (signature !== undefined) expect(signature.active).toBeLessThan(signature.columns.length);
        apply(now, formatAfterTyping(analysis, now, offset + 1, typed, DEFAULT_FORMAT));
      }),
      { numRuns: 60 },
    );
  });

  it.each(['', '\n', '\t', '|', '\r', '单位：', '<!--', '201\t', '一、', '| a |', '\ufeff', '#'])(
    '%j answers',
    (text) => {
      const analysis = analyze(text);
      for (let offset = 0; offset <= text.length; offset++) {
        expect(completeAt(analysis, text, offset, 'zh').items.length).toBeGreaterThanOrEqual(0);
        expect(() => signatureAt(analysis, offset, 'en')).not.toThrow();
        expect(() =>
          refactoringsAt(analysis, text, { start: offset, end: offset }, () => true),
        ).not.toThrow();
      }
      expect(completeAt(analysis, text, text.length + 5, 'zh').items).toEqual([]);
    },
  );
});
