import type { Pair } from './compare.ts';
import type { Fact, Scope } from './fact.ts';

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

/**
 * Pairs every telling with the first one of its scope, and the first one of a scope with that of the next wider scope: as
 * many pairs as tellings, so that a single wrong figure is outvoted and no difference is told twice.
 */
export function encountersOf(facts: readonly Fact[]): readonly Encounter[] {
  const first = new Map<string, Fact>();
  const encounters = new Map<string, Encounter>();
  for (const fact of facts) {
    const place = `${fact.scope} ${fact.key}`;
    const known = first.get(place);
    if (known === undefined) first.set(place, fact);
    else if (known.table !== fact.table) meet(encounters, { first: known, second: fact });
  }
  for (const fact of first.values()) {
    for (const scope of WIDER[fact.scope]) {
      const wider = first.get(`${scope} ${fact.key}`);
      if (wider === undefined) continue;
      if (wider.table !== fact.table) meet(encounters, { first: wider, second: fact });
      break;
    }
  }
  return [...encounters.values()];
}

function meet(encounters: Map<string, Encounter>, pair: Pair): void {
  const { first, second } = pair;
  const key = `${first.table} ${second.table} ${first.scope} ${second.scope}`;
  const known = encounters.get(key);
  if (known !== undefined) {
    known.pairs.push(pair);
    return;
  }
  encounters.set(key, {
    tables: [first.table, second.table],
    scopes: [first.scope, second.scope],
    pairs: [pair],
  });
}
