import type { Disclosure } from '../model/disclosure.ts';
import type { FigureStore } from '../model/figure.ts';
import { factsOf } from './facts/collect.ts';
import { amountOf, type Comparison, comparePair, comparisonOf, type Pair } from './facts/compare.ts';
import type { Fact } from './facts/fact.ts';
import { tellsOfCarryOver, withFlowTold } from './facts/flow.ts';
import { type Encounter, encountersOf } from './facts/pairing.ts';
import type { Relation } from './relation.ts';
import type { Sheet } from './sheet.ts';

/** What decides whether two tables tell one thing. */
interface Scene {
  readonly figures: FigureStore;
  readonly facts: readonly Fact[];
  readonly carriesOver: boolean;
}

/** The same facts in 收支总表, 收入总表, 支出总表, 财政拨款 and 一般公共预算 tables (部门预算公开 tables tell one budget). */
export function crossTables(
  { figures, budgetYear }: Disclosure,
  sheets: readonly Sheet[],
): readonly Relation[] {
  const told = sheets.flatMap((sheet) => factsOf(sheet, budgetYear));
  const facts = withFlowTold(figures, told);
  const scene: Scene = { figures, facts, carriesOver: tellsOfCarryOver(figures, facts) };
  return encountersOf(facts).flatMap((encounter) => relate(scene, encounter));
}

function relate(scene: Scene, encounter: Encounter): readonly Relation[] {
  const byAspect = pairsByAspect(encounter);
  const main = comparisonOf(scene.figures, byAspect.get('total ') ?? []);
  const relations: Relation[] = [];
  for (const [aspect, pairs] of byAspect) {
    const comparison = comparisonOf(scene.figures, pairs);
    const told = isOneScope(encounter)
      ? areComparable(scene, encounter, aspect, comparison, main)
      : comparison.totals.same > 0 || (main.totals.same > 0 && !aspect.startsWith('income'));
    if (!told) continue;
    for (const pair of pairs) {
      if (isOneScope(encounter) || !pair.first.total || comparePair(scene.figures, pair) === 'same') {
        relations.push(relationOf(scene.figures, encounter, pair));
      }
    }
  }
  return relations;
}

function isOneScope({ scopes }: Encounter): boolean {
  return scopes[0] === scopes[1];
}

function pairsByAspect({ pairs }: Encounter): ReadonlyMap<string, readonly Pair[]> {
  const byAspect = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const known = byAspect.get(pair.first.aspect);
    if (known === undefined) byAspect.set(pair.first.aspect, [pair]);
    else known.push(pair);
  }
  return byAspect;
}

/**
 * Tables of one scope tell one thing, unless one of them leaves out what is carried over. A wider scope tells the same as a
 * narrower one only where their totals agree, for then there is no other money; their totals may differ, their parts not.
 */
function areComparable(
  scene: Scene,
  encounter: Encounter,
  aspect: string,
  { totals, parts }: Comparison,
  main: Comparison,
): boolean {
  if (totals.same > 0 && totals.other === 0) return true;
  if (main.totals.same > 0 && main.totals.other === 0 && !aspect.startsWith('income')) return true;
  if (parts.same >= 3 && parts.other === 0 && !lacksParts(scene, encounter, aspect)) return true;
  if (totals.same + totals.other === 0) return parts.same > 0 && parts.same >= 8 * parts.other;
  return !scene.carriesOver;
}

/** Whether the first table has parts, not zero, that the second one does not list. */
function lacksParts({ figures, facts }: Scene, { tables, scopes }: Encounter, aspect: string): boolean {
  const listed = new Set<string>();
  for (const fact of facts) if (fact.table === tables[1] && fact.scope === scopes[1]) listed.add(fact.key);
  return facts.some(
    (fact) =>
      fact.table === tables[0] &&
      fact.scope === scopes[0] &&
      fact.aspect === aspect &&
      !fact.total &&
      !listed.has(fact.key) &&
      amountOf(figures, fact)[0] !== 0,
  );
}

/** The later telling is the one that is checked, the first one what it is checked against. */
function relationOf(figures: FigureStore, { tables, scopes }: Encounter, { first, second }: Pair): Relation {
  const identity = `cross-table ${tables.join(' ')} ${scopes.join(' ')}`;
  const [one, other] = second.figures.length === 1 ? [second, first] : [first, second];
  const [total = -1, ...rest] = one.figures.length === 1 ? one.figures : nonZeroFirst(figures, one.figures);
  if (rest.length === 0 && other.figures.length === 1) {
    return { family: 'cross-table', kind: 'equal', total, terms: other.figures, identity };
  }
  const signs = [...other.figures.map(() => 1 as const), ...rest.map(() => -1 as const)];
  return { family: 'cross-table', kind: 'sum', total, terms: [...other.figures, ...rest], signs, identity };
}

function nonZeroFirst(figures: FigureStore, ids: readonly number[]): readonly number[] {
  return ids.toSorted(
    (left, right) => Number(figures.value[left] === 0) - Number(figures.value[right] === 0),
  );
}
