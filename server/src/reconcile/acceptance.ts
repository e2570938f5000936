import { figuresOf } from './component.ts';
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
  const slips = independentFailures(ledger, [...failed.values()]);
  return holding + slips >= LEAST_PLACES && holding < slips;
}

function standingsOfFailing(ledger: Ledger): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  const { relations, verdict } = ledger;
  for (let index = 0; index < relations.length; index++) {
    const identity = relations[index]?.identity;
    if (verdict[index] !== Code.contradicted || identity === undefined) continue;
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
    const failures = standing.failed.get(place);
    if (failures === undefined) standing.failed.set(place, [index]);
    else failures.push(index);
  } else if (verdict !== Code.silent && ledger.trivial[index] === 0) {
    standing.held.add(place);
  }
}

/** The least number of figures, found greedily, such that every failed place has one of them. */
function independentFailures(ledger: Ledger, places: readonly (readonly number[])[]): number {
  const uses = new Map<number, Set<number>>();
  places.forEach((indices, place) => {
    for (const index of indices) {
      const relation = ledger.relations[index];
      for (const figure of relation === undefined ? [] : figuresOf(relation)) {
        const users = uses.get(figure);
        if (users === undefined) uses.set(figure, new Set([place]));
        else users.add(place);
      }
    }
  });
  const ordered = [...uses.values()].sort((left, right) => right.size - left.size);
  const covered = new Set<number>();
  let count = 0;
  for (const users of ordered) {
    const before = covered.size;
    for (const place of users) covered.add(place);
    if (covered.size > before) count++;
  }
  return count;
}
