import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import type { BudgetTable } from '../../server/src/model/table.ts';
import type { Relation } from '../../server/src/relations/relation.ts';
import { samples } from '../paths.ts';

/** 12.34 万元 in 分. */
const CHANGE = 1_234_000;
/** So many amounts of each table are changed. */
const MOST_TRIED = 3;
/** Layers of totals above an amount. */
const DEEPEST = 12;

/** Sums within one table, all of which hold. */
function sumsIn({ disclosure, reconciliation }: Analysis, table: BudgetTable): readonly Relation[] {
  const last = table.firstFigure + table.bodyRows.length * table.columns.length;
  const isOwn = (figure: number) => figure >= table.firstFigure && figure < last;
  const { value } = disclosure.figures;
  return reconciliation.relations.filter(
    ({ kind, total, terms }) => kind === 'sum' && isOwn(total) && terms.every(isOwn) && value[total] !== 0,
  );
}

/** What becomes of a table's figures when one of them changes and a spreadsheet recomputes its sums. */
function carriedThrough(sums: readonly Relation[], leaf: number): ReadonlyMap<number, number> {
  const changes = new Map([[leaf, CHANGE]]);
  for (let round = 0; round < DEEPEST; round++) {
    for (const { total, terms, signs } of sums) {
      if (!terms.some((term) => changes.has(term))) continue;
      changes.set(
        total,
        terms.reduce((sum, term, at) => sum + (signs?.[at] ?? 1) * (changes.get(term) ?? 0), 0),
      );
    }
  }
  return changes;
}

function rewritten(
  text: string,
  { disclosure }: Analysis,
  unit: number,
  changes: ReadonlyMap<number, number>,
) {
  const { start, end, value } = disclosure.figures;
  let out = text;
  for (const [figure, change] of [...changes].sort(
    ([one], [other]) => (start[other] ?? 0) - (start[one] ?? 0),
  )) {
    const written = text.slice(start[figure], end[figure]);
    if (!/^[\d,.]+$/.test(written)) return undefined;
    const amount = (((value[figure] ?? 0) + change) / unit).toFixed(2);
    const grouped = written.includes(',') ? amount.replace(/\B(?=(\d{3})+\.)/g, ',') : amount;
    out = out.slice(0, start[figure]) + grouped + out.slice(end[figure]);
  }
  return out;
}

function missedIn(name: string): { readonly tried: number; readonly missed: readonly string[] } {
  const text = readFileSync(join(samples, name), 'utf8');
  const clean = analyze(text);
  const missed: string[] = [];
  let tried = 0;
  for (const table of clean.disclosure.tables) {
    const sums = sumsIn(clean, table);
    const totals = new Set(sums.map(({ total }) => total));
    const { value } = clean.disclosure.figures;
    const leaves = [...new Set(sums.flatMap(({ terms }) => terms))].filter(
      (figure) => !totals.has(figure) && (value[figure] ?? 0) > 0,
    );
    const step = Math.max(1, Math.floor(leaves.length / MOST_TRIED));
    for (let at = 0; at < leaves.length; at += step) {
      const changes = carriedThrough(sums, leaves[at] ?? 0);
      const changed = rewritten(text, clean, table.unit === 'yuan' ? 100 : 1_000_000, changes);
      if (changed === undefined) continue;
      tried++;
      if (!analyze(changed).findings.some(({ severity }) => severity === 'error'))
        missed.push(
          `${table.title}: ${text.slice(clean.disclosure.figures.start[leaves[at] ?? 0]).slice(0, 12)}`,
        );
    }
  }
  return { tried, missed };
}

describe('one table is changed and its own sums with it', () => {
  it.each(['zeros.ysgk.txt', 'blanks.ysgk.md', 'yuan.ysgk.txt', 'final.ysgk.txt', 'pipes.ysgk.md'])(
    '%s: the other tables tell that it was',
    (name) => {
      const { tried, missed } = missedIn(name);
      expect(tried).toBeGreaterThan(15);
      expect(missed).toEqual([]);
    },
    60_000,
  );
});
