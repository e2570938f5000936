import { NON_UNIT_ENDINGS, UNIT_ENDINGS } from '../../vocabulary/rows/marks.ts';
import type { RowDraft } from './draft.ts';
import type { PanelFigures } from './figures.ts';
import { isConfirmed } from './figures.ts';
import type { LabelLayout } from './layout.ts';

/** Finds the rows of departments and units that no code marks, and which of them stands above which. */
export function nestUnits(
  rows: readonly RowDraft[],
  layout: LabelLayout,
  figures: PanelFigures,
  amongSubjects: boolean,
): void {
  if (layout.main === undefined && layout.unitName < 0) findUnitHeads(rows, amongSubjects ? undefined : figures);
  deepen(rows, figures);
}

/**
 * Units without codes: the first may be the department whose units the others are. Names do not tell (a department and
 * its own office are often called alike), so the figures must: it is their sum, and the total is not the sum of all.
 */
function deepen(rows: readonly RowDraft[], figures: PanelFigures): void {
  const units = rows.filter((row) => row.role === 'unit');
  if (units.length < 2 || units.length !== rows.filter((row) => row.role !== 'total').length) return;
  if (units.some((unit) => unit.unitCode !== '')) return;
  const total = rows.find((row) => row.role === 'total');
  const all = units.map((unit) => unit.bodyRow);
  if (total && isConfirmed(figures.compare(total.bodyRow, all))) return;
  for (let depth = 0; depth + 1 < units.length; depth++) {
    const head = units[depth];
    if (!head || !isConfirmed(figures.compare(head.bodyRow, all.slice(depth + 1)))) return;
    for (const unit of units.slice(depth + 1)) unit.depth = depth + 1;
  }
}

/**
 * Rows named like units among rows that are not: units over their projects or subjects, or kinds of purchase over the
 * units. Without `figures` the other rows are known to be subjects, and nothing needs confirming.
 */
function findUnitHeads(rows: readonly RowDraft[], figures: PanelFigures | undefined): void {
  const plain = rows.filter((row) => row.role !== 'total' && row.label.key !== '');
  const heads = plain.filter((row) => row.label.style === undefined && row.level === 0 && isUnitName(row.label.key));
  const first = plain[0];
  if (heads.length === 0 || heads.length === plain.length || !first) return;
  if (first !== heads[0]) for (const head of heads) head.level = 0.5;
  else if (!figures || sumsUp(plain, heads, figures)) for (const head of heads) head.role = 'unit';
}

/** Whether the heads are the sums of the rows below them at least as often as not; without amounts nothing speaks against. */
function sumsUp(rows: readonly RowDraft[], heads: readonly RowDraft[], figures: PanelFigures): boolean {
  let holds = 0;
  let fails = 0;
  for (const head of heads) {
    const from = rows.indexOf(head) + 1;
    const next = rows.slice(from).findIndex((row) => heads.includes(row));
    const parts = rows.slice(from, next < 0 ? rows.length : from + next);
    if (parts.length === 0) continue;
    const tally = figures.compare(head.bodyRow, parts.map((row) => row.bodyRow));
    holds += tally.holds;
    fails += tally.fails;
  }
  return holds > 0 || fails === 0;
}

/** Whether a folded name is that of an organisation rather than of a project or subject. */
export function isUnitName(key: string): boolean {
  if (key.length < 4) return false;
  const bare = withoutBracket(key);
  if (NON_UNIT_ENDINGS.some((ending) => bare.endsWith(ending))) return false;
  return UNIT_ENDINGS.some((ending) => key.endsWith(ending) || bare.endsWith(ending));
}

function withoutBracket(key: string): string {
  const opening = key.endsWith(')') ? key.lastIndexOf('(') : -1;
  return opening > 0 ? key.slice(0, opening) : key;
}
