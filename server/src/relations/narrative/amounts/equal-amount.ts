import type { Claim } from '../../../model/claim.ts';
import type { Relation } from '../../relation.ts';

/** An amount of the text is another figure's; `what` says whose, so that the statements of one claim are told apart. */
export function equalAmount({ index, figure }: Claim, told: number, what: string): Relation {
  const place = `text-amount ${index} ${what}`;
  return {
    family: 'text-amount',
    kind: 'equal',
    total: figure,
    terms: [told],
    signs: undefined,
    identity: place,
    place,
    loose: undefined,
  };
}
