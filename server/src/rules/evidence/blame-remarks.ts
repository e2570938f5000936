import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable } from '../../model/table.ts';
import type { Suspect } from '../../reconcile/reconciliation.ts';
import type { RelationFamily } from '../../relations/relation.ts';
import { type Fix, type Message, NO_REMARKS, type Remark, type RuleContext } from '../rule.ts';
import { followsFromUnit } from '../unit-magnitude/follows.ts';
import { familyOf } from './by-family.ts';
import { correctionOf, fixOf } from './corrections.ts';
import { describeRelation } from './equation.ts';
import { exchangeCause, exchangeFixes } from './exchange-remark.ts';
import type { FamilyBlame } from './family-blame.ts';
import { labelOf, namingOf } from './label.ts';
import { likeliest, likelyWritings } from './likely.ts';
import { lostRowOf } from './lost-row.ts';
import { lostRowRemark } from './lost-row-remark.ts';
import { othersToo } from './others.ts';
import { placeOf } from './place.ts';
import { relatedFigures } from './related-figures.ts';
import { revisionsIn } from './revised-table.ts';
import { addRoundings } from './rounding-remarks.ts';
import { visibleRange } from './visible-range.ts';

/**
 * The remarks of one family: its blames, and its sums that miss only by rounding. A blame belongs to the family of its
 * first contradicted relation, so every blame is told by exactly one rule.
 */
export function blameRemarks(context: RuleContext, family: RelationFamily): readonly Remark[] {
  const told = familyOf(context, family);
  if (told === undefined) return NO_REMARKS;
  const remarks =
    family === 'cross-table'
      ? betweenTables(context, told.blames)
      : told.blames.map((one) => remarkOf(context, one));
  addRoundings(context, told.roundings, remarks);
  return remarks;
}

function betweenTables(context: RuleContext, blames: readonly FamilyBlame[]): Remark[] {
  const own = blames.filter(({ judgements }) => !followsFromUnit(context.disclosure, judgements));
  return revisionsIn(context, own).map((told) => {
    const { blame, revised, seat } = told;
    if (revised === undefined) return remarkOf(context, told);
    const anchor = seat ?? blame.anchor;
    const remark = remarkOf(context, { ...told, blame: { ...blame, anchor } });
    const { zh, en } = changedAlone(revised);
    return { ...remark, message: { zh: remark.message.zh + zh, en: remark.message.en + en } };
  });
}

function changedAlone({ title }: BudgetTable): Message {
  if (title === '') return { zh: '', en: '' };
  return {
    zh: `；《${title}》与其他表都差这一金额，可能单独改动过`,
    en: `; 《${title}》 differs from the other tables by this amount everywhere, so it may have been changed alone`,
  };
}

function remarkOf(context: RuleContext, told: FamilyBlame): Remark {
  const { disclosure } = context;
  const { blame, judgements, exchange } = told;
  const lost = exchange === undefined ? lostRowOf(disclosure, judgements) : undefined;
  if (lost !== undefined) return lostRowRemark(disclosure, told, lost);
  const target = blame.suspects.length === 1 ? (blame.suspects[0]?.figure ?? blame.anchor) : blame.anchor;
  return {
    range: visibleRange(disclosure, target),
    message: messageOf(disclosure, told),
    related: relatedFigures(disclosure, judgements, target),
    fixes: exchange === undefined ? fixesOf(context, told) : exchangeFixes(disclosure, exchange),
  };
}

function messageOf(disclosure: Disclosure, told: FamilyBlame): Message {
  const { first, judgements, exchange } = told;
  const equation = describeRelation(disclosure, first.relation, first.difference);
  const cause = exchange === undefined ? causeOf(disclosure, told) : exchangeCause(disclosure, exchange);
  const others = othersToo(judgements.length - 1);
  return { zh: equation.zh + cause.zh + others.zh, en: equation.en + cause.en + others.en };
}

/** Which figure it is, where that is sure and does not go without saying; what to look for, where none is. */
function causeOf(disclosure: Disclosure, { blame, first }: FamilyBlame): Message {
  const [suspect, second] = blame.suspects;
  if (suspect === undefined) {
    if (first.relation.kind === 'equal' || first.relation.kind === 'bound') return { zh: '', en: '' };
    return { zh: '，可能漏列了行或有几处错误', en: '; a row may be missing, or several figures wrong' };
  }
  if (second !== undefined || suspect.figure === first.relation.total) return { zh: '', en: '' };
  const places = [first.relation.total, ...first.relation.terms].map((figure) => placeOf(disclosure, figure));
  const label = labelOf(placeOf(disclosure, suspect.figure), namingOf(places));
  const correction = correctionOf(disclosure, suspect);
  const expected = correction === '' ? '为空白' : `为 ${correction}`;
  if (first.relation.kind === 'bound') {
    return { zh: `，${label}不应超过 ${correction}`, en: `; ${label} should be at most ${correction}` };
  }
  return {
    zh: `，${label}应${expected}`,
    en: `; ${label} should be ${correction === '' ? 'blank' : correction}`,
  };
}

/**
 * One certain value is preferred, and among several the one that a slip of the fingers explains; a bound (其中) says how
 * much a figure may be at most, not what it is.
 */
function fixesOf(context: RuleContext, { blame, first }: FamilyBlame): readonly Fix[] {
  const { disclosure } = context;
  const places = blame.suspects.map(({ figure }) => placeOf(disclosure, figure));
  const naming = blame.suspects.length > 1 ? namingOf(places) : undefined;
  const likely = likelyWritings(context, blame);
  const best = first.relation.kind === 'bound' ? undefined : likeliest(context, blame, likely);
  return blame.suspects
    .filter((suspect) => naming === undefined || isPlausible(context, suspect))
    .flatMap((suspect) => {
      const expected = likely.get(suspect)?.value ?? suspect.expected;
      const fix = fixOf(disclosure, { ...suspect, expected }, naming);
      return fix === undefined ? [] : [{ ...fix, preferred: suspect === best }];
    });
}

/** A figure that is not negative is hardly meant to be: such a candidate is not offered beside others. */
function isPlausible({ disclosure }: RuleContext, { figure, expected }: Suspect): boolean {
  return expected >= 0 || (disclosure.figures.value[figure] ?? 0) < 0;
}
