import { findByName } from '../../../classification/find.ts';
import type { Claim } from '../../../model/claim.ts';
import type { FigureStore } from '../../../model/figure.ts';
import { CURRENT_PART } from '../../../vocabulary/narrative/phrase-words.ts';
import type { Relation } from '../../relation.ts';
import { slipped } from '../amounts/one-slip.ts';
import { candidatesOf } from '../tellings/candidates.ts';
import type { Scene } from '../tellings/scene.ts';
import { equalTo } from '../tellings/telling-index.ts';

/** The total less the parts so far. */
export class RunningSum {
  readonly #figures: FigureStore;
  #difference: number;
  #spread: number;

  constructor(figures: FigureStore, { figure }: Claim) {
    this.#figures = figures;
    this.#difference = figures.value[figure] ?? 0;
    this.#spread = figures.ulp[figure] ?? 0;
  }

  add({ figure }: Claim): void {
    this.#difference -= this.#figures.value[figure] ?? 0;
    this.#spread += this.#figures.ulp[figure] ?? 0;
  }

  get holds(): boolean {
    return 2 * Math.abs(this.#difference) <= this.#spread;
  }
}

/** A total of fewer digits misses by a digit too easily. */
const FEWEST_DIGITS = 4;

/** Whether a slip in the total or in one of the parts explains by how much it misses, and no table bears that amount out. */
export function isSlipped(scene: Scene, total: Claim, parts: readonly Claim[]): boolean {
  const { figures } = scene;
  const digits = (figures.value[total.figure] ?? 0) / Math.max(1, figures.ulp[total.figure] ?? 1);
  if (digits < 10 ** (FEWEST_DIGITS - 1)) return false;
  const terms = parts.map((part) => part.figure);
  const suspects = slipped(figures, { total: total.figure, terms, signs: terms.map(() => 1) });
  return [total, ...parts].some((claim) => suspects.includes(claim.figure) && !isBorneOut(scene, claim));
}

function isBorneOut(scene: Scene, claim: Claim): boolean {
  const { value, ulp } = scene.figures;
  const { all } = candidatesOf(scene, claim);
  return equalTo(all, value[claim.figure] ?? 0, ulp[claim.figure] ?? 0, 1).length > 0;
}

/** 上年实户资金余额, 财政拨款结转 and the like: what this year has, too, whatever year they name. */
export function isCarriedOver(name: string): boolean {
  return CARRIED_OVER.test(name);
}

const CARRIED_OVER = /(?:余额|结余|结转)$/;

/** Names that no classification knows are projects and prose: lists of them leave things out. */
export function isUnderstood({ topic: { name, measure } }: Claim): boolean {
  if (name === undefined || name === CURRENT_PART || isCarriedOver(name)) return true;
  // 基本工资、津贴补贴等人员经费支出: the words before say what it is spent on.
  if (name.includes('等') && (measure === 'personnel' || measure === 'public')) return true;
  return (
    findByName('functional', name).length > 0 ||
    findByName('revenue', name).length > 0 ||
    findByName('economic-department', name).length > 0 ||
    findByName('economic-government', name).length > 0
  );
}

/** The parts of a total that a sentence or an outline lists. */
export function partSum({ index, figure }: Claim, parts: readonly Claim[], what: string): Relation {
  const place = `text-sum ${index} ${what}`;
  return {
    family: 'text-sum',
    kind: 'sum',
    total: figure,
    terms: parts.map((part) => part.figure),
    signs: undefined,
    identity: place,
    place,
    loose: undefined,
  };
}
