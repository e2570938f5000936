import type { Claim } from '../../../model/claim.ts';
import { isWhole } from '../changes/told-change.ts';
import type { Scene } from '../tellings/scene.ts';

type List = readonly Claim[];

/** How many claims behind a whole its parts are looked for. */
const FARTHEST = 60;

/**
 * The lists behind a claim whose amounts make it: parts one behind another, the parts of parts left out. Several where a
 * chapter splits its whole several times.
 */
export function listsBelow(scene: Scene, whole: Claim): readonly List[] {
  const lists = new Lists(scene, whole);
  const { claims, passages } = scene.narrative;
  const chapter = passages[whole.passage]?.chapter;
  for (let index = whole.index + 1; index <= whole.index + FARTHEST; index++) {
    const claim = claims[index];
    if (claim === undefined || passages[claim.passage]?.chapter !== chapter) break;
    if (isToldAgain(scene, whole, claim)) break;
    if (isPart(claim, whole) && !lists.isBelow(claim) && !lists.take(claim)) break;
  }
  return lists.full.filter((list) => list.length > 1);
}

class Lists {
  readonly full: List[] = [];
  readonly #scene: Scene;
  readonly #whole: Claim;
  #list: Claim[] = [];
  #sum = 0;
  #spread: number;
  #isFull = false;

  constructor(scene: Scene, whole: Claim) {
    this.#scene = scene;
    this.#whole = whole;
    this.#spread = this.#ulp(whole);
  }

  #amount({ figure }: Claim): number {
    return this.#scene.figures.value[figure] ?? 0;
  }

  #ulp({ figure }: Claim): number {
    return this.#scene.figures.ulp[figure] ?? 0;
  }

  /** False where the list has more than the whole. */
  take(claim: Claim): boolean {
    const amount = this.#amount(claim);
    if (this.#isFull) {
      if (amount === 0 && claim.head === this.#list[0]?.head) {
        this.#list.push(claim);
        return true;
      }
      this.#begin();
    }
    const wanted = this.#amount(this.#whole);
    if (wanted === 0 && claim.head !== this.#whole.index) return false;
    this.#list.push(claim);
    this.#sum += amount;
    this.#spread += this.#ulp(claim);
    const missing = wanted - this.#sum;
    if (2 * Math.abs(missing) <= this.#spread && (wanted === 0 || this.#sum !== 0)) {
      this.full.push(this.#list);
      this.#isFull = true;
    }
    return 2 * missing >= -this.#spread;
  }

  #begin(): void {
    this.#list = [];
    this.#sum = 0;
    this.#spread = this.#ulp(this.#whole);
    this.#isFull = false;
  }

  /** Whether a claim is a part of some part taken. */
  isBelow(claim: Claim): boolean {
    const { claims } = this.#scene.narrative;
    const first = this.#list[0]?.index ?? Number.POSITIVE_INFINITY;
    for (let head = claims[claim.head]; head !== undefined && head.index >= first; head = claims[head.head])
      if (this.#list.includes(head)) return true;
    return false;
  }
}

/** A total that is told again, not as a part, begins a list of its own. */
function isToldAgain({ figures }: Scene, whole: Claim, claim: Claim): boolean {
  const amount = figures.value[claim.figure] ?? 0;
  if (amount === 0 || amount !== figures.value[whole.figure]) return false;
  return isWhole(claim) && isWhole(whole) && claim.head !== whole.index;
}

function isPart({ topic: { period, stage, flow } }: Claim, whole: Claim): boolean {
  const sameStage = (stage ?? 'budget') === (whole.topic.stage ?? 'budget');
  return period === 'current' && sameStage && flow !== 'carry-over-out';
}
