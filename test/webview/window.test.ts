import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ROW_HEIGHT,
  scrollFor,
  segmentsOf,
  WHOLE_LENGTH,
  windowOf,
} from '../../client/webview/table/window.ts';

describe('the window of a long table', () => {
  it('is the whole of a short one', () => {
    expect(windowOf(WHOLE_LENGTH, 5000, 300)).toEqual({ first: 0, end: WHOLE_LENGTH });
  });

  it('covers what is in sight and more on both sides, and stays far from the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 151, max: 9000 }), fc.nat(300_000), fc.nat(2000), (count, at, height) => {
        const offset = Math.min(at, Math.max(0, count * ROW_HEIGHT - height));
        const { first, end } = windowOf(count, offset, height);
        const top = Math.floor(offset / ROW_HEIGHT);
        const bottom = Math.min(count, Math.ceil((offset + height) / ROW_HEIGHT));
        expect(first).toBeLessThanOrEqual(Math.max(0, top - 40));
        expect(end).toBeGreaterThanOrEqual(Math.min(count, bottom + 40));
        expect(end - first).toBeLessThanOrEqual(height / ROW_HEIGHT + 150);
      }),
    );
  });

  it('moves by steps, not by each row', () => {
    expect(windowOf(2000, 100 * ROW_HEIGHT, 480)).toEqual(windowOf(2000, 101 * ROW_HEIGHT, 480));
  });
});

describe('the segments of the body', () => {
  it('are as high as all rows together, in order, with the kept row among them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 151, max: 3000 }),
        fc.nat(70_000),
        fc.integer({ min: -1, max: 2999 }),
        (count, offset, wish) => {
          const kept = Math.min(wish, count - 1);
          const segments = segmentsOf(count, windowOf(count, offset, 600), kept);
          let at = 0;
          let isKept = kept < 0;
          for (const segment of segments) {
            expect(segment.first).toBe(at);
            if ('gap' in segment) at += segment.gap / ROW_HEIGHT;
            else {
              if (segment.first <= kept && kept < segment.end) isKept = true;
              at = segment.end;
            }
          }
          expect(at).toBe(count);
          expect(isKept).toBe(true);
        },
      ),
    );
  });
});

describe('scrolling to a row', () => {
  it('moves no further than needed', () => {
    expect(scrollFor(10, 0, 480)).toBeUndefined();
    expect(scrollFor(3, 240, 480)).toBe(72);
    expect(scrollFor(50, 0, 480)).toBe(51 * ROW_HEIGHT - 480);
  });
});
