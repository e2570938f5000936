import type { Blame, Judgement, Suspect } from '../../reconcile/reconciliation.ts';
import type { RelationFamily } from '../../relations/relation.ts';
import { familyOf } from '../evidence/by-family.ts';
import type { FamilyBlame } from '../evidence/family-blame.ts';
import { likeliest, likelyWritings } from '../evidence/likely.ts';
import { othersToo } from '../evidence/others.ts';
import { visibleRange } from '../evidence/visible-range.ts';
import { isBlank, UNIT_NAMES } from '../evidence/written.ts';
import { type Message, NO_REMARKS, type Related, type Remark, type RuleContext } from '../rule.ts';
import { followsFromUnit } from '../unit-magnitude/follows.ts';
import { describeTold } from './equation.ts';
import { correctionInText, fixesOf } from './fixes.ts';
import { nameOf, useOf, writtenWithUnit } from './label.ts';
import { type UnitSlip, unitFix, unitSlipOf } from './unit-slip.ts';

/** A finding with more related places than this is read by nobody. */
const MOST_RELATED = 12;

/** The remarks of one family of the narrative: its blames, and what misses by no more than rounding. */
export function textRemarks(context: RuleContext, family: RelationFamily): readonly Remark[] {
  const told = familyOf(context, family);
  if (told === undefined) return NO_REMARKS;
  const remarks = told.blames
    .filter(({ judgements }) => !followsFromUnit(context.disclosure, judgements))
    .map((blame) => remarkOf(context, blame));
  addRoundings(context, told.roundings, remarks);
  return remarks;
}

function remarkOf(context: RuleContext, { blame, first, judgements }: FamilyBlame): Remark {
  const { disclosure } = context;
  const slip = unitSlipOf(context, blame);
  if (slip !== undefined) return unitRemark(context, slip, first, judgements);
  const likely = likelyWritings(context, blame);
  const best = likeliest(context, blame, likely);
  const target = targetOf(context, blame, best);
  return {
    range: visibleRange(disclosure, target),
    message: messageOf(context, blame, first, judgements.length),
    related: relatedOf(context, target, judgements),
    fixes: fixesOf(context, blame, judgements, { likely, best }),
  };
}

/** 3.20 元 where all that is told of it is of 3.20 万元. */
function unitRemark(
  context: RuleContext,
  slip: UnitSlip,
  first: Judgement,
  judgements: readonly Judgement[],
): Remark {
  const { disclosure } = context;
  const equation = describeTold(disclosure, first);
  const others = othersToo(judgements.length - 1);
  const name = nameOf(disclosure, slip.figure);
  const unit = UNIT_NAMES[slip.unit];
  const fix = unitFix(disclosure, slip);
  return {
    range: visibleRange(disclosure, slip.figure),
    message: {
      zh: `${equation.zh}，${name}的单位应为“${unit}”${others.zh}`,
      en: `${equation.en}; the unit of ${name} should be “${unit}”${others.en}`,
    },
    related: relatedOf(context, slip.figure, judgements),
    fixes: fix === undefined ? [] : [fix],
  };
}

/**
 * The certain suspect, or the one number of the sentence that a slip of the fingers explains; else the sentence, for the
 * tables are told of by the sentence and not the other way round.
 */
function targetOf(
  { disclosure }: RuleContext,
  { suspects, anchor }: Blame,
  best: Suspect | undefined,
): number {
  if (suspects.length === 1) return suspects[0]?.figure ?? anchor;
  if (best !== undefined && useOf(disclosure, best.figure) !== undefined) return best.figure;
  return useOf(disclosure, anchor) === undefined
    ? (suspects.find(({ figure }) => useOf(disclosure, figure))?.figure ?? anchor)
    : anchor;
}

function messageOf(
  { disclosure }: RuleContext,
  { suspects }: Blame,
  first: Judgement,
  count: number,
): Message {
  const equation = describeTold(disclosure, first);
  const [suspect, second] = suspects;
  const others = othersToo(count - 1);
  const elsewhere = suspect !== undefined && second === undefined && suspect.figure !== first.relation.total;
  // A bound says how much a part may be at most, not what it is.
  if (!elsewhere || suspect.expected < 0 || first.relation.kind === 'bound')
    return { zh: equation.zh + others.zh, en: equation.en + others.en };
  const name = nameOf(disclosure, suspect.figure);
  const expected = correctionInText(disclosure, suspect.figure, suspect.expected);
  return {
    zh: `${equation.zh}，${name}应为 ${expected}${others.zh}`,
    en: `${equation.en}; ${name} should be ${expected}${others.en}`,
  };
}

/** Every other figure of the relations, each once; blanks left out. */
export function relatedOf(
  { disclosure }: RuleContext,
  target: number,
  judgements: readonly Judgement[],
): Related[] {
  const related: Related[] = [];
  const told = new Set([target]);
  for (const { relation } of judgements) {
    for (const figure of [relation.total, ...relation.terms]) {
      if (told.has(figure) || isBlank(disclosure, figure) || related.length === MOST_RELATED) continue;
      told.add(figure);
      const text = `${nameOf(disclosure, figure)} ${writtenWithUnit(disclosure, figure)}`.trim();
      related.push({ range: visibleRange(disclosure, figure), message: { zh: text, en: text } });
    }
  }
  return related;
}

/** Once a figure, as hints, or as errors where the settings ask for exact figures. */
function addRoundings(context: RuleContext, roundings: readonly Judgement[], remarks: Remark[]): void {
  const { disclosure, rounding } = context;
  if (rounding === 'off' || roundings.length === 0) return;
  const told = new Set<number>();
  for (const judgement of roundings) {
    const { relation } = judgement;
    if (told.has(relation.total) || isUnitOnly(context, judgement)) continue;
    told.add(relation.total);
    const equation = describeTold(disclosure, judgement);
    remarks.push({
      range: visibleRange(disclosure, relation.total),
      message: { zh: `${equation.zh}（可由四舍五入解释）`, en: `${equation.en} (rounding explains it)` },
      ...(rounding === 'hint' ? { severity: 'hint' as const } : {}),
    });
  }
}

/** An amount in 万元 that was rounded from a table in 元 is no difference at all. */
function isUnitOnly({ disclosure }: RuleContext, { relation, difference }: Judgement): boolean {
  if (relation.family !== 'text-amount') return false;
  const { ulp } = disclosure.figures;
  const finest = Math.max(...relation.terms.map((term) => ulp[term] ?? 0));
  return (
    finest < (ulp[relation.total] ?? 0) &&
    2 * Math.abs(difference) <= (ulp[relation.total] ?? 0) + relation.terms.length * finest
  );
}
