import type { Analysis } from '../../../analysis/analysis.ts';
import type { Comparison, Narrative } from '../../../model/claim.ts';
import type { Relation } from '../../../relations/relation.ts';
import { holds, isEquality } from './facts.ts';

/** Σ weight · figure stays what it is. */
export interface Equation {
  readonly figures: readonly number[];
  readonly weights: readonly (1 | -1)[];
  /** Place of the figure that is computed from the others; -1 where none is. */
  readonly output: number;
  /** Nothing in the text says so: the equation gives way to a change of its output. */
  readonly assumed?: true;
}

/** Every sum that holds, and for each change told against last year that last year's amount stays as it was. */
export function equationsOf(analysis: Analysis): readonly Equation[] {
  const { narrative } = analysis.disclosure;
  const sums = analysis.reconciliation.judgements
    .filter((judgement) => holds(judgement) && isSum(judgement.relation))
    .map(({ relation }) => equationOf(narrative, relation));
  const computed = new Set(sums.map(({ figures, output }) => figures[output]));
  return [...sums, ...standingYears(analysis).filter(({ figures }) => !computed.has(figures[0]))];
}

function isSum(relation: Relation): boolean {
  return relation.kind === 'sum' && !isEquality(relation);
}

function equationOf(narrative: Narrative, relation: Relation): Equation {
  const { total, terms, signs } = relation;
  const figures = [total, ...terms];
  return {
    figures,
    weights: [1, ...terms.map((_, at) => (signs?.[at] === -1 ? 1 : -1))],
    output: outputOf(narrative, relation, figures),
  };
}

/** Of amount = last year's + change, the change is what is computed; two groups of equal worth compute neither. */
function outputOf({ uses, firstFigure }: Narrative, relation: Relation, figures: readonly number[]): number {
  if (relation.family === 'cross-table' && relation.signs?.includes(-1)) return -1;
  return Math.max(
    0,
    figures.findIndex((figure) => uses[figure - firstFigure]?.kind === 'change'),
  );
}

/** Equations of a change and its amount, the change first. */
function standingYears({ disclosure: { narrative }, reconciliation }: Analysis): readonly Equation[] {
  return narrative.comparisons.flatMap((comparison): readonly Equation[] => {
    const { change, reason } = comparison;
    if (change < 0 || reason) return [];
    const about = reconciliation
      .relationsOf(change)
      .flatMap((index) => reconciliation.judgements[index] ?? [])
      .filter(({ verdict }) => verdict !== 'silent');
    if (about.some((judgement) => !holds(judgement))) return [];
    const growth = about.find(({ relation }) => relation.kind === 'growth')?.relation;
    const told = growth ?? singleTarget(comparison, narrative.claims);
    const direction = growth?.signs?.[1] ?? comparison.changeDirection;
    const [amount] = told?.terms ?? [];
    if (amount === undefined || (direction === 0 && comparison.flat === undefined)) return [];
    return [
      { figures: [change, amount], weights: [direction === -1 ? -1 : 1, -1], output: 0, assumed: true },
    ];
  });
}

function singleTarget(
  { targets, basis }: Comparison,
  claims: readonly { readonly figure: number }[],
): Pick<Relation, 'terms'> | undefined {
  const claim = claims[targets[0] ?? -1];
  return targets.length === 1 && basis !== 'unknown' && claim !== undefined
    ? { terms: [claim.figure] }
    : undefined;
}
