import type { Disclosure } from '../../model/disclosure.ts';
import type { FigureStore } from '../../model/figure.ts';
import type { Purse } from '../../model/forms/purse.ts';
import { gather } from '../../text/gather.ts';
import { strandsOf } from '../facts/collect.ts';
import { crossRelation } from '../facts/cross-relation.ts';
import { isTotals, type Scope } from '../facts/fact.ts';
import type { Relation } from '../relation.ts';
import type { Sheet } from '../sheet.ts';
import { partsIfHeld } from '../tally.ts';

/** What 部门整体支出绩效目标表 tells of the budget as a whole: figures that add up to it. */
interface Telling {
  readonly scope: Scope;
  readonly measure: 'total' | 'basic' | 'project';
  readonly figures: readonly number[];
}

/**
 * 总额 and 财政拨款 of 部门整体支出绩效目标表 are the totals of the budget's tables; so are 基本支出 and 项目支出. Where none of them is,
 * the form tells of something else (three years, a part of the year).
 */
export function purseTotals(disclosure: Disclosure, sheets: readonly Sheet[]): readonly Relation[] {
  if (disclosure.kind === 'final-accounts') return [];
  const relations: Relation[] = [];
  for (const { purses } of disclosure.tables) {
    if (!purses.some(({ whole }) => whole)) continue;
    const stated = gather(tellingsOf(purses), (telling) => relationOf(disclosure, sheets, telling));
    const held = stated.filter((one) => isHeld(disclosure.figures, one)).length;
    if (2 * held >= stated.length) relations.push(...stated);
  }
  return relations;
}

function tellingsOf(purses: readonly Purse[]): readonly Telling[] {
  const tellings: Telling[] = [];
  for (const { heads, lines, sum, whole } of purses) {
    const line = sum ?? (lines.length === 1 ? lines[0] : undefined);
    if (!whole || line === undefined || heads[0] !== 'total') continue;
    heads.forEach((head, at) => {
      const scope = head === 'total' ? 'all' : head === 'grant' ? 'grant' : undefined;
      if (scope !== undefined) tellings.push({ scope, measure: 'total', figures: [line.figures[at] ?? -1] });
    });
  }
  for (const measure of ['basic', 'project'] as const) {
    const figures = gather(purses, ({ heads, lines }) => {
      const at = heads.indexOf(measure);
      return at < 0 || lines.length !== 1 ? [] : [lines[0]?.figures[at] ?? -1];
    });
    if (figures.length > 0) tellings.push({ scope: 'all', measure, figures });
  }
  return tellings;
}

/** With the first total that is the same, else with the first one. */
function relationOf(
  { figures, budgetYear }: Disclosure,
  sheets: readonly Sheet[],
  { scope, measure, figures: told }: Telling,
): readonly Relation[] {
  const [total = -1, ...rest] = told;
  const stated = totalsOf(sheets, budgetYear, scope, measure).map((other) =>
    rest.length === 0
      ? crossRelation('equal', total, [other], 'purse')
      : crossRelation('sum', other, told, 'purse'),
  );
  const first = stated.find((one) => isHeld(figures, one)) ?? stated[0];
  return first === undefined ? [] : [first];
}

function totalsOf(
  sheets: readonly Sheet[],
  year: number | undefined,
  scope: Scope,
  measure: Telling['measure'],
): readonly number[] {
  const totals: number[] = [];
  for (const sheet of sheets) {
    for (const strand of strandsOf(sheet, year)) {
      if (!isTotals(strand.space) || strand.scope !== scope || strand.when !== '' || strand.source !== '')
        continue;
      if (strand.measure !== measure) continue;
      for (const { figures } of strand.facts.values())
        if (figures.length === 1) totals.push(figures[0] ?? -1);
    }
  }
  return totals;
}

function isHeld(figures: FigureStore, relation: Relation): boolean {
  return (partsIfHeld(figures, relation) ?? -1) > 0;
}
