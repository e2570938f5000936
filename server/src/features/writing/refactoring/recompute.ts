import type { Analysis } from '../../../analysis/analysis.ts';
import { FigureState } from '../../../model/figure.ts';
import { type BudgetTable, figureAt, isAligned, type RowRole } from '../../../model/table.ts';
import type { Judgement } from '../../../reconcile/reconciliation.ts';
import type { RelationFamily } from '../../../relations/relation.ts';
import { addTo } from '../../../text/grouping.ts';
import type { Refactoring } from './refactoring.ts';
import { editsFor, type Reading, type Revaluation } from './revalue.ts';

/** Families whose totals stand in the row of their terms, and those whose totals stand in its column. */
const ACROSS = new Set<RelationFamily>(['row-total', 'change']);
const DOWN = new Set<RelationFamily>(['subject-rollup', 'item-rollup', 'column-total']);
const COMPUTED = new Set<RelationFamily>([...ACROSS, ...DOWN]);

/** 重算合计: the totals of a table from what they are totals of. Twice: those that are wrong, and with those that rounding explains. */
export function recomputeTable(analysis: Analysis, table: BudgetTable): readonly Refactoring[] {
  const wrong = totalsOf(analysis, table, false);
  const all = totalsOf(analysis, table, true);
  const found: Refactoring[] = [];
  const edits = editsFor(analysis, wrong);
  const name = table.title === '' ? '本表' : `《${table.title}》`;
  if (edits.length > 0) {
    const title = {
      zh: `重算${name}的合计（${edits.length} 处）`,
      en: `Recompute the totals of this table (${edits.length})`,
    };
    found.push({ kind: 'refactor.rewrite.recompute', title, edits });
  }
  const rounded = editsFor(analysis, all);
  if (rounded.length > edits.length) {
    const title = {
      zh: `重算${name}的合计，含尾差（${rounded.length} 处）`,
      en: `Recompute the totals of this table, rounding too (${rounded.length})`,
    };
    found.push({ kind: 'refactor.rewrite.recompute', title, edits: rounded });
  }
  return found;
}

/** 重算全部合计: the same for every table of the document. */
export function recomputeAll(analysis: Analysis): readonly Refactoring[] {
  const values = new Map<number, number>();
  for (const table of analysis.disclosure.tables) {
    for (const [figure, value] of totalsOf(analysis, table, false)) values.set(figure, value);
  }
  const edits = editsFor(analysis, values);
  if (edits.length === 0) return [];
  const title = {
    zh: `重算全部表的合计（${edits.length} 处）`,
    en: `Recompute the totals of all tables (${edits.length})`,
  };
  return [{ kind: 'source.recomputeTotals', title, edits }];
}

/**
 * New values of totals, terms before totals. A total that two sums give different values keeps its own: one of them is then
 * wrong in its terms, and which one nobody can tell.
 */
export function totalsOf(analysis: Analysis, table: BudgetTable, withRounding: boolean): Revaluation {
  const { figures } = analysis.disclosure;
  const sums = sumsOf(analysis, table);
  const values = new Map<number, number>();
  const now = (figure: number) => values.get(figure) ?? figures.value[figure] ?? 0;
  for (const total of inOrder(sums)) {
    const wanted = new Set<number>();
    let touched = false;
    let wrong = false;
    for (const { relation, verdict } of sums.get(total) ?? []) {
      const sum = relation.terms.reduce((all, term, at) => all + (relation.signs?.[at] ?? 1) * now(term), 0);
      wanted.add(sum);
      touched ||= relation.terms.some((term) => values.has(term));
      wrong ||=
        verdict === 'contradicted' ||
        (withRounding && verdict === 'rounding') ||
        isUnwritten(analysis, relation.total, sum);
    }
    const [value, other] = wanted;
    if (value === undefined || other !== undefined || !(touched || wrong)) continue;
    if (value !== now(total)) values.set(total, value);
  }
  return values;
}

/** A total that was left blank although its terms were not. */
function isUnwritten({ disclosure }: Analysis, total: number, sum: number): boolean {
  return disclosure.figures.state[total] === FigureState.blank && sum !== 0;
}

type Sums = ReadonlyMap<number, readonly Judgement[]>;

