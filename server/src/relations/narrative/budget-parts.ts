import type { Claim, Narrative } from '../../model/claim.ts';
import type { Disclosure, Section } from '../../model/disclosure.ts';
import { budgetsIn } from '../facts/budgets.ts';
import type { Sheet } from '../sheet.ts';

/** A budget's sentences, and the tables that they tell of. */
export interface BudgetPart {
  readonly narrative: Narrative;
  readonly sheets: readonly Sheet[];
}

/**
 * A file may hold the budgets of a department and of its units, each with sentences of its own. One part where it does
 * not, or where it cannot be told whose sentences those between two budgets' tables are.
 */
export function budgetParts(disclosure: Disclosure, sheets: readonly Sheet[]): readonly BudgetPart[] {
  const { narrative } = disclosure;
  const whole = [{ narrative, sheets }];
  const budgets = budgetsIn(sheets);
  const starts = budgets.length > 1 ? startsOf(disclosure, budgets) : undefined;
  if (starts === undefined) return whole;
  const parts = budgets.map((own, at) => ({
    narrative: narrativeWithin(narrative, starts[at] ?? 0, starts[at + 1] ?? Number.POSITIVE_INFINITY),
    sheets: own,
  }));
  return parts.every((part) => part.narrative.claims.length > 0) ? parts : whole;
}

/** Where the text of each budget begins; undefined where nothing tells. */
function startsOf(
  { narrative, sections }: Disclosure,
  budgets: readonly (readonly Sheet[])[],
): readonly number[] | undefined {
  const firsts = budgets.map(([sheet]) => sheet?.table.range.start ?? 0);
  const lasts = budgets.map((sheets) => sheets.at(-1)?.table.range.end ?? 0);
  const openings = openingsIn(sections);
  const opened = firsts.map((first, at) =>
    at === 0 ? 0 : openings.find((start) => start >= (lasts[at - 1] ?? 0) && start < first),
  );
  if (opened.every((start) => start !== undefined)) return opened;
  const { claims } = narrative;
  const placeOf = (claim: Claim | undefined) => narrative.passages[claim?.passage ?? -1]?.range.start ?? 0;
  const isLed = placeOf(claims[0]) < (firsts[0] ?? 0);
  const isFollowed = placeOf(claims.at(-1)) > (lasts.at(-1) ?? 0);
  if (isLed && isFollowed) return undefined;
  return isLed ? [0, ...lasts.slice(0, -1)] : [0, ...firsts.slice(1)];
}

/** Where the parts stand that a disclosure begins with: who we are, and what for. */
function openingsIn(sections: readonly Section[]): readonly number[] {
  return sections.flatMap(({ kind, range, children }) =>
    kind === 'overview' || kind === 'duties' ? [range.start] : openingsIn(children),
  );
}

/** What the passages from `start` to `end` state; claims are known by new indices, figures by their own. */
function narrativeWithin(narrative: Narrative, start: number, end: number): Narrative {
  const isWithin = ({ passage }: { readonly passage: number }) => {
    const at = narrative.passages[passage]?.range.start ?? -1;
    return at >= start && at < end;
  };
  const index = new Map<number, number>([[-1, -1]]);
  const own = narrative.claims.filter(isWithin);
  for (const claim of own) index.set(claim.index, index.size - 1);
  const indexOf = (claim: number) => index.get(claim) ?? -1;
  return {
    ...narrative,
    claims: own.map((claim) => ({ ...claim, index: indexOf(claim.index), head: indexOf(claim.head) })),
    comparisons: narrative.comparisons
      .filter(isWithin)
      .map((comparison) => ({ ...comparison, targets: comparison.targets.map(indexOf).filter(isKnown) })),
    shares: narrative.shares.filter(isWithin).map((share) => ({ ...share, claim: indexOf(share.claim) })),
    orders: narrative.orders.filter(isWithin).map((order) => ({
      ...order,
      pairs: order.pairs
        .map(([outturn, budget]) => [indexOf(outturn), indexOf(budget)] as const)
        .filter((pair) => pair.every(isKnown)),
    })),
    denials: narrative.denials.filter(isWithin),
  };
}

function isKnown(index: number): boolean {
  return index >= 0;
}
