import type { Pair } from './compare.ts';
import { type Fact, SCOPES, type Scope, type Strand } from './fact.ts';

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

type Firsts = Map<string, Map<string, Fact>>;

/**
 * Pairs every telling with the first one of its scope, and the first one of a scope with that of the next wider scope: as
 * many pairs as tellings, so that a single wrong figure is outvoted and no difference is told twice.
 */
export function encountersOf(strands: readonly Strand[]): readonly Encounter[] {
  const firsts: Firsts = new Map();
  const encounters = new Map<number, Encounter>();
  for (const strand of strands) {
    const place = `${strand.scope}|${strand.slot}`;
    let known = firsts.get(place);
    if (known === undefined) {
      known = new Map();
      firsts.set(place, known);
    }
    for (const fact of strand.facts.values()) {
      const first = known.get(fact.key);
      if (first === undefined) known.set(fact.key, fact);
      else if (first.strand.table !== strand.table) meet(encounters, first, fact);
    }
  }
  for (const known of firsts.values()) for (const fact of known.values()) meetWider(encounters, firsts, fact);
  return [...encounters.values()];
}

function meetWider(encounters: Map<number, Encounter>, firsts: Firsts, fact: Fact): void {
  for (const scope of WIDER[fact.strand.scope]) {
    const wider = firsts.get(`${scope}|${fact.strand.slot}`)?.get(fact.key);
    if (wider === undefined) continue;
    if (wider.strand.table !== fact.strand.table) meet(encounters, wider, fact);
    return;
  }
}

/** Documents have fewer tables than this by far; a clash would only join two encounters. */
const MOST_TABLES = 100_000;

function meet(encounters: Map<number, Encounter>, first: Fact, second: Fact): void {
  const scopes = SCOPES.indexOf(first.strand.scope) * SCOPES.length + SCOPES.indexOf(second.strand.scope);
  const key = (scopes * MOST_TABLES + first.strand.table) * MOST_TABLES + second.strand.table;
  const known = encounters.get(key);
  if (known !== undefined) {
    known.pairs.push({ first, second });
    return;
  }
  encounters.set(key, {
    tables: [first.strand.table, second.strand.table],
    scopes: [first.strand.scope, second.strand.scope],
    pairs: [{ first, second }],
  });
}
