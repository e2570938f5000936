import { FigureState, type FigureStore } from '../../model/figure.ts';
import type { Relation } from '../relation.ts';
import { amountOf } from './compare.ts';
import { type Fact, type Scope, type Strand, TOTALS } from './fact.ts';

const FUNDS: readonly Scope[] = ['general', 'government-fund', 'state-capital'];

/**
 * 财政拨款 of a subject is what the tables of its three funds tell of it. Only where their totals add up to the total of the
 * grants, and where there is more than one fund: else the two tellings are compared as one.
 */
export function fundSums(figures: FigureStore, strands: readonly Strand[]): readonly Relation[] {
  const relations: Relation[] = [];
  for (const grants of strands) {
    if (grants.scope !== 'grant' || grants.aspect !== 'total ') continue;
    if (grants.space === TOTALS.expenditure || !addsUp(figures, grants, strands)) continue;
    const parts = partsOf(grants, strands);
    for (const fact of grants.facts.values()) relations.push(...relationOf(grants, fact, parts));
  }
  return relations;
}

/** The first telling of each fund outside the table of the grants. */
function partsOf({ slot, table }: Strand, strands: readonly Strand[]): readonly Strand[] {
  return FUNDS.map((fund) =>
    strands.find((strand) => strand.scope === fund && strand.slot === slot && strand.table !== table),
  ).filter((strand) => strand !== undefined);
}

function addsUp(figures: FigureStore, grants: Strand, strands: readonly Strand[]): boolean {
  const totals = strands.filter(({ space, aspect }) => space === TOTALS.expenditure && aspect === 'total ');
  const whole = totals.find(({ scope, table }) => scope === 'grant' && table === grants.table);
  const grand = whole?.facts.get('total-expenditure');
  if (whole === undefined || grand === undefined) return false;
  const parts = partsOf(whole, totals).flatMap((strand) => strand.facts.get('total-expenditure') ?? []);
  const spent = parts.filter((fact) => amountOf(figures, fact) !== 0);
  if (spent.length < 2) return false;
  const missing = amountOf(figures, grand) - spent.reduce((sum, fact) => sum + amountOf(figures, fact), 0);
  const room = [grand, ...spent].reduce((sum, fact) => sum + ulpOf(figures, fact), 0);
  return 2 * Math.abs(missing) <= room;
}

function ulpOf({ ulp, state }: FigureStore, { figures }: Fact): number {
  return figures.reduce((sum, id) => sum + (state[id] === FigureState.amount ? (ulp[id] ?? 0) : 0), 0);
}

function relationOf(grants: Strand, fact: Fact, parts: readonly Strand[]): readonly Relation[] {
  const [total, other] = fact.figures;
  const terms = parts.flatMap((strand) => strand.facts.get(fact.key)?.figures ?? []);
  if (total === undefined || other !== undefined || terms.length === 0) return [];
  const identity = `cross-table funds ${grants.table}`;
  return [{ family: 'cross-table', kind: 'sum', total, terms, identity }];
}
