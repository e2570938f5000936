import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { foldingOf } from '../../server/src/features/folding.ts';
import { computedTotals } from '../../server/src/features/navigation/computed-totals.ts';
import { contentsLinks } from '../../server/src/features/navigation/contents-links.ts';
import { placesAt } from '../../server/src/features/navigation/places.ts';
import { isRefusal } from '../../server/src/features/navigation/rename/refusal.ts';
import { prepareRename, rename } from '../../server/src/features/navigation/rename/rename.ts';
import { selectionAt } from '../../server/src/features/navigation/selection.ts';
import { semanticTokens } from '../../server/src/features/navigation/semantic-tokens.ts';
import { symbolsOf } from '../../server/src/features/navigation/symbols.ts';
import { headLineOf, tableStatuses } from '../../server/src/features/navigation/table-status.ts';
import { outlineOf } from '../../server/src/features/outline.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import type { TextRange } from '../../server/src/text/range.ts';
import { SAMPLES, SHORT } from './documents.ts';

const TEXTS = [SHORT, SHORT.replaceAll('\n', '\r\n'), '', ...SAMPLES.map(([, text]) => text)];

/** A stretch of a text with a few places cut out, doubled, or written over, as in the middle of an edit. */
const mangled = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 6000 }),
    slips: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.integer({ min: 0, max: 40 }),
        typed: fc.constantFrom(
          '',
          '\t',
          '\n',
          '\r',
          '𠮷',
          '1',
          '.',
          '<td>',
          '|',
          '目录\n',
          '12.5万元',
          '\n\n',
        ),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ text, from, length, slips }) => {
    const start = Math.floor(from * text.length);
    let result = text.slice(start, start + length);
    for (const { at, cut, typed } of slips) {
      const place = Math.floor(at * result.length);
      result = result.slice(0, place) + typed + result.slice(place + cut);
    }
    return result;
  });

function expectInside(text: string, ranges: readonly TextRange[]): void {
  for (const { start, end } of ranges) {
    if (!(start >= 0 && end >= start && end <= text.length))
      expect.fail(`${start}–${end} leaves a text of ${text.length}`);
  }
}

function expectInOrder(ranges: readonly TextRange[]): void {
  for (const [index, { start }] of ranges.entries())
    expect(start).toBeGreaterThanOrEqual(ranges[index - 1]?.end ?? 0);
}

function answerEverything(text: string, analysis: Analysis, offset: number): void {
  const places = placesAt(analysis, offset);
  expectInside(text, [...(places?.all ?? []), ...(places?.definitions ?? [])]);
  const steps = selectionAt(analysis, offset);
  expectInside(text, steps);
  steps.forEach(({ start, end }, index) => {
    const inner = steps[index - 1] ?? { start: offset, end: offset };
    expect(start <= inner.start && end >= inner.end).toBe(true);
  });
  const prepared = prepareRename(analysis, offset);
  if (isRefusal(prepared)) return;
  expectInside(text, [prepared.range]);
  const edits = rename(analysis, offset, '12.00');
  if (!isRefusal(edits)) applyEdits(text, edits); // Throws where edits overlap.
}

describe('a text in the middle of an edit', () => {
  it('is answered, inside the text and without overlaps', () => {
    fc.assert(
      fc.property(
        mangled,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
        (text, at) => {
          const analysis = analyze(text);
          const tokens = semanticTokens(analysis).map(({ range }) => range);
          expectInside(text, tokens);
          expectInOrder(tokens);
          expectInside(
            text,
            symbolsOf(analysis).map(({ range }) => range),
          );
          expectInside(
            text,
            contentsLinks(analysis).flatMap(({ range, target }) => [range, target]),
          );
          expectInside(
            text,
            analysis.disclosure.tables.map((table) => headLineOf(analysis, table)),
          );
          expectInside(text, foldingOf(analysis));
          expectInside(
            text,
            outlineOf(analysis).map(({ range }) => range),
          );
          expect(tableStatuses(analysis)).toHaveLength(analysis.disclosure.tables.length);
          const totals = computedTotals(analysis, { start: 0, end: text.length }, 'zh');
          expectInside(
            text,
            totals.map(({ offset }) => ({ start: offset, end: offset })),
          );
          for (const place of [0, 1, ...at])
            answerEverything(text, analysis, Math.floor(place * text.length));
        },
      ),
      { numRuns: 60 },
    );
  });
});
