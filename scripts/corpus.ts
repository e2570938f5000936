import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { disclose } from '../server/src/model/disclose.ts';
import type { Disclosure } from '../server/src/model/disclosure.ts';
import { FigureState } from '../server/src/model/figure.ts';
import type { BudgetTable } from '../server/src/model/table.ts';
import { reconcile } from '../server/src/reconcile/reconcile.ts';
import type { Blame, Reconciliation } from '../server/src/reconcile/reconciliation.ts';
import { relate } from '../server/src/relations/relate.ts';
import type { Relation } from '../server/src/relations/relation.ts';
import { parse } from '../server/src/syntax/parse.ts';

/** Measured on one document. */
interface Measured {
  readonly name: string;
  readonly exact: number;
  readonly rounding: number;
  readonly contradicted: number;
  readonly silent: number;
  readonly cells: number;
  readonly related: number;
  readonly findings: number;
}

/**
 * Where the real disclosures are: not the project's to publish, so never in this repository. `GOUJI_CORPUS` names the
 * folder that holds `seeds` and `corpus`.
 */
const SHARED = process.env['GOUJI_CORPUS'] ?? resolve(import.meta.dirname, '../../shared');

function main(): void {
  const options = process.argv.slice(2);
  const verbose = options.includes('--uncovered');
  const files = options.filter((option) => !option.startsWith('--'));
  const measured = (files.length > 0 ? files : allFiles(options.includes('--seeds'))).map((file) =>
    measure(file, verbose),
  );
  console.log(`\n${'document'.padEnd(34)}  exact  round  contr silent  cells related      findings`);
  for (const one of measured) console.log(rowOf(one));
  console.log(rowOf(measured.reduce(add, { ...EMPTY, name: `total of ${measured.length}` })));
}

const EMPTY: Measured = {
  name: '',
  exact: 0,
  rounding: 0,
  contradicted: 0,
  silent: 0,
  cells: 0,
  related: 0,
  findings: 0,
};

function allFiles(seedsOnly: boolean): readonly string[] {
  const folders = seedsOnly ? ['seeds'] : ['seeds', 'corpus'];
  return folders.flatMap((folder) => {
    const path = join(SHARED, folder);
    return readdirSync(path)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(path, name));
  });
}

function add(sum: Measured, one: Measured): Measured {
  return {
    name: sum.name,
    exact: sum.exact + one.exact,
    rounding: sum.rounding + one.rounding,
    contradicted: sum.contradicted + one.contradicted,
    silent: sum.silent + one.silent,
    cells: sum.cells + one.cells,
    related: sum.related + one.related,
    findings: sum.findings + one.findings,
  };
}

function rowOf(one: Measured): string {
  const counts = [one.exact, one.rounding, one.contradicted, one.silent, one.cells];
  const share = one.cells === 0 ? '-' : `${((100 * one.related) / one.cells).toFixed(1)} %`;
  const columns = counts.map((count) => String(count).padStart(6)).join(' ');
  return `${one.name.padEnd(34)} ${columns} ${share.padStart(8)} ${String(one.findings).padStart(12)}`;
}

function measure(file: string, verbose: boolean): Measured {
  const disclosure = disclose(parse(readFileSync(file, 'utf8')));
  const reconciliation = reconcile(disclosure.figures, relate(disclosure));
  const name = basename(file, '.txt');
  const counted = reconciliation.judgements.filter((judgement) => !judgement.trivial);
  const count = (verdict: string) => counted.filter((judgement) => judgement.verdict === verdict).length;
  if (reconciliation.blames.length + reconciliation.misread.length > 0) console.log(`\n== ${name}`);
  for (const identity of reconciliation.misread) console.log(`   not understood: ${identity}`);
  for (const blame of reconciliation.blames) printBlame(disclosure, reconciliation, blame);
  const cells = amountCells(disclosure);
  const related = cells.filter((id) => isRelated(reconciliation, id));
  if (verbose) printUncovered(disclosure, new Set(cells.filter((id) => !isRelated(reconciliation, id))));
  return {
    name,
    exact: count('exact'),
    rounding: count('rounding'),
    contradicted: count('contradicted'),
    silent: count('silent'),
    cells: cells.length,
    related: related.length,
    findings: reconciliation.blames.length,
  };
}

function isRelated(reconciliation: Reconciliation, figure: number): boolean {
  return reconciliation
    .relationsOf(figure)
    .some((index) => reconciliation.judgements[index]?.verdict !== 'silent');
}

/** Cells of money tables in which an amount is written. */
function amountCells(disclosure: Disclosure): readonly number[] {
  const cells: number[] = [];
  for (const table of disclosure.tables) {
    if (!table.money) continue;
    const last = table.firstFigure + table.bodyRows.length * table.columns.length;
    for (let id = table.firstFigure; id < last; id++) {
      const column = table.columns[(id - table.firstFigure) % table.columns.length];
      const state = disclosure.figures.state[id];
      if (column?.role === 'amount' && state === FigureState.amount) cells.push(id);
    }
  }
  return cells;
}

