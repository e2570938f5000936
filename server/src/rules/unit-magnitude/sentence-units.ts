import type { FigureUse } from '../../model/claim.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { FEN_PER_UNIT } from '../../model/figure.ts';
import { significantDigits } from '../../relations/narrative/amounts/slip-of-hand.ts';
import { isJudged } from '../evidence/judged.ts';
import type { RuleContext } from '../rule.ts';
import { HUNDREDTH } from './siblings.ts';

/** An amount in 元 that was meant in 万元, and the amount that says so. */
export interface SentenceUnit {
  readonly figure: number;
  readonly witness: number;
}

/** So many amounts in 万元 make a habit, and so many times as many as there are in 元. */
const FEWEST = 8;
const COMMONER = 20;
/** A number of so many digits is no other one that happens to be alike. */
const FEWEST_DIGITS = 4;

const FACTOR = FEN_PER_UNIT['ten-thousand-yuan'] / FEN_PER_UNIT.yuan;

/**
 * Amounts in 元 of sentences that tell all others in 万元: the same number is told in 万元 elsewhere, or a change is too fine
 * for the amount that it is of. What relations contradict is told by them.
 */
export function sentenceUnits(context: RuleContext): readonly SentenceUnit[] {
  const { narrative } = context.disclosure;
  const suspects = narrative.uses.flatMap((use, index) =>
    use.unit === 'yuan' ? (suspectAt(context, use, narrative.firstFigure + index) ?? []) : [],
  );
  if (suspects.length === 0 || !writesTenThousands(context.disclosure)) return [];
  return suspects.flatMap(({ figure, use }) => {
    const witness = amountOfChange(context.disclosure, figure, use) ?? sameNumber(context.disclosure, figure);
    return witness === undefined ? [] : [{ figure, witness }];
  });
}

interface SuspectUse {
  readonly figure: number;
  readonly use: FigureUse;
}

function suspectAt(context: RuleContext, use: FigureUse, figure: number): SuspectUse | undefined {
  const { disclosure } = context;
  if (isRate(disclosure, figure)) return undefined;
  if ((use.kind !== 'claim' && use.kind !== 'change') || disclosure.figures.value[figure] === 0)
    return undefined;
  return isJudged(context, figure, 'contradicted') ? undefined : { figure, use };
}

/** 人均增加 120.50 元: so much for each is told in 元. */
function isRate({ tree: { text }, figures }: Disclosure, figure: number): boolean {
  const start = figures.start[figure] ?? 0;
  const words = text.slice(Math.max(0, start - WORDS_BEFORE), start);
  return /[均每]|标准|单价/.test(words.slice(words.search(/[^，。；]*$/)));
}

const WORDS_BEFORE = 20;

function writesTenThousands(disclosure: Disclosure): boolean {
  const { narrative, figures } = disclosure;
  let yuan = 0;
  let tenThousands = 0;
  for (const [index, { unit }] of narrative.uses.entries()) {
    const figure = narrative.firstFigure + index;
    if (figures.value[figure] === 0) continue;
    if (unit === 'yuan' && !isRate(disclosure, figure)) yuan++;
    else if (unit === 'ten-thousand-yuan') tenThousands++;
  }
  return tenThousands >= FEWEST && (yuan === 1 || tenThousands >= COMMONER * yuan);
}

/** 27.02 万元，比上年减少 24.18 元: a change told to the 分, or below the last digit of what has changed. */
function amountOfChange(
  { narrative, figures }: Disclosure,
  figure: number,
  use: FigureUse,
): number | undefined {
  if (use.kind !== 'change') return undefined;
  const [target = -1] = narrative.comparisons[use.index]?.targets ?? [];
  const amount = narrative.claims[target]?.figure ?? changeBefore(narrative, use.index);
  if (amount === undefined || useIn(narrative, amount)?.unit !== 'ten-thousand-yuan') return undefined;
  const isFine = (figures.ulp[figure] ?? 0) < FEN_PER_UNIT.yuan;
  return isFine || (figures.value[figure] ?? 0) < (figures.ulp[amount] ?? 0) ? amount : undefined;
}

/** 比上年增加 129.07 万元，主要原因是基本支出增加 114.4 元: what a reason explains. */
function changeBefore({ comparisons }: Disclosure['narrative'], index: number): number | undefined {
  const own = comparisons[index];
  for (let at = index - 1; at >= 0 && comparisons[at]?.passage === own?.passage; at--) {
    const before = comparisons[at];
    if (own?.reason === true && before?.reason === false && before.change >= 0) return before.change;
  }
  return undefined;
}

function useIn({ uses, firstFigure }: Disclosure['narrative'], figure: number): FigureUse | undefined {
  return uses[figure - firstFigure];
}

/** The same number in 万元, in a table or another sentence, where nothing is told of it in 元. */
function sameNumber({ figures }: Disclosure, figure: number): number | undefined {
  const value = figures.value[figure] ?? 0;
  if (significantDigits(value) < FEWEST_DIGITS) return undefined;
  let found: number | undefined;
  for (let other = 0; other < figures.count; other++) {
    if (other === figure) continue;
    const told = figures.value[other] ?? 0;
    if (told === value) return undefined;
    if (found === undefined && Math.abs(told - value * FACTOR) * 2 < HUNDREDTH) found = other;
  }
  return found;
}
