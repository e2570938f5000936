import type { Disclosure } from '../../model/disclosure.ts';
import type { Fix, Message } from '../rule.ts';
import { fixOf } from './corrections.ts';
import type { Exchange } from './family-blame.ts';
import { labelOf, namingOf } from './label.ts';
import { placeOf } from './place.ts';
import { writtenAs } from './written.ts';

/** What is said of two cells that changed places, or of an amount in the wrong column. */
export function exchangeCause(disclosure: Disclosure, exchange: Exchange): Message {
  const { here, there } = namesOf(disclosure, exchange);
  const { seat, other } = exchange;
  const written = writtenAs(disclosure, seat.figure);
  if (seat.expected === 0) {
    return {
      zh: `，${here}的 ${written} 应在${there}`,
      en: `; ${written} of ${here} belongs to ${there}`,
    };
  }
  const theirs = writtenAs(disclosure, other.figure);
  return {
    zh: `，${here} ${written} 与${there} ${theirs} 互换了`,
    en: `; ${here} ${written} and ${there} ${theirs} changed places`,
  };
}

/** The fix that writes both cells; none where one of them cannot be written. */
export function exchangeFixes(disclosure: Disclosure, exchange: Exchange): readonly Fix[] {
  const fixes = [exchange.seat, exchange.other].map((suspect) => fixOf(disclosure, suspect, undefined));
  const edits = fixes.flatMap((fix) => fix?.edits ?? []);
  if (edits.length < 2) return [];
  return [{ title: titleOf(disclosure, exchange), preferred: true, edits }];
}

function titleOf(disclosure: Disclosure, exchange: Exchange): Message {
  const { here, there } = namesOf(disclosure, exchange);
  return exchange.seat.expected === 0
    ? { zh: `移到${there}`, en: `Move to ${there}` }
    : { zh: `与${there}互换`, en: `Exchange ${here} with ${there}` };
}

function namesOf(disclosure: Disclosure, { seat, other }: Exchange): { here: string; there: string } {
  const places = [seat, other].map(({ figure }) => placeOf(disclosure, figure));
  const naming = namingOf(places);
  return { here: labelOf(places[0], naming), there: labelOf(places[1], naming) };
}
