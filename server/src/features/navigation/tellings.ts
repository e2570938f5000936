import type { Analysis } from '../../analysis/analysis.ts';
import type { RelationFamily } from '../../relations/relation.ts';

/** Families whose equalities are two tellings of one fact; income that equals expenditure, or a whole its only part, is none. */
const TELLINGS: ReadonlySet<RelationFamily> = new Set<RelationFamily>([
  'cross-table',
  'text-amount',
  'text-subject',
]);

/**
 * Ids of all figures that tell the fact of a figure, itself among them, in document order of their places. A telling that
 * contradicts the others is told, but what it is equal to otherwise is not followed.
 */
export function tellingsOf({ disclosure, reconciliation }: Analysis, figure: number): readonly number[] {
  const found = new Set([figure]);
  const waiting = [figure];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const index of reconciliation.relationsOf(at)) {
      const judgement = reconciliation.judgements[index];
      if (judgement === undefined || judgement.verdict === 'silent') continue;
      const { family, total, terms } = judgement.relation;
      const [only, more] = terms;
      if (!TELLINGS.has(family) || only === undefined || more !== undefined) continue;
      const other = only === at ? total : only;
      if (found.has(other)) continue;
      found.add(other);
      if (judgement.verdict !== 'contradicted') waiting.push(other);
    }
  }
  const { start } = disclosure.figures;
  return [...found].sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0));
}
