import type { Analysis } from '../analysis/analysis.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { Judgement, Verdict } from '../reconcile/reconciliation.ts';
import type { Relation, RelationFamily } from '../relations/relation.ts';
import { labelOf, namingOf } from '../rules/evidence/label.ts';
import { placeOf } from '../rules/evidence/place.ts';
import { rangeOfFigure } from '../rules/evidence/visible-range.ts';
import {
  besideOf,
  compute,
  computePercent,
  decimalsOf,
  isPercent,
  UNIT_NAMES,
  writtenAs,
} from '../rules/evidence/written.ts';
import type { TextRange } from '../text/range.ts';

/** One figure as a trace shows it: its name, its digits as written, its place. */
export interface TracedFigure {
  readonly id: number;
  readonly label: string;
  readonly written: string;
  readonly range: TextRange;
}

/** One relation that the figure takes part in, and whether it holds. */
export interface TraceStep {
  readonly family: RelationFamily;
  readonly kind: Relation['kind'];
  readonly verdict: Verdict;
  readonly total: TracedFigure;
  readonly terms: readonly (TracedFigure & { readonly sign: 1 | -1 })[];
  /** By how much it misses, written in the total's unit: `0.18 万元`, `0.05%`. */
  readonly gap: string;
}

export interface Trace {
  readonly figure: TracedFigure;
  /** Name of the unit that the figure is written in, undefined where the table does not say. */
  readonly unit: string | undefined;
  readonly steps: readonly TraceStep[];
}

/** 勾稽 of one figure: every relation that it takes part in, contradicted ones first. */
export function traceOf(analysis: Analysis, figure: number): Trace {
  const { disclosure, reconciliation } = analysis;
  const unit = placeOf(disclosure, figure)?.table.unit;
  const judgements = reconciliation
    .relationsOf(figure)
    .map((index) => reconciliation.judgements[index])
    .filter((judgement) => judgement !== undefined)
    .filter(({ verdict }) => verdict !== 'silent');
  const steps = judgements.map((judgement) => stepOf(analysis, judgement));
  return {
    figure: traced(analysis, figure, labelOf(placeOf(disclosure, figure), 'table')),
    unit: unit && UNIT_NAMES[unit],
    steps: steps.toSorted((a, b) => rank(a.verdict) - rank(b.verdict)),
  };
}

function rank(verdict: Verdict): number {
  return verdict === 'contradicted' ? 0 : 1;
}

/** One judged relation as a trace shows it. */
export function stepOf(analysis: Analysis, { relation, verdict, difference }: Judgement): TraceStep {
  const ids = [relation.total, ...relation.terms];
  const places = ids.map((id) => placeOf(analysis.disclosure, id));
  const naming = places.includes(undefined) ? 'table' : namingOf(places);
  const [total, ...terms] = ids.map((id, index) => traced(analysis, id, labelOf(places[index], naming)));
  return {
    family: relation.family,
    kind: relation.kind,
    verdict,
    total: total ?? traced(analysis, relation.total, ''),
    terms: terms.map((term, index) => ({ ...term, sign: relation.signs?.[index] ?? 1 })),
    gap: gapOf(analysis, relation, difference),
  };
}

function gapOf({ disclosure }: Analysis, { total, terms }: Relation, difference: number): string {
  const gap = Math.abs(difference);
  const figures = [total, ...terms];
  if (isPercent(disclosure, total)) return computePercent(gap, decimalsOf(disclosure, figures));
  const unit = placeOf(disclosure, total)?.unit ?? 'ten-thousand-yuan';
  return `${compute(gap, besideOf(disclosure, unit, figures))} ${UNIT_NAMES[unit]}`;
}

function traced({ disclosure }: Analysis, id: number, ofTable: string): TracedFigure {
  const label = ofTable === '' ? phraseOf(disclosure, id) : ofTable;
  return { id, label, written: writtenAs(disclosure, id), range: rangeOfFigure(disclosure, id) };
}

/** The words by which a sentence names its amount. */
function phraseOf({ narrative, tree }: Disclosure, id: number): string {
  const claim = narrative.claims.find(({ figure }) => figure === id);
  return claim === undefined ? '' : tree.text.slice(claim.phrase.start, claim.phrase.end);
}
