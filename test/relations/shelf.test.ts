import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shelve } from '../../server/src/relations/narrative/tellings/shelf.ts';
import {
  equalTo,
  greatestOf,
  isNear,
  nearestTo,
} from '../../server/src/relations/narrative/tellings/telling-index.ts';
import type { Telling } from '../../server/src/relations/narrative/tellings/tellings.ts';

/** Few values and precisions, so that many tellings agree. */
const tellings = fc
  .array(
    fc.record({
      table: fc.nat({ max: 5 }),
      scope: fc.constantFrom('all' as const, 'general' as const),
      final: fc.boolean(),
      value: fc.integer({ min: 0, max: 12 }).map((value) => value * 5),
      ulp: fc.constantFrom(0, 1, 10),
    }),
    { maxLength: 24 },
  )
  .map((drafts) =>
    drafts
      .toSorted((one, other) => one.table - other.table)
      .map(
        (draft, order): Telling => ({ ...draft, period: 'current', single: false, figures: [order], order }),
      ),
  );
const value = fc.integer({ min: -5, max: 70 });

const orders = (told: readonly Telling[]) => told.map(({ order }) => order);

describe('tellings on their shelves', () => {
  it('are all on one shelf of their kind, as told', () => {
    fc.assert(
      fc.property(tellings, (told) => {
        const shelves = shelve(told);
        expect(orders(shelves.flatMap((shelf) => shelf.tellings)).toSorted((a, b) => a - b)).toEqual(
          orders(told),
        );
        for (const shelf of shelves)
          expect(orders(shelf.tellings)).toEqual(orders(shelf.tellings).toSorted((a, b) => a - b));
      }),
    );
  });

  it('are found by value as if each were looked at', () => {
    fc.assert(
      fc.property(tellings, value, fc.constantFrom(0, 1, 10), (told, wanted, ulp) => {
        const equal = told.filter((one) => 2 * Math.abs(one.value - wanted) <= one.ulp + ulp);
        expect(orders(equalTo([shelve(told)], wanted, ulp))).toEqual(orders(equal));
      }),
    );
  });

  it('are told near, and the nearest one first told', () => {
    fc.assert(
      fc.property(tellings, value, fc.nat({ max: 10 }), (told, wanted, reach) => {
        const distance = (one: Telling) => Math.abs(one.value - wanted);
        const nearest = told.toSorted(
          (one, other) => distance(one) - distance(other) || one.order - other.order,
        )[0];
        expect(nearestTo([shelve(told)], wanted)?.order).toBe(nearest?.order);
        expect(isNear([shelve(told)], wanted, reach)).toBe(told.some((one) => distance(one) <= reach));
      }),
    );
  });

  it('give the greatest ones', () => {
    fc.assert(
      fc.property(tellings, (told) => {
        const greatest = told.toSorted((one, other) => other.value - one.value || one.order - other.order);
        expect(orders(greatestOf([shelve(told)], 3))).toEqual(orders(greatest.slice(0, 3)));
      }),
    );
  });
});
