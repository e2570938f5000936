import type { Disclosure } from '../../../model/disclosure.ts';
import { FigureState } from '../../../model/figure.ts';
import { placeOf } from '../../../rules/evidence/place.ts';
import { isLikeName } from './like-name.ts';
import { type Changes, type Consequences, demandOn, follow, type Law, type System } from './system.ts';

/** All changes that a change of one fact asks for, or the law that cannot be kept. */
export type Resolution = { readonly changes: Changes; readonly carriers: readonly Carrier[] } | Unresolved;

export interface Unresolved {
  readonly broken: Law;
  /** The law breaks the changed fact itself down. */
  readonly own: boolean;
}

/** A fact that takes a share of the change although no relation says that it is this one. */
export interface Carrier {
  readonly fact: number;
  /** The same amount under the same name in another classification: hardly a guess. */
  readonly sure: boolean;
}

/** A table that is broken down in more ways than this is not followed any further. */
const MOST_STEPS = 16;

/**
 * Changes a fact and all that follows. Where a total must change and only one of its parts is not zero, that part takes it;
 * where there are several, the part that is most likely the same money does. Parts of the changed fact itself are not chosen among: that is the user's
 * to say.
 */
export function resolve(
  disclosure: Disclosure,
  system: System,
  origin: { readonly fact: number; readonly change: number },
): Resolution {
  const sources = new Map([[origin.fact, origin.change]]);
  const carriers: Carrier[] = [];
  const own = new Set([origin.fact]);
  let now = follow(system, sources);
  for (let step = 0; step < MOST_STEPS && now.broken.length > 0; step++) {
    const forced = forcedPart(disclosure, system, now, sources);
    if (forced !== undefined) {
      sources.set(forced.fact, forced.change);
      if (own.has(forced.whole)) own.add(forced.fact);
    } else {
      const whole = now.broken.find(({ output }) => own.has(output));
      const chosen =
        whole === undefined ? chooseCarrier({ disclosure, system, origin, sources }, now) : undefined;
      if (chosen === undefined) {
        const broken = whole ?? now.broken[0];
        if (broken !== undefined) return { broken, own: whole !== undefined };
        break;
      }
      sources.set(chosen.fact, chosen.change);
      carriers.push({ fact: chosen.fact, sure: chosen.sure });
    }
    now = follow(system, sources);
  }
  const [broken] = now.broken;
  return broken === undefined ? { changes: now.changes, carriers } : { broken, own: own.has(broken.output) };
}

interface Part {
  readonly fact: number;
  readonly change: number;
}

/** The only part of a broken sum that is not zero and not yet changed. */
function forcedPart(
  disclosure: Disclosure,
  system: System,
  { broken, changes }: Consequences,
  sources: Changes,
): (Part & { readonly whole: number }) | undefined {
  for (const law of broken) {
    const [only, other] = openParts(disclosure, system, law, changes, sources);
    if (only === undefined || other !== undefined) continue;
    const change = demandOn(law, only, changes);
    if (change !== undefined && change !== 0) return { fact: only, change, whole: law.output };
  }
  return undefined;
}

/** Facts of a law, but its output, that are not zero and have not changed. */
function openParts(
  { figures }: Disclosure,
  { facts }: System,
  { facts: own, output }: Law,
  changes: Changes,
  sources: Changes,
): readonly number[] {
  return [...new Set(own)].filter(
    (fact) =>
      fact !== output &&
      !sources.has(fact) &&
      (changes.get(fact) ?? 0) === 0 &&
      facts.figuresOf(fact).some((figure) => figures.state[figure] === FigureState.amount) &&
      (figures.value[fact] ?? 0) !== 0,
  );
}

interface Search {
  readonly disclosure: Disclosure;
  readonly system: System;
  readonly origin: Part;
  readonly sources: Changes;
}

interface Choice extends Part {
  readonly sure: boolean;
  /** How many laws are broken with it. */
  readonly leaves: number;
  readonly likeness: number;
  readonly size: number;
}

function chooseCarrier(search: Search, now: Consequences): Choice | undefined {
  const [law] = now.broken;
  if (law === undefined) return undefined;
  const choices: Choice[] = [];
  for (const fact of leavesOf(search, law, now.changes)) {
    for (const change of [search.origin.change, -search.origin.change]) {
      const choice = tryCarrier(search, now, { fact, change });
      if (choice !== undefined) choices.push(choice);
    }
  }
  return choices.sort(
    (a, b) => a.leaves - b.leaves || b.likeness - a.likeness || b.size - a.size || a.fact - b.fact,
  )[0];
}

/** Parts of the broken sum that no other sum breaks down any further. */
function leavesOf(search: Search, law: Law, changes: Changes): readonly number[] {
  const { disclosure, system, sources } = search;
  const leaves: number[] = [];
  const seen = new Set<number>();
  const waiting = [...openParts(disclosure, system, law, changes, sources)];
  for (let fact = waiting.pop(); fact !== undefined; fact = waiting.pop()) {
    if (seen.has(fact)) continue;
    seen.add(fact);
    const below = system
      .lawsOf(fact)
      .filter(({ output }) => output === fact)
      .flatMap((sum) => openParts(disclosure, system, sum, changes, sources));
    if (below.length === 0) leaves.push(fact);
    else waiting.push(...below);
  }
  return leaves;
}

function tryCarrier(search: Search, now: Consequences, part: Part): Choice | undefined {
  const { disclosure, system, sources, origin } = search;
  const value = disclosure.figures.value[part.fact] ?? 0;
  if (value + part.change < 0 && value > 0) return undefined;
  const then = follow(system, new Map([...sources, [part.fact, part.change]]));
  if (then.broken.length >= now.broken.length) return undefined;
  const same = value === disclosure.figures.value[origin.fact];
  const named = same && haveLikeNames(search, part.fact, origin.fact);
  const likeness = named ? 2 : same ? 1 : 0;
  return { ...part, sure: named, leaves: then.broken.length, likeness, size: Math.abs(value) };
}

function haveLikeNames({ disclosure, system }: Search, one: number, other: number): boolean {
  const names = (fact: number) =>
    system.facts.figuresOf(fact).flatMap((figure) => placeOf(disclosure, figure)?.row?.name ?? []);
  const others = names(other);
  return names(one).some((name) => others.some((second) => isLikeName(name, second)));
}
