import type { Analysis } from '../../../analysis/analysis.ts';
import { addTo } from '../../../text/grouping.ts';
import { type Equation, equationsOf } from './equations.ts';
import { type Facts, factsOf } from './facts.ts';

/** By how much facts change, in 分; a fact that is not among them keeps its value. */
export type Changes = ReadonlyMap<number, number>;

/** An equation over facts. */
export interface Law {
  readonly facts: readonly number[];
  readonly weights: readonly (1 | -1)[];
  /** The fact that is computed from the others, or -1. */
  readonly output: number;
  /** Gives way where its output is changed by the user. */
  readonly assumed: boolean;
}

/** The facts of a document and what ties them. */
export interface System {
  readonly facts: Facts;
  lawsOf(fact: number): readonly Law[];
}

export function systemOf(analysis: Analysis): System {
  const facts = factsOf(analysis);
  const byFact = new Map<number, Law[]>();
  for (const law of equationsOf(analysis).map((equation) => lawOf(facts, equation))) {
    for (const fact of new Set(law.facts)) {
      addTo(byFact, fact, law);
    }
  }
  return { facts, lawsOf: (fact) => byFact.get(fact) ?? [] };
}

function lawOf(facts: Facts, { figures, weights, output, assumed }: Equation): Law {
  const own = figures.map((figure) => facts.factOf(figure));
  return { facts: own, weights, output: own[output] ?? -1, assumed: assumed === true };
}

/** What follows from some changes, and the laws that are then broken. */
export interface Consequences {
  readonly changes: Changes;
  readonly broken: readonly Law[];
}

/** So often a fact may be computed anew: sums of sums are no deeper, and what goes round in a circle ends. */
const MOST_TURNS = 24;

/** Computes what is computed from what has changed, upwards; the sources keep their change. */
export function follow(system: System, sources: Changes): Consequences {
  const changes = new Map(sources);
  const turns = new Map<number, number>();
  const waiting = [...sources.keys()];
  for (let fact = waiting.shift(); fact !== undefined; fact = waiting.shift()) {
    for (const law of system.lawsOf(fact)) {
      const { output } = law;
      if (output < 0 || output === fact || sources.has(output)) continue;
      const change = demandOn(law, output, changes);
      if (change === undefined || change === (changes.get(output) ?? 0)) continue;
      const turn = (turns.get(output) ?? 0) + 1;
      if (turn > MOST_TURNS) continue;
      turns.set(output, turn);
      changes.set(output, change);
      waiting.push(output);
    }
  }
  return { changes, broken: brokenLaws(system, changes, sources) };
}

function brokenLaws(system: System, changes: Changes, sources: Changes): readonly Law[] {
  const touched = new Set<Law>();
  for (const fact of changes.keys()) for (const law of system.lawsOf(fact)) touched.add(law);
  return [...touched].filter(
    (law) => missOf(law, changes) !== 0 && !(law.assumed && sources.has(law.output)),
  );
}

/** By how much the law misses. */
function missOf({ facts, weights }: Law, changes: Changes): number {
  return facts.reduce((sum, fact, at) => sum + (weights[at] ?? 1) * (changes.get(fact) ?? 0), 0);
}

/** The change of one of its facts with which the law holds; undefined where that fact stands on both sides. */
export function demandOn(law: Law, fact: number, changes: Changes): number | undefined {
  const weight = weightOf(law, fact);
  if (weight !== 1 && weight !== -1) return undefined;
  const rest = missOf(law, changes) - weight * (changes.get(fact) ?? 0);
  return rest === 0 ? 0 : -rest * weight;
}

function weightOf({ facts, weights }: Law, fact: number): number {
  return facts.reduce((sum, one, at) => sum + (one === fact ? (weights[at] ?? 1) : 0), 0);
}
