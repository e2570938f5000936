import type { BudgetTable } from '../../model/table.ts';
import type { Blame, Judgement, Suspect } from '../../reconcile/reconciliation.ts';
import type { RelationFamily } from '../../relations/relation.ts';
import { nameOf } from '../narrative/label.ts';
import { type Fix, type Message, NO_REMARKS, type Related, type Remark, type RuleContext } from '../rule.ts';
import { followsFromUnit } from '../unit-magnitude/follows.ts';
import { familyOf } from './by-family.ts';
import { correctionOf, fixOf } from './corrections.ts';
import { describeRelation } from './equation.ts';
import { exchangeOf } from './exchange-remark.ts';
import type { FamilyBlame } from './family-blame.ts';
import { labelOf, namingOf } from './label.ts';
import { likeliest, likelyWritings } from './likely.ts';
import { type LostRow, lostRowOf } from './lost-row.ts';
import { othersToo } from './others.ts';
import { placeOf } from './place.ts';
import { revisionsIn } from './revised-table.ts';
import { addRoundings } from './rounding-remarks.ts';
import { visibleRange } from './visible-range.ts';
import { isBlank, writtenAs } from './written.ts';

/** A finding with more related places than this is read by nobody. */
const MOST_RELATED = 24;

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
      : told.blames.map((one) => remarkInTable(context, one));
  addRoundings(context, told.roundings, remarks);
  return remarks;
}

function remarkInTable(context: RuleContext, { blame, first, judgements, exchanged }: FamilyBlame): Remark {
  const remark = remarkOf(context, blame, first, judgements);
  const seat = blame.suspects[0];
  if (exchanged === undefined || seat === undefined) return remark;
  return { ...remark, ...exchangeOf(context, { seat, other: exchanged }, first, judgements.length) };
}

function betweenTables(context: RuleContext, blames: readonly FamilyBlame[]): Remark[] {
  const own = blames.filter(({ judgements }) => !followsFromUnit(context.disclosure, judgements));
  return revisionsIn(context, own).map(({ blame, first, judgements, revised, seat }) => {
    if (revised === undefined) return remarkOf(context, blame, first, judgements);
    const remark = remarkOf(
      context,
      seat === undefined ? blame : { ...blame, anchor: seat },
      first,
      judgements,
    );
    const { zh, en } = changedAlone(revised);
    return { ...remark, message: { zh: remark.message.zh + zh, en: remark.message.en + en } };
  });
}

function changedAlone({ title }: BudgetTable): Message {
  if (title === '') return { zh: '', en: '' };
  return {
    zh: `；《${title}》与其他表都差这一金额，可能单独改动过`,
    en: `; “${title}” differs from the other tables by this amount everywhere, so it may have been changed alone`,
  };
}

function remarkOf(
  context: RuleContext,
  blame: Blame,
  first: Judgement,
  judgements: readonly Judgement[],
): Remark {
  const { disclosure } = context;
  const lost = lostRowOf(disclosure, judgements);
  if (lost !== undefined) return lostRemark(context, first, judgements, lost);
  const target = blame.suspects.length === 1 ? (blame.suspects[0]?.figure ?? blame.anchor) : blame.anchor;
  return {
    range: visibleRange(disclosure, target),
    message: messageOf(context, blame, first, judgements.length),
    related: relatedOf(context, target, judgements),
    fixes: fixesOf(context, blame, first),
  };
}

/** Told where the row is missing; what its other amounts would be nobody knows, so that there is no fix. */
function lostRemark(
  context: RuleContext,
  first: Judgement,
  judgements: readonly Judgement[],
  { table, row, before }: LostRow,
): Remark {
  const { disclosure } = context;
  const { total } = first.relation;
  const { zh, en } = describeRelation(disclosure, first.relation, first.difference);
  const others = othersToo(judgements.length - 1);
  const called = row.role === 'subject' ? `${row.code ?? ''} ${row.name}`.trim() : row.name;
  const where =
    before === undefined ? { zh: '', en: '' } : { zh: '，应在这一行之后', en: ' behind this row' };
  return {
    range: before?.nameRange ?? visibleRange(disclosure, total),
    message: {
      zh: `漏列了 ${called}（《${table.title}》列有，正是所差的金额）${where.zh}：${zh}${others.zh}`,
      en: `${called} is missing${where.en}: “${table.title}” has it with the amount that is missing here. ${en}${others.en}`,
    },
    related: [
      {
        range: row.nameRange,
        message: { zh: `《${table.title}》${called}`, en: `${table.title}: ${called}` },
      },
      ...relatedOf(context, before === undefined ? total : NO_FIGURE, judgements),
    ],
  };
}

const NO_FIGURE = -1;

function messageOf(context: RuleContext, blame: Blame, first: Judgement, count: number): Message {
  const equation = describeRelation(context.disclosure, first.relation, first.difference);
  const cause = causeOf(context, blame, first);
  const others = othersToo(count - 1);
  return { zh: equation.zh + cause.zh + others.zh, en: equation.en + cause.en + others.en };
}

/** Which figure it is, where that is sure and does not go without saying; what to look for, where none is. */
function causeOf(context: RuleContext, blame: Blame, first: Judgement): Message {
  const { disclosure } = context;
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

/** Every other figure of the contradicted relations, each once, the first relation's first; blanks left out. */
function relatedOf(context: RuleContext, target: number, judgements: readonly Judgement[]): Related[] {
  const { disclosure } = context;
  const related: Related[] = [];
  const told = new Set([target]);
  for (const { relation } of judgements) {
    const naming = namingOf(
      [target, relation.total, ...relation.terms].map((one) => placeOf(disclosure, one)),
    );
    for (const figure of [relation.total, ...relation.terms]) {
      if (told.has(figure) || isBlank(disclosure, figure)) continue;
      told.add(figure);
      if (related.length === MOST_RELATED) return related;
      const place = placeOf(disclosure, figure);
      const label = place === undefined ? nameOf(disclosure, figure) : labelOf(place, naming);
      const text = `${label} ${writtenAs(disclosure, figure)}`.trim();
      related.push({ range: visibleRange(disclosure, figure), message: { zh: text, en: text } });
    }
  }
  return related;
}

/**
 * One certain value is preferred, and among several the one that a slip of the fingers explains; a bound (其中) says how
 * much a figure may be at most, not what it is.
 */
function fixesOf(context: RuleContext, blame: Blame, first: Judgement): Fix[] {
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
