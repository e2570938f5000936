import type { Analysis } from '../analysis/analysis.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { Judgement, Verdict } from '../reconcile/reconciliation.ts';
import type { Relation, RelationFamily } from '../relations/relation.ts';
import { type Naming, namingOf } from '../rules/evidence/label.ts';
import { placeOf } from '../rules/evidence/place.ts';
import { rangeOfFigure } from '../rules/evidence/visible-range.ts';
import {
  besideOf,
  compute,
  computePercent,
  decimalsOf,
  isPercent,
  UNIT_NAMES,
} from '../rules/evidence/written.ts';
import { useOf } from '../rules/narrative/label.ts';
import type { TextRange } from '../text/range.ts';
import { figureLabel, figureUnit, figureWritten, fullLabel } from './figure-words.ts';

/** One figure as a trace shows it: its name, its digits as written, its place. */
export interface TracedFigure {
  readonly id: number;
  readonly label: string;
  readonly written: string;
  /** Name of its unit; undefined for percentages and where none is told. */
  readonly unit: string | undefined;
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
  /** By how much rounding could make a sum miss, written likewise; '' for rates and shares. */
  readonly allowance: string;
  /** Whether its amounts are written in different units, so that each must tell its own. */
  readonly mixesUnits: boolean;
}

export interface Trace {
  readonly figure: TracedFigure;
  readonly steps: readonly TraceStep[];
}

/** 勾稽 of one figure: every relation that it takes part in, contradicted ones first. */
export function traceOf(analysis: Analysis, figure: number): Trace {
  const { disclosure, reconciliation } = analysis;
  const judgements = reconciliation
    .relationsOf(figure)
    .map((index) => reconciliation.judgements[index])
    .filter((judgement) => judgement !== undefined)
    .filter(({ verdict }) => verdict !== 'silent');
  const steps = judgements.map((judgement) => stepOf(analysis, judgement));
  return {
    figure: traced(disclosure, figure, 'table'),
    steps: steps.toSorted((a, b) => rank(a.verdict) - rank(b.verdict)),
  };
}

function rank(verdict: Verdict): number {
  return verdict === 'contradicted' ? 0 : 1;
}

/** One judged relation as a trace shows it. */
export function stepOf(
  { disclosure }: Pick<Analysis, 'disclosure'>,
  { relation, verdict, difference, tolerance }: Judgement,
): TraceStep {
  const ids = [relation.total, ...relation.terms];
  const places = ids.map((id) => placeOf(disclosure, id));
  const naming = places.includes(undefined) ? 'table' : namingOf(places);
  const [total, ...terms] = toldApart(disclosure, [
    traced(disclosure, relation.total, naming),
    ...relation.terms.map((id) => traced(disclosure, id, naming)),
  ]);
  const units = [total, ...terms].flatMap(({ unit }) => unit ?? []);
  return {
    family: relation.family,
    kind: relation.kind,
    verdict,
    total,
    terms: terms.map((term, index) => ({ ...term, sign: relation.signs?.[index] ?? 1 })),
    gap: gapOf(disclosure, relation, difference, 0),
    allowance: isSum(relation) && tolerance > 0 ? gapOf(disclosure, relation, tolerance, 1) : '',
    mixesUnits: new Set(units).size > 1,
  };
}

/** Figures that bear one name by their full heads: last year's and this year's column often end in the same one. */
function toldApart(
  disclosure: Disclosure,
  [total, ...terms]: readonly [TracedFigure, ...TracedFigure[]],
): readonly [TracedFigure, ...TracedFigure[]] {
  const all = [total, ...terms];
  const apart = (figure: TracedFigure): TracedFigure => {
    const isAlone = all.every(({ id, label }) => id === figure.id || label !== figure.label);
    return isAlone ? figure : { ...figure, label: fullLabel(disclosure, figure.id) ?? figure.label };
  };
  return [apart(total), ...terms.map(apart)];
}

function isSum({ kind }: Relation): boolean {
  return kind === 'sum' || kind === 'equal' || kind === 'bound';
}

/** A difference in the total's unit, with so many more decimals than its figures have. */
function gapOf(
  disclosure: Disclosure,
  { total, terms }: Relation,
  difference: number,
  finer: number,
): string {
  const gap = Math.abs(difference);
  const figures = [total, ...terms];
  if (isPercent(disclosure, total)) return computePercent(gap, decimalsOf(disclosure, figures));
  const unit = useOf(disclosure, total)?.unit ?? placeOf(disclosure, total)?.unit ?? 'ten-thousand-yuan';
  const beside = besideOf(disclosure, unit, figures);
  const written = compute(gap, { ...beside, decimals: beside.decimals + finer });
  return `${finer > 0 ? written.replace(/(\.\d*?)0+$/, '$1') : written} ${UNIT_NAMES[unit]}`;
}

function traced(disclosure: Disclosure, id: number, naming: Naming): TracedFigure {
  return {
    id,
    label: figureLabel(disclosure, id, naming),
    written: figureWritten(disclosure, id),
    unit: figureUnit(disclosure, id),
    range: rangeOfFigure(disclosure, id),
  };
}
