import type { Claim, Share, Topic } from '../../../model/claim.ts';
import { percentOf, quotientOf } from '../../quotient.ts';
import type { Scene } from '../tellings/scene.ts';

/**
 * 占本年支出合计的 x%: all of that side, as it is told before or by the tables. Where several amounts are (总计 holds what is left
 * at the year's end, 本年支出 does not), the one of which it is the share, or one wrong digit away from that. Other misses are
 * of a narrower whole.
 */
export function sideOf(scene: Scene, { base, figure }: Share, part: Claim): readonly number[] | undefined {
  if (base === undefined || !isSideAlone(base)) return undefined;
  const wholes = wholesOf(scene, base, part);
  const held = wholes.find((whole) => isShare(scene, figure, [part.figure, ...whole], isEqual));
  if (held !== undefined) return held;
  const [away, another] = wholes.filter((whole) =>
    isShare(scene, figure, [part.figure, ...whole], isDigitAway),
  );
  return another === undefined ? away : undefined;
}

/** Whether a percentage is the share that its terms give, or one wrong digit away from it. */
export function isShareBarDigit(scene: Scene, total: number, terms: readonly number[]): boolean {
  return isShare(
    scene,
    total,
    terms,
    (written, wanted) => isEqual(written, wanted) || isDigitAway(written, wanted),
  );
}

/** `agrees` compares the written percentage with the one wanted, both in units of its last digit. */
function isShare(
  { figures }: Scene,
  total: number,
  terms: readonly number[],
  agrees: (written: number, wanted: number) => boolean,
): boolean {
  const operands = { kind: 'ratio', total, terms, signs: undefined, loose: true } as const;
  const quotient = quotientOf(figures.value, figures.ulp, operands);
  return agrees(quotient.percent / quotient.percentUlp, percentOf(quotient) / quotient.percentUlp);
}

function isEqual(written: number, wanted: number): boolean {
  return Math.abs(written - wanted) <= 1;
}

/** 支出预算总额, 收入总计: words that tell a side and nothing else. */
export function isSideAlone({ measure, fund, flow, code, path, name, side }: Topic): boolean {
  return (measure ?? fund ?? flow ?? code ?? path ?? name) === undefined && side !== undefined;
}

/** How many claims back a whole is looked for. */
const FARTHEST = 200;

/** Each amount that is told of the side once: the sentences' first, then the tables'. */
function wholesOf(scene: Scene, base: Topic, part: Claim): readonly (readonly number[])[] {
  const { narrative, figures, tellings, final } = scene;
  const wholes = new Map<number, readonly number[]>();
  for (let index = part.index - 1; index >= 0 && index >= part.index - FARTHEST; index--) {
    const claim = narrative.claims[index];
    if (claim === undefined || !isSideAlone(claim.topic) || claim.topic.period !== 'current') continue;
    if (claim.topic.side !== base.side || claim.topic.stage !== base.stage) continue;
    const value = figures.value[claim.figure] ?? 0;
    if (!wholes.has(value)) wholes.set(value, [claim.figure]);
  }
  for (const shelf of tellings.of(base.side ?? '')) {
    if (shelf.scope !== 'all' || shelf.period !== 'current' || (final && shelf.besideFinal)) continue;
    for (const { value, figures: told } of shelf.sorted) if (!wholes.has(value)) wholes.set(value, told);
  }
  return [...wholes.values()];
}

function isDigitAway(written: number, wanted: number): boolean {
  const left = `${Math.round(written)}`;
  const right = `${Math.round(wanted)}`;
  if (left.length !== right.length) return false;
  let different = 0;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) different++;
  return different === 1;
}
