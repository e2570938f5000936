import type { Topic } from '../claim.ts';
import type { PassageState } from './passage-state.ts';

/** Parts of one whole, by what is measured: none of them is a part of another. */
const SIBLINGS: readonly ReadonlySet<string>[] = [
  new Set(['basic', 'project', 'business-operation', 'remit-up', 'subsidise-down']),
  new Set(['personnel', 'public']),
  new Set(['abroad', 'vehicle', 'reception']),
  new Set(['procurement-goods', 'procurement-works', 'procurement-services']),
];

/**
 * 其中：基本支出 …，包括人员经费 …和公用经费 …；项目支出 …: the list of a part is over where a sibling of that part is named, and the
 * list around it goes on. Gives the claim whose list the topic stands in.
 */
export function beyondSiblings(state: PassageState, head: number, { measure, name }: Topic): number {
  const { claims } = state.draft;
  if (measure === undefined || name !== undefined) return head;
  const group = SIBLINGS.find((siblings) => siblings.has(measure));
  let at = head;
  while (at >= 0 && isIn(group, claims[at]?.topic, measure)) at = claims[at]?.head ?? -1;
  if (at !== head && state.inlineHead === head) state.inlineHead = at;
  return at;
}

function isIn(group: ReadonlySet<string> | undefined, topic: Topic | undefined, measure: string): boolean {
  const other = topic?.measure;
  return other !== undefined && other !== measure && topic?.name === undefined && group?.has(other) === true;
}
