import type { Claim } from '../../../model/claim.ts';
import type { Scene } from '../tellings/scene.ts';
import { subjectKey, type ToldChange } from './told-change.ts';

/** Changes of one amount of one subject, told near to each other. */
export type Retellings = readonly ToldChange[];

/** So many claims apart, two amounts may be of two disclosures in one document. */
const NEAR = 150;

/** Told changes by what has changed: its subject and its amount. */
export class ChangeBook {
  readonly #scene: Scene;
  readonly #byKey = new Map<string, ToldChange[][]>();
  readonly #byClaim = new Map<Claim, ToldChange>();
  readonly #amounts = new Set<number>();

  constructor(scene: Scene, told: readonly ToldChange[]) {
    this.#scene = scene;
    for (const change of told) if (change.claim !== undefined) this.#enter(change, change.claim);
  }

  #enter(change: ToldChange, claim: Claim): void {
    if (!this.#byClaim.has(claim)) this.#byClaim.set(claim, change);
    this.#amounts.add(this.#scene.figures.value[claim.figure] ?? 0);
    const key = subjectKey(this.#scene, claim);
    const known = this.#byKey.get(key);
    const last = known?.at(-1);
    if (last !== undefined && Math.abs(distance(last, claim)) <= NEAR) last.push(change);
    else if (known === undefined) this.#byKey.set(key, [[change]]);
    else known.push([change]);
  }

  /** The first change that a claim's own words tell. */
  of(claim: Claim): ToldChange | undefined {
    return this.#byClaim.get(claim);
  }

  /** All changes of the claim's subject and amount; none where none is near. */
  near(claim: Claim): Retellings {
    if (!this.#amounts.has(this.#scene.figures.value[claim.figure] ?? 0)) return NONE;
    const known = this.#byKey.get(subjectKey(this.#scene, claim)) ?? [];
    let low = 0;
    let high = known.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (distance(known[middle] ?? [], claim) > NEAR) low = middle + 1;
      else high = middle;
    }
    const found = known[low];
    return found !== undefined && distance(found, claim) >= -NEAR ? found : NONE;
  }

  *[Symbol.iterator](): Iterator<Retellings> {
    for (const known of this.#byKey.values()) yield* known;
  }
}

const NONE: Retellings = [];

/** How far a claim stands behind the first of some changes. */
function distance([first]: Retellings, claim: Claim): number {
  return claim.index - (first?.claim?.index ?? claim.index);
}

/** The one that most others agree with. */
export function mostTold(changes: Retellings): ToldChange | undefined {
  const votes = new Map<number, number>();
  for (const { value } of changes) votes.set(value, (votes.get(value) ?? 0) + 1);
  let best: ToldChange | undefined;
  for (const change of changes)
    if ((votes.get(change.value) ?? 0) > (votes.get(best?.value ?? Number.NaN) ?? 0)) best = change;
  return best;
}
