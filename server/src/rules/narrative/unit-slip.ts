import type { Disclosure } from '../../model/disclosure.ts';
import { FEN_PER_UNIT, type Unit } from '../../model/figure.ts';
import type { Blame } from '../../reconcile/reconciliation.ts';
import { type Rewriting, settledBy } from '../../reconcile/trial.ts';
import { skipBlanks } from '../../text/characters.ts';
import { rangeOf, type TextRange } from '../../text/range.ts';
import { isPercent, UNIT_NAMES } from '../evidence/written.ts';
import type { Fix, RuleContext } from '../rule.ts';
import { useOf } from './label.ts';

/** An amount of a sentence whose number is right and whose unit is not. */
export interface UnitSlip {
  readonly figure: number;
  readonly unit: Unit;
}

/** 元 and 万元 are what is mixed up. */
const OTHER_UNIT: Readonly<Partial<Record<Unit, Unit>>> = {
  yuan: 'ten-thousand-yuan',
  'ten-thousand-yuan': 'yuan',
};

const NOTHING: Rewriting = { value: 0, ulp: 0 };

/** The one amount of the sentences that settles all that a blame tells of when its unit is the other one. */
export function unitSlipOf(context: RuleContext, blame: Blame): UnitSlip | undefined {
  const slips = candidatesOf(context, blame).flatMap((figure) => slipAt(context, blame, figure) ?? []);
  return slips.length === 1 ? slips[0] : undefined;
}

/** The suspects; where no value mends it all but for rounding, the amounts that the blame tells of. */
function candidatesOf({ reconciliation }: RuleContext, blame: Blame): readonly number[] {
  if (blame.suspects.length > 0) return blame.suspects.map(({ figure }) => figure);
  const figures = blame.judgements.flatMap((index) => {
    const relation = reconciliation.relations[index];
    return relation === undefined ? [] : [relation.total, ...relation.terms];
  });
  return [...new Set(figures)];
}

function slipAt(
  { disclosure, reconciliation }: RuleContext,
  blame: Blame,
  figure: number,
): UnitSlip | undefined {
  const { figures } = disclosure;
  const written = useOf(disclosure, figure)?.unit;
  const unit = written && OTHER_UNIT[written];
  if (written === undefined || unit === undefined || isPercent(disclosure, figure)) return undefined;
  if (figures.value[figure] === 0 || unitRangeOf(disclosure, figure) === undefined) return undefined;
  const factor = FEN_PER_UNIT[unit] / FEN_PER_UNIT[written];
  const value = (figures.value[figure] ?? 0) * factor;
  const ulp = (figures.ulp[figure] ?? 0) * factor;
  if (!Number.isInteger(value)) return undefined;
  const settles = (rewriting: Rewriting) =>
    settledBy(figures, reconciliation, blame, figure, rewriting) !== undefined;
  // What is as good as nothing in the other unit says nothing of it.
  return settles({ value, ulp }) && !settles(NOTHING) ? { figure, unit } : undefined;
}

/** The unit that stands right behind an amount of a sentence: 元 or 万元. */
export function unitRangeOf({ tree: { text }, figures }: Disclosure, figure: number): TextRange | undefined {
  const end = figures.end[figure] ?? 0;
  const start = skipBlanks(text, end, text.length);
  if (text.startsWith('元', start)) return rangeOf(start, start + 1);
  return text.startsWith('万元', start) ? rangeOf(start, start + 2) : undefined;
}

/** The other unit in the place of the written one. */
export function unitFix(disclosure: Disclosure, { figure, unit }: UnitSlip): Fix | undefined {
  const range = unitRangeOf(disclosure, figure);
  const newText = UNIT_NAMES[unit];
  return (
    range && {
      title: { zh: `单位改为“${newText}”`, en: `Change the unit to “${newText}”` },
      preferred: true,
      edits: [{ range, newText }],
    }
  );
}
