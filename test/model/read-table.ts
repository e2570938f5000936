import { disclose } from '../../server/src/model/disclose.ts';
import type { Disclosure } from '../../server/src/model/disclosure.ts';
import type { BudgetTable } from '../../server/src/model/table.ts';
import { figureAt } from '../../server/src/model/table.ts';
import { parse } from '../../server/src/syntax/parse.ts';

/** A document of lines in which `|` stands for a tab. */
export function read(lines: readonly string[]): Disclosure {
  return disclose(parse(`${lines.join('\n').replaceAll('|', '\t')}\n`));
}

export function onlyTable(lines: readonly string[]): BudgetTable {
  const { tables } = read(lines);
  const [table] = tables;
  if (table === undefined || tables.length !== 1) throw new Error(`${tables.length} tables`);
  return table;
}

/** Roles in order, amounts as `$`. */
export function roles(table: BudgetTable): string {
  return table.columns.map(({ role }) => (role === 'amount' ? '$' : role)).join(' ');
}

export function paths(table: BudgetTable): readonly string[] {
  return table.columns.map(({ path }) => path.join('›'));
}

/** Values of one column in 分. */
export function column(disclosure: Disclosure, table: BudgetTable, at: number): readonly number[] {
  return Array.from(
    table.bodyRows,
    (_, row) => disclosure.figures.value[figureAt(table, row, at)] ?? Number.NaN,
  );
}

/** What is written in one column, as the figures' ranges tell it. */
export function written(disclosure: Disclosure, table: BudgetTable, at: number): readonly string[] {
  return Array.from(table.bodyRows, (_, row) => {
    const id = figureAt(table, row, at);
    return disclosure.tree.text.slice(disclosure.figures.start[id], disclosure.figures.end[id]);
  });
}
