import type { FigureStore } from '../model/figure.ts';
import { judgeQuotient, quotientOf } from '../relations/quotient.ts';
import { isQuotient, type Relation } from '../relations/relation.ts';
import { Code, sumVerdict, VERDICTS } from './ledger.ts';
import type { Blame, Reconciliation } from './reconciliation.ts';

/** A number in another writing: 分 or millionths, and one unit of its last digit. */
export interface Rewriting {
  readonly value: number;
  readonly ulp: number;
}

/**
 * How the figure in another writing would settle the blame: all that the blame tells of would hold, and so would what
 * holds now, exactly or but for rounding; undefined where something would not hold. Contradictions of other blames say
 * nothing.
 */
export function settledBy(
  figures: FigureStore,
  { relations, judgementOf, relationsOf }: Reconciliation,
  blame: Blame,
  figure: number,
  rewriting: Rewriting,
): 'exact' | 'rounding' | undefined {
  const blamed = new Set(blame.judgements);
  for (const index of blame.judgements) {
    const relation = relations[index];
    if (relation !== undefined && relation.total !== figure && !relation.terms.includes(figure))
      return undefined;
  }
  let worst: number = Code.exact;
  for (const index of relationsOf(figure)) {
    const judgement = judgementOf(index);
    if (judgement === undefined || judgement.verdict === 'silent') continue;
    if (judgement.verdict === 'contradicted' && !blamed.has(index)) continue;
    worst = Math.max(worst, verdictWith(figures, judgement.relation, figure, rewriting));
    if (worst === Code.contradicted) return undefined;
  }
  return worst === Code.rounding ? 'rounding' : 'exact';
}

function verdictWith(figures: FigureStore, relation: Relation, figure: number, rewriting: Rewriting): number {
  if (isQuotient(relation)) return quotientWith(figures, relation, figure, rewriting);
  const { total, terms, signs } = relation;
  let difference = total === figure ? rewriting.value : (figures.value[total] ?? 0);
  let spread = total === figure ? rewriting.ulp : (figures.ulp[total] ?? 0);
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? 0;
    const value = term === figure ? rewriting.value : (figures.value[term] ?? 0);
    difference -= signs?.[at] === -1 ? -value : value;
    spread += term === figure ? rewriting.ulp : (figures.ulp[term] ?? 0);
  }
  return sumVerdict(relation, difference, Math.floor(spread / 2));
}

function quotientWith(
  figures: FigureStore,
  relation: Relation,
  figure: number,
  rewriting: Rewriting,
): number {
  const { kind, signs, loose } = relation;
  const ids = [relation.total, ...relation.terms];
  const value = Float64Array.from(ids, (id) => (id === figure ? rewriting.value : (figures.value[id] ?? 0)));
  const ulp = Float64Array.from(ids, (id) => (id === figure ? rewriting.ulp : (figures.ulp[id] ?? 0)));
  const local = { kind, total: 0, terms: relation.terms.map((_, at) => at + 1), signs, loose };
  return VERDICTS.indexOf(judgeQuotient(quotientOf(value, ulp, local)));
}