function printBlame(disclosure: Disclosure, reconciliation: Reconciliation, blame: Blame): void {
  const [only, other] = blame.suspects;
  const target = only !== undefined && other === undefined ? only.figure : blame.anchor;
  const first = reconciliation.judgements[blame.judgements[0] ?? -1];
  const told = blame.suspects
    .slice(0, 4)
    .map((one) => `${nameOf(disclosure, one.figure)} → ${money(one.expected)}`);
  console.log(` ! ${first?.relation.family} ${describe(disclosure, target)}`);
  console.log(`     suspects ${blame.suspects.length}: ${told.join(' | ')}`);
  for (const index of blame.judgements.slice(0, 4)) {
    const judgement = reconciliation.judgements[index];
    if (judgement === undefined) continue;
    const equation = equationOf(disclosure, judgement.relation);
    console.log(`     ${equation}  off by ${money(judgement.difference)} [${judgement.relation.identity}]`);
  }
  if (blame.judgements.length > 4) console.log(`     … ${blame.judgements.length - 4} more`);
}

function equationOf(disclosure: Disclosure, relation: Relation): string {
  const sign = (at: number) => (relation.signs?.[at] === -1 ? '−' : '+');
  const terms = relation.terms
    .map((term, at) => ({ term, at }))
    .filter(({ term }) => relation.terms.length < 3 || disclosure.figures.value[term] !== 0)
    .map(({ term, at }) => `${sign(at)} ${nameOf(disclosure, term)}`);
  return `${relation.kind}: ${nameOf(disclosure, relation.total)} = ${terms.join(' ')}`;
}

interface Cell {
  readonly table: BudgetTable;
  readonly row: number;
  readonly column: number;
}

function cellOf(disclosure: Disclosure, figure: number): Cell | undefined {
  const table = disclosure.tables.find(
    (one) => figure >= one.firstFigure && figure < one.firstFigure + one.bodyRows.length * one.columns.length,
  );
  if (table === undefined) return undefined;
  const at = figure - table.firstFigure;
  return { table, row: Math.floor(at / table.columns.length), column: at % table.columns.length };
}

function rowName({ table, row, column }: Cell): string {
  const panel = table.panels.find((one) => column >= one.firstColumn && column < one.lastColumn);
  const named = panel?.rows.find((one) => one.bodyRow === row);
  return named === undefined ? `row ${row}` : `${named.code ?? ''}${named.name}(${named.role})`;
}

function written(disclosure: Disclosure, figure: number): string {
  const { start, end } = disclosure.figures;
  return disclosure.tree.text.slice(start[figure], end[figure]) || '␣';
}

function nameOf(disclosure: Disclosure, figure: number): string {
  const cell = cellOf(disclosure, figure);
  if (cell === undefined) return `${written(disclosure, figure)}⟨line ${lineOf(disclosure, figure)}⟩`;
  const path = cell.table.columns[cell.column]?.path.at(-1) ?? '';
  return `${written(disclosure, figure)}⟨T${cell.table.index} ${rowName(cell)}·${path}⟩`;
}

function describe(disclosure: Disclosure, figure: number): string {
  const cell = cellOf(disclosure, figure);
  const line = lineOf(disclosure, figure);
  if (cell === undefined) return `line ${line} …${contextOf(disclosure, figure)}…`;
  const path = cell.table.columns[cell.column]?.path.join('›');
  return `line ${line} ${cell.table.kind} T${cell.table.index} ${rowName(cell)} · ${path} · ${written(disclosure, figure)}`;
}

function lineOf(disclosure: Disclosure, figure: number): number {
  const offset = disclosure.figures.start[figure] ?? 0;
  return disclosure.tree.lineStarts.findLastIndex((start) => start <= offset) + 1;
}

/** The words round a figure of the narrative. */
function contextOf(disclosure: Disclosure, figure: number): string {
  const { start, end } = disclosure.figures;
  const [from, to] = [start[figure] ?? 0, end[figure] ?? 0];
  return disclosure.tree.text.slice(Math.max(0, from - 24), to + 8).replaceAll('\n', ' ');
}

/** 分 as 万元, or millionths for percentages: for reading only. */
function money(fen: number): string {
  return `${fen / 1_000_000}万`;
}

function printUncovered(disclosure: Disclosure, uncovered: ReadonlySet<number>): void {
  const byColumn = new Map<string, number>();
  for (const id of uncovered) {
    const cell = cellOf(disclosure, id);
    if (cell === undefined) continue;
    const { table, column } = cell;
    const path = table.columns[column]?.path.join('›');
    const key = `${table.kind} T${table.index} (${table.alignment}) ${table.title} · ${path}`;
    byColumn.set(key, (byColumn.get(key) ?? 0) + 1);
  }
  for (const [key, count] of byColumn) console.log(`   unrelated ${String(count).padStart(4)} ${key}`);
}

main();
