import type { Disclosure } from '../../model/disclosure.ts';
import type { FigureStore } from '../../model/figure.ts';
import { gather } from '../../text/gather.ts';
import { groupBy } from '../../text/grouping.ts';
import { budgetsIn } from '../facts/budgets.ts';
import { strandsOf } from '../facts/collect.ts';
import { amountOf, type Comparison, comparisonOf, outcomeOf, type Pair } from '../facts/compare.ts';
import { crossRelation } from '../facts/cross-relation.ts';
import { economicColumnStrands } from '../facts/economic-columns.ts';
import { economicPanelStrands } from '../facts/economic-panels.ts';
import { type Strand, TOTALS } from '../facts/fact.ts';
import { tellsOfCarryOver, withCurrentTold, withFlowTold } from '../facts/flow.ts';
import { fundBalances } from '../facts/fund-balance.ts';
import { fundSums } from '../facts/fund-sums.ts';
import { leftOvers } from '../facts/left-over.ts';
import { type Encounter, encountersOf } from '../facts/pairing.ts';
import { projectTotalStrands } from '../facts/project-totals.ts';
import { purposeRowStrands } from '../facts/purpose-rows.ts';
import { sourceStrandsOf } from '../facts/source-totals.ts';
import type { Relation } from '../relation.ts';
import type { Sheet } from '../sheet.ts';

/** What decides whether two tables tell one thing. */
interface Scene {
  readonly figures: FigureStore;
  readonly strands: readonly Strand[];
  /** By table: a document may hold hundreds of disclosures. */
  readonly byTable: ReadonlyMap<number, readonly Strand[]>;
  readonly carriesOver: boolean;
  /** Of final accounts, whose tables all say whether they tell of this year alone. */
  readonly final: boolean;
}

/** The same facts in 收支总表, 收入总表, 支出总表, 财政拨款 and 一般公共预算 tables (部门预算公开 tables tell one budget). */
export function crossTables(disclosure: Disclosure, sheets: readonly Sheet[]): readonly Relation[] {
  return gather(budgetsIn(sheets), (budget) => crossTablesOf(disclosure, budget));
}

function crossTablesOf({ figures, budgetYear }: Disclosure, sheets: readonly Sheet[]): readonly Relation[] {
  const told: Strand[] = [];
  for (const sheet of sheets) {
    for (const strand of strandsOf(sheet, budgetYear)) told.push(strand);
    for (const strand of sourceStrandsOf(sheet, budgetYear)) told.push(strand);
    for (const strand of economicColumnStrands(sheet)) told.push(strand);
    for (const strand of economicPanelStrands(sheet)) told.push(strand);
  }
  // Last, so that tables of one kind are compared with each other, totals and parts.
  for (const sheet of sheets) for (const strand of purposeRowStrands(sheet)) told.push(strand);
  for (const strand of projectTotalStrands(sheets)) told.push(strand);
  const carriesOver = tellsOfCarryOver(figures, told);
  const split = carriesOver ? told.filter(({ unsplit }) => !unsplit) : told;
  const final = sheets.some((sheet) => sheet.final);
  const strands = final ? withCurrentTold(split) : withFlowTold(figures, split);
  const scene: Scene = {
    figures,
    strands,
    byTable: groupBy(strands, ({ table }) => table),
    carriesOver,
    final,
  };
  const relations: Relation[] = [];
  for (const encounter of encountersOf(figures, strands)) relate(scene, encounter, relations);
  for (const relation of fundSums(figures, strands)) relations.push(relation);
  for (const relation of fundBalances(figures, sheets, told)) relations.push(relation);
  for (const relation of leftOvers(sheets)) relations.push(relation);
  return relations;
}

function relate(scene: Scene, encounter: Encounter, relations: Relation[]): void {
  const { figures } = scene;
  const byAspect = groupBy(encounter.pairs, ({ first }) => first.strand.aspect);
  const main = comparisonOf(byAspect.get('total ') ?? []);
  const oneScope = encounter.scopes[0] === encounter.scopes[1];
  const { tables, scopes } = encounter;
  const name = `${tables[0]} ${tables[1]} ${scopes[0]} ${scopes[1]}`;
  const oneBasic = oneScope && agreeOnBasic(byAspect);
  for (const [aspect, pairs] of byAspect) {
    const comparison = comparisonOf(pairs);
    const told = oneScope
      ? (oneBasic && OF_BASIC.has(aspect)) || tellsTheSame(scene, encounter, aspect, comparison, main)
      : comparison.totals.same > 0 || (main.totals.same > 0 && !aspect.startsWith('income'));
    if (!told) continue;
    for (const pair of pairs) {
      if (oneScope || !pair.first.strand.total || pair.outcome === 'same') {
        relations.push(relationOf(figures, name, pair));
      }
    }
  }
}

