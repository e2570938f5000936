import type { Analysis } from '../../../analysis/analysis.ts';
import type { Disclosure } from '../../../model/disclosure.ts';
import type { Judgement } from '../../../reconcile/reconciliation.ts';
import type { Relation } from '../../../relations/relation.ts';
import { addTo } from '../../../text/grouping.ts';

/** Figures that must have one value, as the relations that hold say: each group is a fact, known by one of its figures. */
export interface Facts {
  factOf(figure: number): number;
  /** All figures of a fact, the fact's own among them. */
  figuresOf(fact: number): readonly number[];
}

export function holds({ verdict }: Judgement): boolean {
  return verdict === 'exact' || verdict === 'rounding';
}

/** Two figures that are equal: two tellings, or a whole and its only part. */
export function isEquality({ kind, terms, signs }: Relation): boolean {
  return kind === 'equal' || (kind === 'sum' && terms.length === 1 && signs?.[0] !== -1);
}

/** A bound between tables that is reached: 公务接待费 of the basic budget is all there is, as the “三公” table tells it. */
function isReached({ relation: { family, kind, terms }, difference, trivial }: Judgement): boolean {
  return family === 'cross-table' && kind === 'bound' && terms.length === 1 && difference === 0 && !trivial;
}

export function factsOf({ disclosure, reconciliation }: Analysis): Facts {
  const parents = Int32Array.from({ length: disclosure.figures.count }, (_, figure) => figure);
  for (const judgement of reconciliation.judgements) {
    const { relation } = judgement;
    const [term] = relation.terms;
    if (term !== undefined && holds(judgement) && (isEquality(relation) || isReached(judgement)))
      join(parents, relation.total, term);
  }
  joinRepeatedChanges(disclosure, parents);
  const groups = new Map<number, number[]>();
  for (let figure = 0; figure < parents.length; figure++) {
    const fact = rootOf(parents, figure);
    addTo(groups, fact, figure);
  }
  return {
    factOf: (figure) => rootOf(parents, figure),
    figuresOf: (fact) => groups.get(fact) ?? [],
  };
}

/** One amount's change told twice is one change: 比上年减少 63.68 万元 in two chapters. */
function joinRepeatedChanges({ narrative, figures }: Disclosure, parents: Int32Array): void {
  const told = new Map<string, number>();
  for (const { change, changeDirection, targets, basis } of narrative.comparisons) {
    const claim = narrative.claims[targets[0] ?? -1];
    if (change < 0 || claim === undefined || targets.length > 1) continue;
    const key = [rootOf(parents, claim.figure), changeDirection, basis, figures.value[change]].join(' ');
    const first = told.get(key);
    if (first === undefined) told.set(key, change);
    else join(parents, first, change);
  }
}

function join(parents: Int32Array, one: number, other: number): void {
  const first = rootOf(parents, one);
  const second = rootOf(parents, other);
  if (first !== second) parents[Math.max(first, second)] = Math.min(first, second);
}

function rootOf(parents: Int32Array, figure: number): number {
  let at = figure;
  for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
    parents[at] = parents[up] ?? up;
    at = up;
  }
  return at;
}
