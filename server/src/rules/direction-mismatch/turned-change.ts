import type { Comparison } from '../../model/claim.ts';
import { type TextEdit, type TextRange, textIn } from '../../text/range.ts';
import { blamesOf } from '../evidence/by-family.ts';
import type { FamilyBlame } from '../evidence/family-blame.ts';
import { rangeOfFigure } from '../evidence/visible-range.ts';
import { UNIT_NAMES, valueIn } from '../evidence/written.ts';
import { correctionInText } from '../narrative/fixes.ts';
import { nameOf, unitOf, useOf, writtenWithUnit } from '../narrative/label.ts';
import { relatedOf } from '../narrative/remarks.ts';
import { spanning, turnVerb } from '../narrative/turn.ts';
import type { Fix, Message, Remark, RuleContext } from '../rule.ts';

/** 增加 of what the tables say has fallen, and percentages that hold only the other way round. */
export function turnedChanges(context: RuleContext): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const told of blamesOf(context, 'direction')) {
    const use = useOf(context.disclosure, told.first.relation.total);
    const comparison = context.disclosure.narrative.comparisons[use?.index ?? -1];
    if (comparison !== undefined) remarks.push(remarkOf(context, told, comparison));
  }
  return remarks;
}

function remarkOf(context: RuleContext, told: FamilyBlame, comparison: Comparison): Remark {
  const { relation } = told.first;
  const edits = editsOf(context, told, comparison);
  return {
    range: rangeOf(context, comparison),
    message: messageOf(context, told, comparison),
    related: relatedOf(context, relation.total, told.judgements),
    fixes: edits.length === 0 ? [] : [fixOf(context, told, edits, comparison)],
  };
}

/** From the verb to the number that it belongs to. */
function rangeOf(
  { disclosure }: RuleContext,
  { flat, changeVerb, rateVerb, change, rate }: Comparison,
): TextRange {
  if (flat !== undefined) return flat;
  const figures = [change, rate]
    .filter((figure) => figure >= 0)
    .map((figure) => rangeOfFigure(disclosure, figure));
  const first = figures[0];
  const verb = changeVerb ?? rateVerb;
  return spanning([...(verb === undefined ? [] : [verb]), ...(first === undefined ? [] : [first])]);
}

function messageOf(context: RuleContext, { first }: FamilyBlame, comparison: Comparison): Message {
  const { disclosure } = context;
  const { relation } = first;
  const words = textIn(disclosure.tree.text, rangeOf(context, comparison));
  if (relation.kind === 'growth') {
    return {
      zh: `“${words}”的方向与数字不符：按相反方向计算才成立`,
      en: `The numbers hold only the other way round: “${words}”`,
    };
  }
  if (relation.kind === 'equal') {
    const [other = 0] = relation.terms;
    const change = `${nameOf(disclosure, other)} ${writtenWithUnit(disclosure, other)}`;
    return { zh: `说“${words}”，又说${change}`, en: `“${words}” beside “${change}”` };
  }
  const [now = 0, before = 0] = relation.terms;
  const years = `${writtenWithUnit(disclosure, before)} → ${writtenWithUnit(disclosure, now)}`;
  const right = correctChange(context, first, comparison);
  if (comparison.basis === 'budget') {
    return {
      zh: `“${words}”与表中的预算数、决算数 ${years} 不符，应为${right.zh}`,
      en: `“${words}” does not fit the table's budget and outturn, ${years}: ${right.en}`,
    };
  }
  return {
    zh: `“${words}”与表中两年的数 ${years} 不符，应为${right.zh}`,
    en: `“${words}” does not fit the table's two years, ${years}: ${right.en}`,
  };
}

interface Change {
  /** 分, positive. */
  readonly amount: number;
  readonly zh: string;
  readonly en: string;
}

/** The change that the table's two years give. */
function correctChange(
  { disclosure }: RuleContext,
  { relation }: FamilyBlame['first'],
  { change }: Comparison,
): Change {
  const [now = 0, before = 0] = relation.terms.map((term) => valueIn(disclosure, term));
  const amount = Math.abs(now - before);
  const written = `${correctionInText(disclosure, change, amount)} ${UNIT_NAMES[unitOf(disclosure, change)]}`;
  if (now > before) return { amount, zh: `增加 ${written}`, en: `an increase of ${written}` };
  return now < before
    ? { amount, zh: `减少 ${written}`, en: `a decrease of ${written}` }
    : { amount, zh: '持平', en: 'no change' };
}

/** Turns the verbs, and corrects the amount where the tables give another one. */
function editsOf(context: RuleContext, { first }: FamilyBlame, comparison: Comparison): readonly TextEdit[] {
  const { disclosure } = context;
  const { changeVerb, rateVerb, change, flat, changeDirection, rateDirection } = comparison;
  if (flat !== undefined || first.relation.terms.length !== 2) return [];
  // Where the verbs disagree, the rate's is right already.
  const verbs = [changeVerb, changeDirection * rateDirection < 0 ? undefined : rateVerb]
    .filter((verb) => verb !== undefined)
    .map((verb) => turnVerb(disclosure, verb));
  if (verbs.some((edit) => edit === undefined)) return [];
  const edits = verbs.filter((edit) => edit !== undefined);
  if (first.relation.kind === 'growth') return edits;
  const { amount } = correctChange(context, first, comparison);
  if (amount === 0) return [];
  const newText = correctionInText(disclosure, change, amount);
  const range = rangeOfFigure(disclosure, change);
  if (newText === textIn(disclosure.tree.text, range)) return edits;
  // Another amount would need another rate as well.
  return comparison.rate >= 0 ? [] : [...edits, { range, newText }];
}

function fixOf(
  context: RuleContext,
  { first, blame }: FamilyBlame,
  edits: readonly TextEdit[],
  comparison: Comparison,
): Fix {
  const preferred = first.relation.kind === 'growth' || blame.suspects.length <= 1;
  if (first.relation.kind === 'growth') {
    const newText = edits.map((edit) => edit.newText).join('、');
    return { title: { zh: `改为${newText}`, en: `Change to ${newText}` }, preferred, edits };
  }
  const right = correctChange(context, first, comparison);
  return { title: { zh: `改为${right.zh}`, en: `Change to ${right.en}` }, preferred, edits };
}