const OF_BASIC: ReadonlySet<string> = new Set(['basic ', 'personnel ', 'public ']);

/** 基本支出, its 人员经费 and its 公用经费: where one of them is told alike, the others are told of the same money. */
function agreeOnBasic(byAspect: ReadonlyMap<string, readonly Pair[]>): boolean {
  for (const [aspect, pairs] of byAspect)
    if (OF_BASIC.has(aspect) && comparisonOf(pairs).totals.same > 0) return true;
  return false;
}

/**
 * Tables of one scope tell one thing, unless one of them leaves out what is carried over. (A wider scope tells the same as a
 * narrower one only where their totals agree, for then there is no other money; their totals may differ, their parts not.)
 */
function tellsTheSame(
  scene: Scene,
  encounter: Encounter,
  aspect: string,
  { totals, parts }: Comparison,
  main: Comparison,
): boolean {
  if (totals.same > 0 && totals.other === 0) return true;
  if (main.totals.same > 0 && main.totals.other === 0 && !aspect.startsWith('income')) return true;
  if (parts.same >= 3 && parts.other === 0 && !lacksParts(scene, encounter, aspect)) return true;
  if (totals.same + totals.other === 0) {
    if (aspect === 'income ' && parts.other === 1 && ofOneIncome(scene, encounter)) return true;
    const least = saySourcesOfYear(scene, encounter, aspect) ? parts.other + 1 : 8 * parts.other;
    return parts.same > 0 && parts.same >= least;
  }
  return !scene.carriesOver || scene.final;
}

/**
 * Two tables of one total income, though of different scope: there is no other money, and one source cannot differ alone.
 * Where money is carried over, a slip in a total makes this year's income look like it, so nothing is concluded.
 */
function ofOneIncome({ figures, byTable, carriesOver }: Scene, { tables }: Encounter): boolean {
  if (carriesOver) return false;
  const [first, second] = tables.map((table) =>
    byTable
      .get(table)
      ?.find(({ space, when, facts }) => space === TOTALS.income && when === '' && facts.has('total-income'))
      ?.facts.get('total-income'),
  );
  return first !== undefined && second !== undefined && outcomeOf(figures, first, second) === 'same';
}

/** Two statements with a row for this year's income: their sources are this year's, and what is carried over stands apart. */
function saySourcesOfYear({ byTable }: Scene, { tables }: Encounter, aspect: string): boolean {
  if (aspect !== 'income ') return false;
  return tables.every((table) =>
    (byTable.get(table) ?? []).some(
      ({ space, when, facts }) => space === TOTALS.income && when === '' && facts.has('current-income'),
    ),
  );
}

/** Whether the first table has parts, not zero, that the second one does not list. */
function lacksParts({ figures, byTable }: Scene, { tables, scopes }: Encounter, aspect: string): boolean {
  const [wide, narrow] = tables;
  const listed = new Map<string, Strand>();
  for (const strand of byTable.get(narrow) ?? []) {
    if (strand.scope === scopes[1]) listed.set(strand.slot, strand);
  }
  return (byTable.get(wide) ?? []).some((strand) => {
    if (strand.scope !== scopes[0]) return false;
    if (strand.aspect !== aspect || strand.total) return false;
    const other = listed.get(strand.slot);
    for (const [key, fact] of strand.facts)
      if (!other?.facts.has(key) && amountOf(figures, fact) !== 0) return true;
    return false;
  });
}

/** The later telling is the one that is checked, the first one what it is checked against. */
function relationOf(figures: FigureStore, name: string, { first, second }: Pair): Relation {
  const turned = second.figures.length > 1;
  const own = (turned ? first : second).figures;
  const terms = (turned ? second : first).figures;
  if (own.length === 1 && terms.length === 1) return crossRelation('equal', own[0] ?? -1, terms, name);
  const [total = -1, ...rest] = own.length === 1 ? own : nonZeroFirst(figures, own);
  const signs = [...terms.map(() => 1 as const), ...rest.map(() => -1 as const)];
  return crossRelation('sum', total, [...terms, ...rest], name, signs);
}

function nonZeroFirst(figures: FigureStore, ids: readonly number[]): readonly number[] {
  return ids.toSorted(
    (left, right) => Number(figures.value[left] === 0) - Number(figures.value[right] === 0),
  );
}
