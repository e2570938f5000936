import { findByName } from '../../classification/find.ts';
import type { Scheme } from '../../classification/scheme.ts';
import { NON_UNIT_ENDINGS, UNIT_ENDINGS } from '../../vocabulary/rows/unit-words.ts';
import type { RowDraft } from './draft.ts';
import type { PanelFigures } from './figures.ts';
import type { LabelLayout } from './layout.ts';

/**
 * Finds the rows of departments and units that neither a column nor a code marks. `scheme`: the classification that names
 * the other rows, where one does.
 */
export function findUnits(
  rows: readonly RowDraft[],
  layout: LabelLayout,
  figures: PanelFigures,
  scheme: Scheme | undefined,
): void {
  if (layout.unitCode >= 0) turnCodedHeads(rows, layout);
  else if (!layout.main && layout.unitName < 0) findUnitHeads(rows, figures, scheme);
}

/** Where only some rows have a unit's code, those are the units over the others, whatever else stands in them. */
function turnCodedHeads(rows: readonly RowDraft[], layout: LabelLayout): void {
  const listed = rows.filter(
    (row) => row.role === 'subject' || (row.role === 'project' && layout.unitName < 0),
  );
  if (listed.every((row) => row.unitCode !== '') || areDetails(listed)) return;
  for (const row of listed) {
    if (row.unitCode === '') continue;
    row.role = 'unit';
    row.code = undefined;
    row.codeFrom = undefined;
    row.scheme = undefined;
  }
}

/** Rows with a unit's code whose subjects lie below those of rows without one (301, then 301 01 of unit 205902) are no heads. */
function areDetails(listed: readonly RowDraft[]): boolean {
  const above = new Set<string>();
  for (const { code, unitCode } of listed) {
    if (code === undefined) continue;
    if (unitCode === '') above.add(code);
    else if (above.has(code.slice(0, -2))) return true;
  }
  return false;
}

/**
 * Rows named like units among rows that are not: units over their projects or subjects, or kinds of purchase over the
 * units. Among subjects nothing needs confirming, but a subject may be named like a unit (公立医院, 档案馆).
 */
function findUnitHeads(rows: readonly RowDraft[], figures: PanelFigures, scheme: Scheme | undefined): void {
  const heads = rows.filter((row) => isLabelled(row) && isHead(row, scheme));
  if (heads.length === 0) return;
  const plain = rows.filter(isLabelled);
  const first = plain[0];
  if (heads.length === plain.length || !first) return;
  if (first !== heads[0]) for (const head of heads) head.level = 1;
  else if (scheme !== undefined || sumsUp(plain, heads, figures))
    for (const head of heads) head.role = 'unit';
}

function isLabelled(row: RowDraft): boolean {
  return row.role !== 'total' && row.label.key !== '';
}

function isHead({ label, level }: RowDraft, scheme: Scheme | undefined): boolean {
  return label.style === undefined && level === 0 && isUnit(label.key, scheme);
}

function isUnit(key: string, scheme: Scheme | undefined): boolean {
  return isUnitName(key) && (scheme === undefined || findByName(scheme, key).length === 0);
}

/** Whether the heads are the sums of the rows below them in some column; without amounts nothing speaks against it. */
function sumsUp(rows: readonly RowDraft[], heads: readonly RowDraft[], figures: PanelFigures): boolean {
  const isHead = new Set(heads);
  let holds = 0;
  let fails = 0;
  let end = rows.length;
  for (let at = rows.length - 1; at >= 0; at--) {
    const head = rows[at];
    if (!head || !isHead.has(head)) continue;
    const parts = rows.slice(at + 1, end).map((row) => row.bodyRow);
    end = at;
    if (parts.length === 0) continue;
    const tally = figures.compare(head.bodyRow, parts);
    holds += tally.holds;
    fails += tally.fails;
  }
  return holds > 0 || fails === 0;
}

const SHORTEST_NAME = 4;
/** A cheap refusal: the last characters of the endings, and of a bracket that may follow them. */
const LAST_CHARACTERS = new Set([...UNIT_ENDINGS, ')'].map((ending) => ending.charCodeAt(ending.length - 1)));

/** Whether a folded name is that of an organisation rather than of a project or subject. */
export function isUnitName(key: string): boolean {
  if (key.length < SHORTEST_NAME || !LAST_CHARACTERS.has(key.charCodeAt(key.length - 1))) return false;
  const bare = withoutBracket(key);
  if (NON_UNIT_ENDINGS.some((ending) => bare.endsWith(ending))) return false;
  return UNIT_ENDINGS.some((ending) => key.endsWith(ending) || bare.endsWith(ending));
}

function withoutBracket(key: string): string {
  const opening = key.endsWith(')') ? key.lastIndexOf('(') : -1;
  return opening > 0 ? key.slice(0, opening) : key;
}
