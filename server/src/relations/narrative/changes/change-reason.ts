import type { Relation } from '../../relation.ts';
import { isHeld, isOneSlip, type Sum } from '../amounts/one-slip.ts';
import { significantDigits } from '../amounts/slip-of-hand.ts';
import type { Scene } from '../tellings/scene.ts';
import { relationOf } from './change-sum.ts';
import type { ToldChange } from './told-change.ts';

/** Reasons may leave out the rest: of fewer digits a sum would miss by one slip too easily. */
const FEWEST_DIGITS = 4;

/**
 * 比上年增加 129.07 万元，主要原因是基本支出增加 100.02 万元、项目支出增加 29.05 万元: the changes that explain one, where they come
 * to it, or miss it by one slip of the hand.
 */
export function reasonSums(scene: Scene, told: readonly ToldChange[]): readonly Relation[] {
  const relations: Relation[] = [];
  for (let at = 0; at < told.length; at++) {
    const whole = told[at];
    if (whole === undefined || whole.comparison.reason) continue;
    const sum = sumOf(whole, reasonsBehind(told, at));
    if (sum !== undefined && isMeant(scene, sum))
      relations.push(relationOf(sum, `growth reason ${whole.figure}`));
  }
  return relations;
}

/** The changes of the reason that stands behind one, up to what follows the reason. */
function reasonsBehind(told: readonly ToldChange[], at: number): readonly ToldChange[] {
  const { passage } = told[at]?.comparison ?? { passage: -1 };
  const reasons: ToldChange[] = [];
  for (let next = at + 1; ; next++) {
    const change = told[next];
    if (change?.comparison.passage !== passage || !change.comparison.reason) return reasons;
    reasons.push(change);
  }
}

function sumOf(whole: ToldChange, parts: readonly ToldChange[]): Sum | undefined {
  if (parts.length === 0) return undefined;
  const signs = parts.map(({ direction }) => (direction === whole.direction ? 1 : -1));
  return { total: whole.figure, terms: parts.map(({ figure }) => figure), signs };
}

/** 从会议费中调减 5 万元用于培训费: what one gains another loses. */
const MOVED = /从|调[增减剂整]|划[转入出]|转[入出移]|相抵|置换/;

function isMeant({ figures, text }: Scene, sum: Sum): boolean {
  const words = text.slice(figures.end[sum.total], figures.start[sum.terms.at(-1) ?? sum.total]);
  if (MOVED.test(words)) return false;
  const all = [sum.total, ...sum.terms];
  if (all.some((figure) => significantDigits(figures.value[figure] ?? 0) < FEWEST_DIGITS - 1)) return false;
  if (significantDigits(figures.value[sum.total] ?? 0) < FEWEST_DIGITS) return false;
  return isHeld(figures, sum) || isOneSlip(figures, sum);
}
