import type { RelationFamily } from '../relations/relation.ts';
import { addTo } from '../text/grouping.ts';
import type { Component } from './component.ts';
import { close, type Inquiry, isOpen, mend } from './inquiry.ts';
import { type Slip, slipsOf } from './slip.ts';

/** One slip, told: the figures each of which alone explains these relations. */
export interface Explanation {
  readonly slips: readonly Slip[];
  readonly relations: readonly number[];
}

/** A document with more sweeps' worth of entangled errors than this keeps the rest as plain contradictions. */
const MOST_SWEEPS = 8;

/** The figures each of which alone explains the whole component. */
export function explainByOne(inquiry: Inquiry, component: Component): Explanation | undefined {
  const slips: Slip[] = [];
  for (const figure of component.figures) {
    if (openCount(inquiry, figure) < component.relations.length) continue;
    const best = soundSlip(inquiry, figure);
    if (best?.mends.length === component.relations.length) slips.push(best);
  }
  return slips.length === 0 ? undefined : { slips, relations: component.relations };
}

/** Families of sums whose parts may be less than nothing. */
const SIGNED: ReadonlySet<RelationFamily> = new Set<RelationFamily>(['change', 'growth', 'direction']);

/** The best slip of a figure, if it breaks nothing. What is not below zero was not meant to be, but for a lost sign. */
function soundSlip(inquiry: Inquiry, figure: number): Slip | undefined {
  const [best] = slipsOf(inquiry, figure);
  if (best === undefined || best.breaks.length > 0) return undefined;
  const value = inquiry.value[figure] ?? 0;
  if (best.value >= 0 || value < 0 || (value > 0 && best.value === -value)) return best;
  const { relations } = inquiry.ledger;
  return best.mends.some((index) => SIGNED.has(relations[index]?.family ?? 'change')) ? best : undefined;
}

function openCount(inquiry: Inquiry, figure: number): number {
  const { incidence } = inquiry;
  let count = 0;
  const to = incidence.first[figure + 1] ?? 0;
  for (let entry = incidence.first[figure] ?? 0; entry < to; entry++) {
    if (isOpen(inquiry, incidence.relation[entry] ?? 0)) count++;
  }
  return count;
}

/** Several slips in one component: the figure that explains most goes first, and the rest is judged without its error. */
export function explainGreedily(inquiry: Inquiry, component: Component): readonly Explanation[] {
  const explanations: Explanation[] = [];
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    const before = explanations.length;
    for (const group of rankedGroups(inquiry, component)) {
      const explanation = confirm(inquiry, group);
      if (explanation === undefined) continue;
      settle(inquiry, [explanation]);
      explanations.push(explanation);
    }
    if (explanations.length === before || !component.relations.some((index) => isOpen(inquiry, index))) break;
  }
  return explanations;
}

/** Slips with the same consequences, the most telling group first. */
function rankedGroups(inquiry: Inquiry, component: Component): readonly (readonly Slip[])[] {
  const groups = new Map<string, Slip[]>();
  for (const figure of component.figures) {
    const best = soundSlip(inquiry, figure);
    if (best === undefined) continue;
    const key = best.mends.join();
    addTo(groups, key, best);
  }
  return [...groups.values()].sort(byWeight);
}

function byWeight(left: readonly Slip[], right: readonly Slip[]): number {
  const [first] = left;
  const [second] = right;
  if (first === undefined || second === undefined) return 0;
  return (
    second.mends.length - first.mends.length ||
    left.length - right.length ||
    second.leaves - first.leaves ||
    first.figure - second.figure
  );
}

/** Slips taken before may have changed what this group would explain: it is tried again as things stand now. */
function confirm(inquiry: Inquiry, group: readonly Slip[]): Explanation | undefined {
  const wanted = group[0]?.mends ?? [];
  if (!wanted.every((index) => isOpen(inquiry, index))) return undefined;
  const slips: Slip[] = [];
  for (const { figure } of group) {
    const best = soundSlip(inquiry, figure);
    if (best === undefined) continue;
    if (wanted.every((index) => best.mends.includes(index))) slips.push(best);
  }
  const [first] = slips;
  return first === undefined ? undefined : { slips, relations: first.mends };
}

/** A certain slip is mended; an uncertain one only closes the relations that it explains. */
export function settle(inquiry: Inquiry, explanations: readonly Explanation[]): void {
  for (const { slips } of explanations) {
    const [only, other] = slips;
    if (only !== undefined && other === undefined) mend(inquiry, only.figure, only.value, only.slack);
  }
  for (const { relations } of explanations) for (const index of relations) close(inquiry, index);
}
