import type { Scene } from '../tellings/scene.ts';

/** Whether a sentence tells by how much two figures differ: then neither is a slip of the other. */
export function isDifferenceTold(
  { figures: { value }, narrative }: Scene,
  one: number,
  other: number,
): boolean {
  const difference = Math.abs((value[one] ?? 0) - (value[other] ?? 0));
  return narrative.claims.some(({ figure }) => value[figure] === difference);
}
