import type { Share } from '../../../model/claim.ts';
import { addTo } from '../../../text/grouping.ts';
import { quotientHolds, quotientOf } from '../../quotient.ts';
import type { Relation } from '../../relation.ts';
import type { Scene } from '../tellings/scene.ts';
import { isNearlyShare } from './share-near.ts';
import { type Runs, runsOf } from './share-runs.ts';
import { isSideAlone } from './share-side.ts';

/** So many shares of one list show of what all of them are. */
const FEWEST_ALIKE = 2;
/** So many shares of a list are asked what it is of. */
const MOST_TRIED = 8;

/** The shares of a narrative by the list that they stand in: those of one list are of one whole. */
export class ShareLists {
  readonly #scene: Scene;
  readonly #lists = new Map<string, Relation[]>();
  readonly #bases = new Map<string, readonly number[]>();
  /** All shares by list, grouped by the first question. */
  #byKey: Map<string, Share[]> | undefined;
  #runs: Runs | undefined;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** A share in a list whose shares before it are all of one whole is of that whole, whatever else it may equal by chance. */
  ofOneWhole(share: Share, told: Relation): Relation {
    const part = this.#scene.narrative.claims[share.claim];
    const key = this.#keyOf(share);
    if (part === undefined || key === undefined) return told;
    const before = this.#lists.get(key) ?? [];
    const [first] = before;
    const isOther =
      first !== undefined &&
      before.length >= FEWEST_ALIKE &&
      this.#whole(told) !== this.#whole(first) &&
      before.every((one) => this.#whole(one) === this.#whole(first));
    const relation = isOther ? { ...told, terms: [part.figure, ...first.terms.slice(1)] } : told;
    for (const list of this.#listsOf(share)) addTo(this.#lists, list, relation);
    return relation;
  }

  /** The part and the whole of a share that no whole fits, in a list most of which are of one, where it clearly misses that. */
  ofTheirWhole(share: Share): readonly number[] | undefined {
    const part = this.#scene.narrative.claims[share.claim];
    const key = this.#keyOf(share);
    if (part === undefined || key === undefined) return undefined;
    const own = this.#usualBase(key);
    const base = own.length > 0 ? own : this.#usualBase(this.#runOf(share) ?? key);
    const terms = [part.figure, ...base];
    return base.length > 0 && !isNearlyShare(this.#scene, share.figure, terms) ? terms : undefined;
  }

  /** What most of a list hold with or nearly so, and no fewer than show it. */
  #usualBase(key: string): readonly number[] {
    let base = this.#bases.get(key);
    if (base === undefined) {
      base = this.#findUsualBase(key);
      this.#bases.set(key, base);
    }
    return base;
  }

  #findUsualBase(key: string): readonly number[] {
    const { claims } = this.#scene.narrative;
    const all = this.#sharesOf(key);
    const isOf = (share: Share, base: readonly number[]) =>
      isNearlyShare(this.#scene, share.figure, [claims[share.claim]?.figure ?? -1, ...base]);
    for (const one of (this.#lists.get(key) ?? []).slice(0, MOST_TRIED)) {
      const base = one.terms.slice(1);
      const alike = all.filter((share) => isOf(share, base)).length;
      if (this.#holds(one) && alike >= FEWEST_ALIKE && 2 * alike > all.length) return base;
    }
    return [];
  }

  #sharesOf(key: string): readonly Share[] {
    if (this.#byKey === undefined) {
      this.#byKey = new Map();
      for (const share of this.#scene.narrative.shares) {
        for (const list of this.#listsOf(share)) addTo(this.#byKey, list, share);
      }
    }
    return this.#byKey.get(key) ?? [];
  }

  /** The sentence's list, and that of the paragraphs. */
  #listsOf(share: Share): readonly string[] {
    return [this.#keyOf(share), this.#runOf(share)].filter((key) => key !== undefined);
  }

  #keyOf({ kind, base, claim }: Share): string | undefined {
    const part = this.#scene.narrative.claims[claim];
    if (part === undefined || kind !== 'share' || !(base === undefined || isSideAlone(base)))
      return undefined;
    return `${part.passage} ${part.head} ${part.topic.path !== undefined} ${base?.side}`;
  }

  /** The list of the paragraphs that a share stands in, where it is of what its own begins with. */
  #runOf(share: Share): string | undefined {
    const { claims, passages } = this.#scene.narrative;
    const part = claims[share.claim];
    if (part === undefined || part.head >= 0 || passages[part.passage]?.numbering === undefined)
      return undefined;
    if (claims[part.index - 1]?.passage === part.passage || this.#keyOf(share) === undefined)
      return undefined;
    this.#runs ??= runsOf(this.#scene.narrative);
    return `run ${this.#runs[part.passage]} ${part.topic.path !== undefined} ${share.base?.side}`;
  }

  #whole({ terms: [, ...base] }: Relation): number {
    return base.reduce((sum, figure) => sum + (this.#scene.figures.value[figure] ?? 0), 0);
  }

  #holds(relation: Relation): boolean {
    const { value, ulp } = this.#scene.figures;
    return quotientHolds(quotientOf(value, ulp, relation));
  }
}
