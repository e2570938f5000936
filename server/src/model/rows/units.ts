import { NON_UNIT_ENDINGS, UNIT_ENDINGS } from '../../vocabulary/rows/marks.ts';
import type { RowDraft } from './draft.ts';
import type { PanelFigures } from './figures.ts';
import type { LabelLayout } from './layout.ts';

/**
 * Finds the rows of departments and units that neither a column nor a code marks. `amongSubjects`: the other rows are
 * named by the classification.
 */
export function findUnits(
  rows: readonly RowDraft[],
  layout: LabelLayout,
  figures: PanelFigures,
  amongSubjects: boolean,
): void {
  if (layout.unitCode >= 0) turnCodedHeads(rows, layout);
  else if (!layout.main && layout.unitName < 0) findUnitHeads(rows, amongSubjects ? undefined : figures);
}

/** Where only some rows have a unit's code, those are the units over the others, whatever else stands in them. */
function turnCodedHeads(rows: readonly RowDraft[], layout: LabelLayout): void {
  const listed = rows.filter(
    (row) => row.role === 'subject' || (row.role === 'project' && layout.unitName < 0),
  );
  if (listed.every((row) => row.unitCode !== '')) return;
  for (const row of listed) {
    if (row.unitCode === '') continue;
    row.role = 'unit';
    row.code = undefined;
    row.codeFrom = undefined;
    row.scheme = undefined;
  }
}

/**
 * Rows named like units among rows that are not: units over their projects or subjects, or kinds of purchase over the
 * units. Without `figures` the other rows are known to be subjects, and nothing needs confirming.
 */
function findUnitHeads(rows: readonly RowDraft[], figures: PanelFigures | undefined): void {
  const plain = rows.filter((row) => row.role !== 'total' && row.label.key !== '');
  const heads = plain.filter(
    (row) => row.label.style === undefined && row.level === 0 && isUnitName(row.label.key),
  );
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
    const tally = figures.compare(
      head.bodyRow,
      parts.map((row) => row.bodyRow),
    );
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