/** The sums whose figures all stand in the table, by total. Those that were misread as a rule are silent and left out, unless all totals are blank. */
function sumsOf({ disclosure, reconciliation }: Analysis, table: BudgetTable): Sums {
  const end = figureAt(table, table.bodyRows.length, 0);
  const isHere = (figure: number) => figure >= table.firstFigure && figure < end;
  const sums = new Map<number, Judgement[]>();
  if (!table.money || !isAligned(table)) return sums;
  const families = holdsStrayRow({ disclosure, reconciliation }, table) ? ACROSS : COMPUTED;
  const blank = blankIdentities(disclosure.figures.state, reconciliation.judgements);
  for (const judgement of reconciliation.judgements) {
    const { relation, verdict } = judgement;
    if (relation.kind !== 'sum' || !families.has(relation.family) || !isHere(relation.total)) continue;
    if (!relation.terms.every(isHere) || (verdict === 'silent' && !blank.has(relation.identity))) continue;
    if (!relation.terms.every((term) => isUsable(disclosure.figures.state[term]))) continue;
    // Where none of its terms is written, a total may be all that is known.
    if (relation.terms.every((term) => disclosure.figures.state[term] === FigureState.blank)) continue;
    addTo(sums, relation.total, judgement);
  }
  return sums;
}

function isUsable(state: number | undefined): boolean {
  return state === FigureState.amount || state === FigureState.blank || state === FigureState.dash;
}

/** Identities all of whose totals are blank: they fail throughout, not because they were misread but because nothing is written yet. */
function blankIdentities(state: Uint8Array, judgements: readonly Judgement[]): ReadonlySet<string> {
  const blank = new Set<string>();
  const written = new Set<string>();
  for (const { relation } of judgements)
    (state[relation.total] === FigureState.blank ? blank : written).add(relation.identity);
  return new Set([...blank].filter((identity) => !written.has(identity)));
}

/** Totals behind all totals that they are computed from; what leads back to itself stands where it is met first. */
function inOrder(sums: Sums): readonly number[] {
  const ordered: number[] = [];
  const seen = new Set<number>();
  for (const start of sums.keys()) visit(sums, start, seen, ordered);
  return ordered;
}

/** Depth first without recursion: tables may have thousands of levels of sums. */
function visit(sums: Sums, start: number, seen: Set<number>, ordered: number[]): void {
  const open: { readonly figure: number; readonly leave: boolean }[] = [{ figure: start, leave: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.leave) {
      ordered.push(next.figure);
      continue;
    }
    if (seen.has(next.figure)) continue;
    seen.add(next.figure);
    open.push({ figure: next.figure, leave: true });
    for (const { relation } of sums.get(next.figure) ?? []) {
      for (const term of relation.terms)
        if (sums.has(term) && !seen.has(term)) open.push({ figure: term, leave: false });
    }
  }
}

/** Rows that are no addends by nature. */
const APART = new Set<RowRole>(['total', 'of-which', 'unit']);

/**
 * Whether a row has amounts of which it is not known what they are a part of: half written, not understood, or without a code
 * among rows of codes. What the rows add up to is then not known.
 */
function holdsStrayRow(reading: Reading, table: BudgetTable): boolean {
  const summed = summedRows(reading, table);
  if (summed.size === 0) return false;
  const known = new Set<number>();
  for (const { rows } of table.panels) {
    const isCoded = rows.some(({ codeFrom }) => codeFrom === 'printed');
    for (const { bodyRow, code, role } of rows) {
      if (APART.has(role) || (summed.has(bodyRow) && (code !== undefined || !isCoded))) known.add(bodyRow);
    }
  }
  const { value } = reading.disclosure.figures;
  return table.bodyRows.some(
    (_, row) =>
      !known.has(row) && table.columns.some(({ index }) => (value[figureAt(table, row, index)] ?? 0) !== 0),
  );
}

/** Body rows that take part in a sum down a column. */
function summedRows({ reconciliation }: Reading, table: BudgetTable): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { relation } of reconciliation.judgements) {
    if (!DOWN.has(relation.family)) continue;
    for (const figure of [relation.total, ...relation.terms]) {
      const row = Math.floor((figure - table.firstFigure) / table.columns.length);
      if (row >= 0 && row < table.bodyRows.length) rows.add(row);
    }
  }
  return rows;
}
