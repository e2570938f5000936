import type { Topic } from '../claim.ts';
import type { PassageState } from './passage-state.ts';
import { sameSubject } from './topics.ts';

/** How many claims back a comparison's own subject is looked for. */
const FARTHEST = 40;

export function targets(state: PassageState): readonly number[] {
  if (state.reason) return [];
  const { claims } = state.draft;
  const nearest = state.nearest.at(-1) ?? -1;
  const head = claims[nearest]?.head ?? -1;
  const outer = claims[head]?.head ?? -1;
  const inPassage = claims[head]?.passage === state.passage;
  const ordered = state.stopped && inPassage ? [head, outer, nearest] : [nearest, head, outer];
  const all = [...ordered, state.nearest[0] ?? -1, state.firstClaim].filter((index) => index >= 0);
  return [...new Set(all)];
}

export function targetsNamed(state: PassageState, topic: Topic): readonly number[] {
  const { claims } = state.draft;
  const first = Math.max(state.firstInChapter, claims.length - FARTHEST);
  for (let index = claims.length - 1; index >= first; index--) {
    const claim = claims[index];
    if (claim?.topic.period === 'current' && sameSubject(claim.topic, topic)) return [index];
  }
  return [];
}
