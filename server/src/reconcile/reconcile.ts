import type { FigureStore } from '../model/figure.ts';
import type { Relation } from '../relations/relation.ts';
import { silenceMisread } from './acceptance.ts';
import { blamesOf } from './blame.ts';
import { countVerdicts, roundingsIn } from './count.ts';
import { type Incidence, incidenceOf, relationsOf } from './incidence.ts';
import { Code, type Ledger, openLedger, VERDICTS } from './ledger.ts';
import type { Judgement, Reconciliation } from './reconciliation.ts';

/**
 * Judges every relation by exact integers and written precision, gives up identities that were misread, and names the
 * smallest set of figures that explains the contradictions. Deterministic; nothing is thrown.
 */
export function reconcile(figures: FigureStore, relations: readonly Relation[]): Reconciliation {
  const ledger = openLedger(figures, relations);
  const misread = silenceMisread(ledger);
  let judgements: readonly Judgement[] | undefined;
  let incidence: Incidence | undefined;
  const incidenceNow = () => (incidence ??= incidenceOf(figures.count, relations));
  const contradicted = ledger.verdict.includes(Code.contradicted);
  return {
    relations,
    get judgements() {
      judgements ??= relations.map((relation, index) => judgementOf(ledger, relation, index));
      return judgements;
    },
    judgementOf: (index) => {
      const relation = relations[index];
      return relation && judgementOf(ledger, relation, index);
    },
    roundings: roundingsIn(ledger),
    get counts() {
      return countVerdicts(ledger);
    },
    blames: contradicted ? blamesOf(ledger, incidenceNow()) : [],
    misread,
    relationsOf: (figure) => relationsOf(incidenceNow(), figure),
  };
}

function judgementOf(ledger: Ledger, relation: Relation, index: number): Judgement {
  return {
    relation,
    verdict: VERDICTS[ledger.verdict[index] ?? 0] ?? 'silent',
    trivial: ledger.trivial[index] === 1,
    difference: ledger.difference[index] ?? 0,
    tolerance: ledger.tolerance[index] ?? 0,
  };
}
