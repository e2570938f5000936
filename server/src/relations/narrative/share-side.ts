import type { Claim, Share, Topic } from '../../model/claim.ts';
import { percentOf, quotientOf } from '../quotient.ts';
import type { Scene } from './scene.ts';

/**
 * 占本年支出合计的 x%: all of that side, where all that is told of it before is one amount and x is one wrong digit away from
 * the share of that. Other misses are of a narrower whole: 支出预算 may hold what is left at the year's end, 本年支出 does not.
 */
export function sideOf(scene: Scene, { base, figure }: Share, part: Claim): readonly number[] | undefined {
  if (base === undefined || !isSideAlone(base)) return undefined;
  const whole = onlyTold(scene, base, part);
  if (whole === undefined) return undefined;
  const { value, ulp } = scene.figures;
  const terms = [part.figure, whole.figure];
  const operands = { kind: 'ratio', total: figure, terms, signs: undefined, loose: true } as const;
  const { percent, percentUlp } = quotientOf(value, ulp, operands);
  const wanted = percentOf(quotientOf(value, ulp, operands));
  return isDigitAway(percent / percentUlp, wanted / percentUlp) ? [whole.figure] : undefined;
}

function isSideAlone({ measure, fund, flow, code, path, name, side }: Topic): boolean {
  return (measure ?? fund ?? flow ?? code ?? path ?? name) === undefined && side !== undefined;
}

/** How many claims back a whole is looked for. */
const FARTHEST = 200;

function onlyTold({ narrative, figures }: Scene, base: Topic, part: Claim): Claim | undefined {
  let only: Claim | undefined;
  for (let index = part.index - 1; index >= 0 && index >= part.index - FARTHEST; index--) {
    const claim = narrative.claims[index];
    if (claim === undefined || !isSideAlone(claim.topic) || claim.topic.period !== 'current') continue;
    if (claim.topic.side !== base.side || claim.topic.stage !== base.stage) continue;
    if (only !== undefined && figures.value[only.figure] !== figures.value[claim.figure]) return undefined;
    only ??= claim;
  }
  return only;
}

function isDigitAway(written: number, wanted: number): boolean {
  const left = `${Math.round(written)}`;
  const right = `${Math.round(wanted)}`;
  if (left.length !== right.length) return false;
  let different = 0;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) different++;
  return different === 1;
}
