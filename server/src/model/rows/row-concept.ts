import type { Concept } from '../../vocabulary/concept.ts';
import { conceptOf, sideOf } from '../../vocabulary/concepts.ts';
import { isPartOf } from '../../vocabulary/rows/parts.ts';
import type { Side } from '../../vocabulary/rows/totals.ts';
import { isSubtotal, totalLabel } from '../../vocabulary/rows/totals.ts';
import type { RowDraft } from './draft.ts';

/** Gives the rows their concepts. Units, projects and subjects of the functional classification have none. */
export function nameConcepts(rows: readonly RowDraft[], side: Side): void {
  for (const row of rows) {
    if (row.role === 'total') row.concept = totalConcept(row.label.key, side);
    else if (row.role === 'entry' || row.role === 'of-which') row.concept = row.label.words.concepts[0];
    else if (row.role === 'subject' && row.scheme !== 'functional') row.concept = row.label.words.concepts[0];
  }
  takeSubtotals(rows, side);
  tellTotalsApart(rows, side);
}

/** 小计 between the sources of a side and its 收入总计 is 本年收入合计 by another name. */
function takeSubtotals(rows: readonly RowDraft[], side: Side): void {
  if (side === undefined) return;
  const [subtotal, another] = rows.filter(({ label }) => isSubtotal(label.key));
  if (subtotal?.role !== 'entry' || !subtotal.hasAmount || another !== undefined) return;
  const at = rows.indexOf(subtotal);
  const grand: Concept = side === 'income' ? 'total-income' : 'total-expenditure';
  const isGrand = ({ role, concept }: RowDraft) => role === 'total' && concept === grand;
  if (rows.findIndex(isGrand) <= at) return;
  subtotal.role = 'total';
  subtotal.concept = side === 'income' ? 'current-income' : 'current-expenditure';
}

function totalConcept(key: string, side: Side): Concept | undefined {
  const total = totalLabel(key, side);
  if (!total || total.stem === '') return total?.concept;
  return conceptOf(total.stem) ?? total.concept;
}

/** Where a side has a 合计 before a 总计, the first one sums this year's rows only. */
function tellTotalsApart(rows: readonly RowDraft[], side: Side): void {
  if (side === undefined) return;
  const grand: Concept = side === 'income' ? 'total-income' : 'total-expenditure';
  const current: Concept = side === 'income' ? 'current-income' : 'current-expenditure';
  const totals = rows.filter((row) => row.role === 'total' && row.concept === grand);
  const last = totals.at(-1);
  if (totals.length < 2 || !last?.label.key.endsWith('总计')) return;
  for (const total of totals) if (total !== last && total.label.key.endsWith('合计')) total.concept = current;
}

/**
 * 财政拨款结转 speaks of a fund and of the flow between years. Below 上年结转 it is the fund that matters, at the top the flow.
 */
export function settleFlows(rows: readonly RowDraft[], side: Side): void {
  for (const row of rows) {
    if (row.role !== 'entry' || row.parent >= 0 || isFlow(row.concept)) continue;
    row.concept = row.label.words.concepts.find(isFlow) ?? carriedOver(row.label.key, side) ?? row.concept;
  }
  markLateSums(rows, side);
}

/** 当年收入 below the rows that it sums, and with none below itself, is their total though the word 合计 was torn off. */
function markLateSums(rows: readonly RowDraft[], side: Side): void {
  const current: Concept | undefined =
    side === 'income' ? 'current-income' : side === 'expenditure' ? 'current-expenditure' : undefined;
  if (current === undefined) return;
  for (let at = 1; at < rows.length; at++) {
    const row = rows[at];
    if (row?.concept !== current || row.role !== 'entry' || row.parent >= 0) continue;
    if (!rows.some(({ parent }) => parent === at)) row.role = 'total';
  }
}

/** 其他收入结转结余 and its like, for which no name is on the lists. */
function carriedOver(key: string, side: Side): Concept | undefined {
  if (!key.includes('结转')) return undefined;
  if (side === 'income') return 'carry-over-in';
  return side === 'expenditure' ? 'carry-over-out' : undefined;
}

/** Rows about the flow between years and the sums of a statement: they stand at the top, between its lists. */
export function isFlow(concept: Concept | undefined): boolean {
  return concept !== undefined && sideOf(concept) === 'flow';
}

/** Whether a row without numbering may stand below the one before it: undefined where the words do not tell. */
export function standsBelow(part: Concept | undefined, whole: Concept | undefined): boolean | undefined {
  if (whole === undefined) return undefined;
  if (part === undefined) return undefined;
  return isPartOf(part, whole) ?? (isFlow(part) ? false : undefined);
}
