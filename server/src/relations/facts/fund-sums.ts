import { FigureState, type FigureStore } from '../../model/figure.ts';
import { gather, gatherKnown } from '../../text/gather.ts';
import { addTo } from '../../text/grouping.ts';
import type { Relation } from '../relation.ts';
import { amountOf } from './compare.ts';
import { crossRelation } from './cross-relation.ts';
import { type Fact, FUNDS, type Strand, TOTALS } from './fact.ts';

/**
 * 财政拨款 of a subject is what the tables of its three funds tell of it. Only where their totals add up to the total of the
 * grants, and where there is more than one fund: else the two tellings are compared as one.
 */
export function fundSums(figures: FigureStore, strands: readonly Strand[]): readonly Relation[] {
  const relations: Relation[] = [];
  const wholes = wholesOf(strands);
  if (wholes.size === 0) return relations;
  const slots = slotsOf(strands);
  for (const grants of strands) {
    if (grants.scope !== 'grant' || grants.aspect !== 'total ' || grants.space === TOTALS.expenditure)
      continue;
    const whole = wholes.get(grants.table);
    if (whole === undefined || !addsUp(figures, whole, slots)) continue;
    const parts = partsOf(grants, slots);
    for (const fact of grants.facts.values()) relations.push(...relationOf(grants, fact, parts));
  }
  return relations;
}

/** Strands of the funds by what they tell, in order: a document may hold hundreds of disclosures. */
type Slots = ReadonlyMap<string, readonly Strand[]>;

function slotsOf(strands: readonly Strand[]): Slots {
  const slots = new Map<string, Strand[]>();
  for (const strand of strands) {
    if (!FUNDS.includes(strand.scope)) continue;
    const key = `${strand.scope}|${strand.slot}`;
    addTo(slots, key, strand);
  }
  return slots;
}

/** The first total of the grants in each table. */
function wholesOf(strands: readonly Strand[]): ReadonlyMap<number, Strand> {
  const wholes = new Map<number, Strand>();
  for (const strand of strands) {
    const { space, aspect, scope, table } = strand;
    if (space !== TOTALS.expenditure || aspect !== 'total ' || scope !== 'grant') continue;
    if (!wholes.has(table)) wholes.set(table, strand);
  }
  return wholes;
}

/** The first telling of each fund outside the table of the grants. */
function partsOf({ slot, table }: Strand, slots: Slots): readonly Strand[] {
  return FUNDS.map((fund) => slots.get(`${fund}|${slot}`)?.find((strand) => strand.table !== table)).filter(
    (strand) => strand !== undefined,
  );
}

function addsUp(figures: FigureStore, whole: Strand, slots: Slots): boolean {
  const grand = whole.facts.get('total-expenditure');
  if (grand === undefined) return false;
  const parts = gatherKnown(partsOf(whole, slots), (strand) => strand.facts.get('total-expenditure'));
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
  const terms = gather(parts, (strand) => strand.facts.get(fact.key)?.figures ?? []);
  if (total === undefined || other !== undefined || terms.length === 0) return [];
  return [crossRelation('sum', total, terms, `funds ${grants.table}`)];
}
