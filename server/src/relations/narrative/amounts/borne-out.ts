import type { FigureStore } from '../../../model/figure.ts';
import { judgeQuotient, quotientHolds, quotientOf } from '../../quotient.ts';
import type { Relation } from '../../relation.ts';

/**
 * Two amounts of sentences that would be one fact but for a slip, each of which has a percentage of its own that it makes
 * right, and that the other would make wrong: 财政拨款收、支总计 249.00 万元 beside 财政拨款收入 245.00 万元，占 98.00%. They are of two things.
 */
export function areOfOtherThings(
  figures: FigureStore,
  relation: Relation,
  percentages: readonly Relation[],
): boolean {
  const { kind, total, terms, signs } = relation;
  const [other] = terms;
  if (other === undefined || kind === 'bound') return false;
  if (terms.length > 1) return areNoParts(figures, relation, percentages);
  const isTurned = signs?.[0] === -1;
  if (isTurned) return [total, other].every((change) => isDirected(figures, change, percentages));
  if (figures.value[total] === figures.value[other]) return false;
  return isBorneOut(figures, total, other, percentages) && isBorneOut(figures, other, total, percentages);
}

/**
 * Changes that would make another but for one slip, each of which has a rate of its own that it makes right, and that what the sum
 * wants of it would make wrong: there is no slip in any of them, so they are not its parts.
 */
function areNoParts(
  figures: FigureStore,
  { family, total, terms, signs }: Relation,
  percentages: readonly Relation[],
): boolean {
  if (family !== 'growth') return false;
  const { value } = figures;
  const signOf = (at: number) => signs?.[at] ?? 1;
  const miss = terms.reduce((left, term, at) => left - signOf(at) * (value[term] ?? 0), value[total] ?? 0);
  const isRight = (change: number, wanted: number) =>
    percentages.some(
      (rate) =>
        rate.kind === 'growth' &&
        rate.terms[1] === change &&
        isExact(figures, rate) &&
        !holdsWith(figures, rate, wanted),
    );
  if (miss === 0 || !isRight(total, (value[total] ?? 0) - miss)) return false;
  return terms.every((term, at) => isRight(term, (value[term] ?? 0) + signOf(at) * miss));
}

/**
 * A list whose total has a percentage of its own that it makes right and that the sum of the list would make wrong, while that sum
 * stands elsewhere: the list is of the amount there (具体支出预算如下 behind the classes of 一般公共预算支出).
 */
export function isOfAnother(
  figures: FigureStore,
  { kind, total, terms, signs }: Relation,
  percentages: readonly Relation[],
): boolean {
  if (kind !== 'sum' || terms.length < 2 || signs?.includes(-1)) return false;
  const { value } = figures;
  const sum = terms.reduce((all, term) => all + (value[term] ?? 0), 0);
  if (sum === value[total]) return false;
  const elsewhere = value.indexOf(sum);
  return elsewhere >= 0 && isBorneOut(figures, total, elsewhere, percentages);
}

/** Whether a rate would hold if it were told of another change that led to the same amount. */
function holdsWith({ value, ulp }: FigureStore, rate: Relation, change: number): boolean {
  const quotient = quotientOf(value, ulp, rate);
  const base = quotient.base + (rate.signs?.[1] ?? 1) * (quotient.part - change);
  return quotientHolds({ ...quotient, part: change, base });
}

/** 增加 43 万元，增长 5.28% that would be 4.77% if it were a fall. */
function isDirected(figures: FigureStore, change: number, percentages: readonly Relation[]): boolean {
  return percentages.some((percentage) => {
    const { kind, terms, signs } = percentage;
    if (kind !== 'growth' || terms[1] !== change || !isExact(figures, percentage)) return false;
    return !isExact(figures, { ...percentage, signs: [1, signs?.[1] === -1 ? 1 : -1] });
  });
}

/** The percentage may be told of the same amount elsewhere: 收入总计 A 万元，支出总计 A 万元，与上年相比，各增加 …. */
function isBorneOut(
  figures: FigureStore,
  figure: number,
  instead: number,
  percentages: readonly Relation[],
): boolean {
  const amount = figures.value[figure];
  const isOfIt = (term: number) => figures.value[term] === amount;
  return percentages.some((percentage) => {
    if (!percentage.terms.some(isOfIt) || !holds(figures, percentage)) return false;
    const terms = percentage.terms.map((term) => (isOfIt(term) ? instead : term));
    return !holds(figures, { ...percentage, terms });
  });
}

function holds({ value, ulp }: FigureStore, percentage: Relation): boolean {
  return quotientHolds(quotientOf(value, ulp, percentage));
}

function isExact({ value, ulp }: FigureStore, percentage: Relation): boolean {
  return judgeQuotient(quotientOf(value, ulp, percentage)) === 'exact';
}
