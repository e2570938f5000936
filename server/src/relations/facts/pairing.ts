import type { FigureStore } from '../../model/figure.ts';
import { gatherKnown } from '../../text/gather.ts';
import { outcomeOf, type Pair } from './compare.ts';
import { COLUMNS, type Fact, SCOPES, type Scope, type Strand } from './fact.ts';

/** Scopes from wide to narrow: each telling is compared with the nearest wider one. */
const WIDER: Readonly<Record<Scope, readonly Scope[]>> = {
  all: [],
  grant: ['all'],
  general: ['grant', 'all'],
  'government-fund': [],
  'state-capital': [],
};

/** All pairs of tellings of two tables (and scopes). */
export interface Encounter {
  readonly tables: readonly [number, number];
  readonly scopes: readonly [Scope, Scope];
  readonly pairs: Pair[];
}

/** What met so far, by tables and scopes. */
interface Meetings {
  readonly figures: FigureStore;
  readonly encounters: Map<number, Encounter>;
}

/** The first telling of each fact of one scope and slot. */
interface Firsts {
  readonly scope: Scope;
  /** Those of the same slot, this one among them. */
  readonly ofSlot: readonly Firsts[];
  /** The first strand's own facts, until another strand has more: then `own`, which is a copy to add to. */
  facts: ReadonlyMap<string, Fact>;
  own: Map<string, Fact> | undefined;
}

/**
 * Pairs every telling with the first one of its scope, and the first one of a scope with that of the next wider scope: as
 * many pairs as tellings, so that a single wrong figure is outvoted and no difference is told twice.
 */
export function encountersOf(figures: FigureStore, strands: readonly Strand[]): readonly Encounter[] {
  const bySlot = new Map<string, Firsts[]>();
  const firsts: Firsts[] = [];
  const met: Meetings = { figures, encounters: new Map() };
  for (const strand of strands) {
    const { scope, slot, facts } = strand;
    const ofSlot = bySlot.get(slot) ?? [];
    if (ofSlot.length === 0) bySlot.set(slot, ofSlot);
    const known = ofScope(ofSlot, scope);
    if (known !== undefined) {
      meetFirsts(met, known, strand);
      continue;
    }
    const first = { scope, ofSlot, facts, own: undefined };
    ofSlot.push(first);
    firsts.push(first);
  }
  for (const { scope, ofSlot, facts } of firsts) {
    const wider = ofSlot.length < 2 ? [] : widerThan(ofSlot, scope);
    if (wider.length > 0) for (const fact of facts.values()) meetWider(met, wider, fact);
  }
  return [...met.encounters.values()];
}

function ofScope(ofSlot: readonly Firsts[], scope: Scope): Firsts | undefined {
  for (let at = 0; at < ofSlot.length; at++) if (ofSlot[at]?.scope === scope) return ofSlot[at];
  return undefined;
}

function meetFirsts(met: Meetings, known: Firsts, strand: Strand): void {
  for (const fact of strand.facts.values()) {
    const first = known.facts.get(fact.key);
    if (first === undefined) add(known, fact);
    else if (first.strand.table !== strand.table) meet(met, first, fact);
  }
}

function add(known: Firsts, fact: Fact): void {
  if (known.own === undefined) {
    known.own = new Map(known.facts);
    known.facts = known.own;
  }
  known.own.set(fact.key, fact);
}

function widerThan(ofSlot: readonly Firsts[], scope: Scope): readonly Firsts[] {
  return gatherKnown(WIDER[scope], (wider) => ofScope(ofSlot, wider));
}

function meetWider(met: Meetings, wider: readonly Firsts[], fact: Fact): void {
  // What grants leave at the year's end may be all that is left, though there is other money.
  if (fact.key === 'carry-over-out') return;
  for (const { facts } of wider) {
    const first = facts.get(fact.key);
    if (first === undefined) continue;
    if (first.strand.table !== fact.strand.table) meet(met, first, fact);
    return;
  }
}

/** Documents have fewer tables than this by far; a clash would only join two encounters. */
const MOST_TABLES = 100_000;

function meet({ figures, encounters }: Meetings, first: Fact, second: Fact): void {
  if (first.strand.source === COLUMNS && second.strand.source === COLUMNS) return;
  const pair: Pair = { first, second, outcome: outcomeOf(figures, first, second) };
  const scopes = SCOPES.indexOf(first.strand.scope) * SCOPES.length + SCOPES.indexOf(second.strand.scope);
  const key = (scopes * MOST_TABLES + first.strand.table) * MOST_TABLES + second.strand.table;
  const known = encounters.get(key);
  if (known !== undefined) {
    known.pairs.push(pair);
    return;
  }
  encounters.set(key, {
    tables: [first.strand.table, second.strand.table],
    scopes: [first.strand.scope, second.strand.scope],
    pairs: [pair],
  });
}
