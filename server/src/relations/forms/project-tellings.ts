import type { Disclosure } from '../../model/disclosure.ts';
import type { FigureStore } from '../../model/figure.ts';
import type { PurseLine } from '../../model/forms/purse.ts';
import type { TableRow } from '../../model/table.ts';
import { cellAt } from '../../model/tables/build.ts';
import { cellTextAt } from '../../syntax/access.ts';
import { nearWritings } from '../../text/near-numbers.ts';
import { squeeze } from '../../text/words.ts';
import { crossRelation } from '../facts/cross-relation.ts';
import type { Relation } from '../relation.ts';
import { amountsIn, countableRows, figureOf, type Sheet } from '../sheet.ts';
import { partsIfHeld } from '../tally.ts';

/** Projects by unit and name, and by name alone: the figure of each, -1 where several tell it. */
type Projects = Map<string, number>;

/** The amount of a project in its form of targets is the one that the table of projects tells under the same name. */
export function projectTellings(disclosure: Disclosure, sheets: readonly Sheet[]): readonly Relation[] {
  if (!disclosure.tables.some(({ purses }) => purses.some(isOfProjects))) return [];
  const projects = projectsOf(disclosure, sheets);
  if (projects.size === 0) return [];
  const relations: Relation[] = [];
  let listed = false;
  for (const { purses } of disclosure.tables) {
    for (const purse of purses) {
      if (!isOfProjects(purse)) continue;
      listed ||= purse.heads.length === 1;
      for (const line of purse.lines) {
        const term = projects.get(keyOf(line)) ?? projects.get(nameKey(line.project)) ?? -1;
        if (line.project !== '' && term >= 0)
          relations.push(crossRelation('equal', line.figures[0] ?? -1, [term], 'projects'));
      }
    }
  }
  return listed || holdsOnce(disclosure.figures, relations) ? believed(disclosure, relations) : [];
}

function isOfProjects({
  whole,
  lines,
  heads,
}: {
  whole: boolean;
  lines: readonly PurseLine[];
  heads: readonly string[];
}): boolean {
  return !whole && heads[0] === 'total' && lines.some(({ project }) => project !== '');
}

/** The first table of projects whose names each say one thing: the rows that are no sums of others. */
function projectsOf(disclosure: Disclosure, sheets: readonly Sheet[]): Projects {
  const projects: Projects = new Map();
  for (const sheet of sheets) {
    if (sheet.table.kind !== 'project' || !sheet.aligned) continue;
    for (const panel of sheet.table.panels) {
      const column = totalColumn(sheet, amountsIn(sheet, panel));
      if (column === undefined) continue;
      for (const row of countableRows(sheet, panel)) {
        if (row.role !== 'project' || row.children.length > 0) continue;
        const figure = figureOf(sheet, row, column);
        enter(projects, nameKey(row.name), figure);
        const unit = unitOf(disclosure, sheet, row);
        if (unit !== '') enter(projects, `${unit}|${nameKey(row.name)}`, figure);
      }
    }
    if (projects.size > 0) return projects;
  }
  return projects;
}

function enter(projects: Projects, key: string, figure: number): void {
  projects.set(key, projects.has(key) ? -1 : figure);
}

/** 合计, or the only column. */
function totalColumn({ facets }: Sheet, amounts: readonly number[]): number | undefined {
  const totals = amounts.filter(
    (column) => facets[column]?.measure === 'total' && facets[column]?.fund === undefined,
  );
  return totals[0] ?? (amounts.length === 1 ? amounts[0] : undefined);
}

function unitOf({ tree }: Disclosure, { table }: Sheet, { bodyRow }: TableRow): string {
  const column = table.columns.find(({ role }) => role === 'unit-name');
  return column === undefined ? '' : squeeze(cellTextAt(tree, cellAt(tree, table, bodyRow, column.index)));
}

function keyOf({ unit, project }: PurseLine): string {
  return unit === '' ? nameKey(project) : `${unit}|${nameKey(project)}`;
}

/** Without the code before the name. */
function nameKey(name: string): string {
  return squeeze(name).replace(/^[0-9A-Za-z]{6,}[-－—_]/, '');
}

function holdsOnce(figures: FigureStore, relations: readonly Relation[]): boolean {
  return relations.some((relation) => (partsIfHeld(figures, relation) ?? -1) > 0);
}

/**
 * Amounts that differ are errors only where a slip of the fingers makes one of the other: a form may tell of several years, or
 * of what is carried over, too. (So may all forms of a document; a list of projects and their budgets may not.)
 */
function believed({ figures, tree }: Disclosure, relations: readonly Relation[]): readonly Relation[] {
  return relations.filter(
    (relation) => partsIfHeld(figures, relation) !== -1 || isSlip(figures, tree.text, relation),
  );
}

function isSlip(figures: FigureStore, text: string, { total, terms }: Relation): boolean {
  const other = terms[0] ?? -1;
  return isNear(figures, text, total, other) || isNear(figures, text, other, total);
}

/** Whether one digit replaced, or two exchanged, makes the figure worth what the other is worth, rounding allowed. */
function isNear(
  { value, ulp, start, end }: FigureStore,
  text: string,
  figure: number,
  other: number,
): boolean {
  const written = text.slice(start[figure], end[figure]).replaceAll(/[,，]/g, '');
  const digits = Number(written.replace('.', ''));
  const own = value[figure] ?? 0;
  if (!(digits > 0) || own % digits !== 0) return false;
  const room = (ulp[figure] ?? 0) + (ulp[other] ?? 0);
  return nearWritings(written).some((near) => {
    if (near.length !== written.length || near.indexOf('.') !== written.indexOf('.')) return false;
    const worth = Number(near.replace('.', '')) * (own / digits);
    return 2 * Math.abs(worth - (value[other] ?? 0)) <= room;
  });
}
