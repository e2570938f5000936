import type { BudgetTable } from '../../model/table.ts';
import type { Judgement } from '../../reconcile/reconciliation.ts';
import { RELATION_FAMILIES } from '../../relations/relation.ts';
import type { RuleContext } from '../rule.ts';
import type { FamilyBlame } from './family-blame.ts';
import { placeOf } from './place.ts';

/** Contradictions between tables that one revision explains, told as the plainest of them. */
export interface Revision extends FamilyBlame {
  /** The one table that differs from several others by one amount; undefined where two tables differ, and either may be it. */
  readonly revised: BudgetTable | undefined;
  /** The figure of the revised table that the finding sits on. */
  readonly seat: number | undefined;
}

interface Entry extends FamilyBlame {
  /** Tables that all contradictions of the blame speak of. */
  readonly tables: readonly BudgetTable[];
  /** 分. */
  readonly gap: number;
  readonly order: number;
}

const BETWEEN_TABLES = RELATION_FAMILIES.indexOf('cross-table');

/**
 * A table that was changed alone, its own sums with it, differs from every other table by one amount wherever both tell of
 * what changed: such blames are one. In the order of their first blames; what stands alone stays as it is.
 */
export function revisionsIn(context: RuleContext, blames: readonly FamilyBlame[]): readonly Revision[] {
  if (blames.length < 2) return blames.map(alone);
  const entries = blames.map((told, order) => entryOf(context, told, order));
  const groupOf = new Map<Entry, readonly Entry[]>();
  for (const equals of byGap(entries))
    for (const group of byTable(equals)) for (const entry of group) groupOf.set(entry, group);
  return entries.flatMap((entry) => {
    const group = groupOf.get(entry);
    if (group === undefined) return [alone(entry)];
    return group[0] === entry ? [merged(context, entry, group)] : [];
  });
}

function alone({ blame, first, judgements }: FamilyBlame): Revision {
  return { blame, first, judgements, revised: undefined, seat: undefined };
}

function entryOf(context: RuleContext, { blame, first, judgements }: FamilyBlame, order: number): Entry {
  const [own = [], ...others] = judgements.map((judgement) => tablesOf(context, judgement));
  const tables = own.filter((table) => others.every((theirs) => theirs.includes(table)));
  const gap = first.relation.kind === 'bound' ? 0 : Math.abs(first.difference);
  return { blame, first, judgements, tables, gap, order };
}

function tablesOf({ disclosure }: RuleContext, { relation }: Judgement): readonly BudgetTable[] {
  const tables = [relation.total, ...relation.terms].map((figure) => placeOf(disclosure, figure)?.table);
  return [...new Set(tables.filter((table) => table !== undefined))];
}

/** Entries of one difference, within what rounding may do to it; each group in order. */
function byGap(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  for (const entry of entries.filter(({ gap }) => gap > 0).toSorted((one, other) => one.gap - other.gap)) {
    const group = groups.at(-1);
    const start = group?.[0];
    if (group === undefined || start === undefined || entry.gap - start.gap > roomOf(start, entry))
      groups.push([entry]);
    else group.push(entry);
  }
  return groups.map((group) => group.sort((one, other) => one.order - other.order));
}

function roomOf(one: Entry, other: Entry): number {
  return one.first.tolerance + other.first.tolerance;
}

/** The table that most entries speak of takes them, and so on with the rest. */
function byTable(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: (readonly Entry[])[] = [];
  let left = entries;
  while (left.length > 1) {
    const table = commonest(left)[0];
    const group = left.filter(({ tables }) => table !== undefined && tables.includes(table));
    if (group.length < 2) break;
    groups.push(group);
    left = left.filter((entry) => !group.includes(entry));
  }
  return groups;
}

/** The tables that most entries speak of: one, or several of which no one knows better. */
function commonest(entries: readonly Entry[]): readonly BudgetTable[] {
  const counts = new Map<BudgetTable, number>();
  for (const { tables } of entries)
    for (const table of tables) counts.set(table, (counts.get(table) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([table]) => table);
}

function merged(context: RuleContext, start: Entry, group: readonly Entry[]): Revision {
  const [table, other] = commonest(group);
  const revised = other === undefined ? table : undefined;
  const seatOf = ({ first }: Entry) => revised && seatIn(context, revised, first);
  const plain = group.filter(({ first: { relation } }) => relation.kind === 'equal');
  const lead = plain.find((entry) => isPart(context, seatOf(entry))) ?? plain[0] ?? start;
  const rest = group.filter((entry) => entry !== lead).flatMap(({ judgements }) => judgements);
  const { blame, first } = lead;
  return { blame, first, judgements: [...lead.judgements, ...rest], revised, seat: seatOf(lead) };
}

/** The figure that the relation has in the table; undefined where it has several. */
function seatIn(
  { disclosure }: RuleContext,
  table: BudgetTable,
  { relation }: Judgement,
): number | undefined {
  const own = [relation.total, ...relation.terms].filter(
    (figure) => placeOf(disclosure, figure)?.table === table,
  );
  return own.length === 1 ? own[0] : undefined;
}

/** Not the sum of other figures of its table: totals only follow. */
function isPart({ reconciliation }: RuleContext, figure: number | undefined): boolean {
  if (figure === undefined) return false;
  return !reconciliation.relationsOf(figure).some((index) => {
    const judgement = reconciliation.judgementOf(index);
    if (judgement === undefined || judgement.trivial || judgement.verdict === 'silent') return false;
    const { family, kind, total } = judgement.relation;
    return kind === 'sum' && total === figure && RELATION_FAMILIES.indexOf(family) < BETWEEN_TABLES;
  });
}
