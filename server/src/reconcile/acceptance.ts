import { leastCover } from '../relations/cover.ts';
import type { Relation } from '../relations/relation.ts';
import { addTo } from '../text/grouping.ts';
import { Code, type Ledger } from './ledger.ts';

/** How one identity fares: by place, for the columns of one row stand or fall together. */
interface Standing {
  readonly held: Set<string>;
  readonly failed: Map<string, number[]>;
  readonly all: number[];
}

/** Fewer places than this cannot tell a misreading from an error. */
const LEAST_PLACES = 3;

/**
 * An identity that fails in most of the places that it speaks of was misread by us: all its relations fall silent.
 * Failures that share a figure count once, for one wrong figure that many relations quote is no misreading.
 * Returns the identities that were given up.
 */
export function silenceMisread(ledger: Ledger): readonly string[] {
  const misread: string[] = [];
  for (const [identity, standing] of standingsOfFailing(ledger)) {
    if (!failsMostly(ledger, standing)) continue;
    misread.push(identity);
    for (const index of standing.all) ledger.verdict[index] = Code.silent;
  }
  return misread;
}

function failsMostly(ledger: Ledger, { held, failed }: Standing): boolean {
  let holding = 0;
  for (const place of held) if (!failed.has(place)) holding++;
  if (holding + failed.size < LEAST_PLACES || holding >= failed.size) return false;
  const slips = Math.min(
    leastCover([...failed.values()].map((indices) => relationsAt(ledger, indices))),
    shiftsIn(ledger, [...failed.values()].flat()),
  );
  return holding + slips >= LEAST_PLACES && holding < slips;
}

/**
 * How many amounts of difference there are between two tables. A table that was changed alone misses the other one by the
 * change in every total that the change went into, and in what it was taken from: one slip, however many places it shows in.
 */
function shiftsIn({ relations, difference }: Ledger, failing: readonly number[]): number {
  if (failing.some((index) => relations[index]?.family !== 'cross-table')) return failing.length;
  return new Set(failing.map((index) => Math.abs(difference[index] ?? 0))).size;
}

function standingsOfFailing(ledger: Ledger): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  const { relations, verdict } = ledger;
  for (
    let index = verdict.indexOf(Code.contradicted);
    index >= 0;
    index = verdict.indexOf(Code.contradicted, index + 1)
  ) {
    const identity = relations[index]?.identity;
    if (identity === undefined) continue;
    if (!standings.has(identity)) standings.set(identity, { held: new Set(), failed: new Map(), all: [] });
  }
  if (standings.size === 0) return standings;
  for (let index = 0; index < relations.length; index++) enter(ledger, standings, index);
  return standings;
}

function enter(ledger: Ledger, standings: Map<string, Standing>, index: number): void {
  const relation = ledger.relations[index];
  const standing = relation && standings.get(relation.identity);
  if (relation === undefined || standing === undefined) return;
  standing.all.push(index);
  const place = relation.place ?? `${index}`;
  const verdict = ledger.verdict[index];
  if (verdict === Code.contradicted) {
    addTo(standing.failed, place, index);
  } else if (verdict !== Code.silent && ledger.trivial[index] === 0) {
    standing.held.add(place);
  }
}

function relationsAt(ledger: Ledger, indices: readonly number[]): readonly Relation[] {
  return indices.map((index) => ledger.relations[index]).filter((relation) => relation !== undefined);
}
