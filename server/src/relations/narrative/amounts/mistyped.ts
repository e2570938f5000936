import type { Claim, Topic } from '../../../model/claim.ts';
import { isOfStage } from '../tellings/candidates.ts';
import type { Scene } from '../tellings/scene.ts';
import type { Shelf } from '../tellings/shelf.ts';
import type { Shelves } from '../tellings/telling-index.ts';
import type { Telling } from '../tellings/tellings.ts';
import { isMistyped } from './mistyped-digits.ts';

/** Totals that 涉及资金 … of performance targets repeats, where its words do not say which. */
const TOTALS: readonly string[] = ['income', 'expenditure', 'basic', 'project', 'personnel', 'public'];

/**
 * The telling that an amount repeats but for one mistyped digit, where its words do not say for certain what it is of.
 * Amounts that stand elsewhere, and those that differ by an amount that is told, are what they say.
 */
export function mistypedOf(scene: Scene, claim: Claim, all: Shelves): Telling | undefined {
  const { value, ulp } = scene.figures;
  const written = value[claim.figure] ?? 0;
  const digit = ulp[claim.figure] ?? 0;
  if (digit <= 0 || claim.topic.period === 'other') return undefined;
  const fewest = isOfProjects(claim) ? FEWEST_OF_PROJECTS : undefined;
  let found: Telling | undefined;
  for (const subject of [...all, ...looselyTold(scene, claim.topic)]) {
    for (const { sorted } of subject) {
      for (const telling of sorted) {
        if (!isMistyped(written, telling.value, Math.max(digit, telling.ulp), fewest)) continue;
        if (found !== undefined && found.value !== telling.value) return undefined;
        found = telling;
      }
    }
  }
  if (found === undefined) return undefined;
  return isExplained(scene, claim.figure, found.value, digit + found.ulp) ? undefined : found;
}

/** 涉及项目3个，预算资金 …: all projects there are, or a part of them. Their total is often short. */
function isOfProjects({ topic, partial }: Claim): boolean {
  return partial && topic.measure === 'project' && topic.name === undefined;
}

const FEWEST_OF_PROJECTS = 3;

/** Any other name is a name of something: only the words that are known beside it say of what it may be. */
function looselyTold(scene: Scene, topic: Topic): Shelves {
  const { measure, fund, side, period, name } = topic;
  const keys = new Set<string>(name?.startsWith('涉及') ? TOTALS : []);
  if (measure !== undefined) keys.add(measure);
  if (fund !== undefined) keys.add(`source ${fund}`);
  if (side === 'income') keys.delete('expenditure');
  const shelves: (readonly Shelf[])[] = [];
  for (const key of keys) {
    const told = scene.tellings.of(key);
    shelves.push(told.filter((shelf) => shelf.period === period && isOfStage(scene, shelf, topic)));
  }
  return shelves;
}

/** The amount stands elsewhere, too, or the difference does: the parts of a round sum look like slips. */
export function isExplained({ figures }: Scene, figure: number, wanted: number, room: number): boolean {
  const { value, state } = figures;
  const written = value[figure] ?? 0;
  const difference = Math.abs(written - wanted);
  for (let other = 0; other < state.length; other++) {
    if (other === figure) continue;
    const told = Math.abs(value[other] ?? 0);
    if (2 * Math.abs(told - written) <= room || 2 * Math.abs(told - difference) <= room) return true;
  }
  return false;
}
