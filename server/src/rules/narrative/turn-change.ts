import type { Disclosure } from '../../model/disclosure.ts';
import type { Judgement } from '../../reconcile/reconciliation.ts';
import type { Fix } from '../rule.ts';
import { isOfChanges } from './change-words.ts';
import { useOf } from './label.ts';
import { turnVerb } from './turn.ts';

/** Changes of parts make the change of their whole once one of them is told the other way round: its verb is wrong, not its number. */
export function fixByTurningChange(
  disclosure: Disclosure,
  judgements: readonly Judgement[],
): Fix | undefined {
  const told = judgements.find(
    ({ relation }) => relation.kind === 'sum' && isOfChanges(disclosure, relation),
  );
  if (told === undefined) return undefined;
  const [turned, other] = turnedIn(disclosure, told);
  const comparison = disclosure.narrative.comparisons[useOf(disclosure, turned ?? -1)?.index ?? -1];
  // A rate beside it would have to turn as well, and then it would not hold any more.
  if (turned === undefined || other !== undefined || (comparison?.rate ?? 0) >= 0) return undefined;
  const edit = turnVerb(disclosure, comparison?.changeVerb);
  if (edit === undefined) return undefined;
  const title = { zh: `改为${edit.newText}`, en: `Change to ${edit.newText}` };
  return { title, preferred: true, edits: [edit] };
}

/** The figures that the sum holds with when their signs are turned. */
function turnedIn(
  { figures: { value } }: Disclosure,
  { relation: { total, terms, signs }, difference, tolerance }: Judgement,
): readonly number[] {
  const explains = (figure: number, sign: number) =>
    value[figure] !== 0 && Math.abs(difference - 2 * sign * (value[figure] ?? 0)) <= tolerance;
  const turned = terms.filter((term, at) => explains(term, -(signs?.[at] ?? 1)));
  return explains(total, 1) ? [total, ...turned] : turned;
}
