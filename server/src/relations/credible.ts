import type { FigureStore } from '../model/figure.ts';
import { groupBy } from '../text/grouping.ts';
import { leastCover } from './cover.ts';
import type { Relation } from './relation.ts';
import type { Sheet } from './sheet.ts';
import { partsIfHeld } from './tally.ts';

/** Fewer slips than this may be errors of a table that is read rightly. */
const FEW = 3;

/**
 * A table whose relations fail as a rule was misread: only what holds is kept, for where and why it fails is our doing.
 * The surer the table is read, the more failures it takes.
 */
export function credible(sheet: Sheet, relations: readonly Relation[]): readonly Relation[] {
  if (allHold(sheet.figures, relations)) return relations;
  const failing = new Set(relations.filter((relation) => fails(sheet.figures, relation)));
  const broken = leastCover([...byPlace([...failing]).values()]);
  const holding = byPlace(relations.filter((relation) => !failing.has(relation))).size;
  const misread = sheet.condition.sure ? broken >= FEW && holding < 2 * broken : holding < 4 * broken;
  if (misread) return relations.filter((relation) => !failing.has(relation));
  return relations.filter((relation) => !failing.has(relation) || !needsCutRow(sheet, relation));
}

function allHold(figures: FigureStore, relations: readonly Relation[]): boolean {
  for (let at = 0; at < relations.length; at++) {
    const relation = relations[at];
    if (relation !== undefined && fails(figures, relation)) return false;
  }
  return true;
}

function needsCutRow({ table, condition }: Sheet, { total, terms }: Relation): boolean {
  if (condition.cutRows.length === 0) return false;
  const width = table.columns.length;
  const isCut = (id: number) => condition.cutRows.includes(Math.floor((id - table.firstFigure) / width));
  return isCut(total) || terms.some(isCut);
}

function byPlace(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  return groupBy(relations, ({ place, family, total }) => place ?? `${family} ${total}`);
}

function fails(figures: FigureStore, relation: Relation): boolean {
  return relation.kind === 'sum' && relation.signs === undefined && partsIfHeld(figures, relation) === -1;
}
