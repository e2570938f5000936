import type { FigureStore } from '../../model/figure.ts';
import { amountOf, outcomeOf } from './compare.ts';
import { CARRIED, type Fact, isTotals, type Strand, TOTALS, WORD_SPACES } from './fact.ts';

/** True where some table tells of money carried over from the year before, or into the next. */
export function tellsOfCarryOver(figures: FigureStore, strands: readonly Strand[]): boolean {
  return strands.some(({ space, when, facts }) => {
    const carried = space === CARRIED || when.includes('carry-over');
    if (!carried && !WORD_SPACES.has(space)) return false;
    for (const fact of facts.values()) {
      if ((carried || fact.key.startsWith('carry-over')) && amountOf(figures, fact) !== 0) return true;
    }
    return false;
  });
}

/** This year's total and the total with what is carried over, of one statement that tells both, and differently. */
interface Split {
  readonly first: Fact;
  readonly second: Fact;
}

/**
 * A statement tells this year's total and the total with what is carried over; other tables tell only one, and do not say
 * which. Where the two differ, a table's total is taken for the one that it equals, and for none where it equals neither.
 */
export function withFlowTold(figures: FigureStore, strands: readonly Strand[]): readonly Strand[] {
  const incomes = splitsOf(figures, strands, 'current-income', 'total-income');
  const expenditures = splitsOf(figures, strands, 'current-expenditure', 'total-expenditure');
  if (incomes.length + expenditures.length === 0) return strands;
  return strands.map((strand) => {
    const told = tellApart(figures, strand, incomes, 'current-income', 'total-income');
    return tellApart(figures, told, expenditures, 'current-expenditure', 'total-expenditure');
  });
}

function splitsOf(
  figures: FigureStore,
  strands: readonly Strand[],
  current: string,
  grand: string,
): readonly Split[] {
  const splits: Split[] = [];
  for (const { space, facts } of strands) {
    if (!isTotals(space)) continue;
    const first = facts.get(current);
    const second = facts.get(grand);
    if (first === undefined || second === undefined) continue;
    if (outcomeOf(figures, first, second) === 'other') splits.push({ first, second });
  }
  return splits;
}

function tellApart(
  figures: FigureStore,
  strand: Strand,
  splits: readonly Split[],
  current: string,
  grand: string,
): Strand {
  const total = strand.facts.get(grand);
  if (!isTotals(strand.space) || total === undefined || strand.facts.has(current)) return strand;
  const alike = splits.filter(({ first }) => first.strand.slot === strand.slot);
  if (alike.length === 0 || alike.some(({ second }) => isSame(figures, second, total))) return strand;
  const facts = new Map<string, Fact>(strand.facts);
  facts.delete(grand);
  if (alike.some(({ first }) => isSame(figures, first, total)))
    facts.set(current, { ...total, key: current });
  return { ...strand, facts };
}

function isSame(figures: FigureStore, first: Fact, second: Fact): boolean {
  return outcomeOf(figures, first, second) === 'same';
}

/**
 * In final accounts the forms say which total a table tells: 收入决算表 this year's income, the tables of expenditure this
 * year's expenditure. Only the statements tell what is carried over beside it.
 */
export function withCurrentTold(strands: readonly Strand[]): readonly Strand[] {
  return strands.map((strand) => {
    if (strand.space === TOTALS.income) return asCurrent(strand, 'current-income', 'total-income');
    if (strand.space === TOTALS.expenditure && strand.measure === 'total')
      return asCurrent(strand, 'current-expenditure', 'total-expenditure');
    return strand;
  });
}

function asCurrent(strand: Strand, current: string, grand: string): Strand {
  const total = strand.facts.get(grand);
  const isOfYear = strand.when === '' || strand.when === current;
  if (total === undefined || !isOfYear || strand.source !== '' || strand.facts.has(current)) return strand;
  const facts = new Map<string, Fact>(strand.facts);
  facts.delete(grand);
  facts.set(current, { ...total, key: current });
  return { ...strand, when: '', slot: `${strand.space}|${strand.measure}||`, facts };
}
