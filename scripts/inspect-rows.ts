import { readFileSync } from 'node:fs';
import { disclose } from '../server/src/model/disclose.ts';
import type { BudgetTable, Panel, TableRow } from '../server/src/model/table.ts';
import { parse } from '../server/src/syntax/parse.ts';

/** Prints the row trees of disclosures: `tsx scripts/inspect-rows.ts FILE… [--kind=KIND]`. */
const kind = process.argv.find((argument) => argument.startsWith('--kind='))?.slice('--kind='.length);

for (const path of process.argv.slice(2).filter((argument) => !argument.startsWith('--'))) {
  const { tables, budgetYear } = disclose(parse(readFileSync(path, 'utf8')));
  console.log(`== ${path} ${budgetYear ?? '-'}`);
  for (const table of tables) if (kind === undefined || table.kind === kind) printTable(table);
}

function printTable(table: BudgetTable): void {
  const roles = table.columns.map((column) => `${column.role}${column.scheme ? `/${column.scheme}` : ''}`);
  console.log(`-- ${table.kind} ${table.title} [${table.alignment}] ${roles.join(' ')}`);
  for (const panel of table.panels) printPanel(panel);
}

function printPanel(panel: Panel): void {
  console.log(`   panel ${panel.index} ${panel.side ?? ''} ${panel.firstColumn}..${panel.lastColumn}`);
  for (const row of panel.rows) console.log(`   ${'  '.repeat(depthOf(panel, row))}${describe(row)}`);
}

function depthOf(panel: Panel, row: TableRow): number {
  let depth = 1;
  for (let above = panel.rows[row.parent]; above && depth < 9; above = panel.rows[above.parent]) depth++;
  return depth;
}

function describe(row: TableRow): string {
  const code = row.code === undefined ? '' : `${row.code}${row.codeFrom === 'name' ? '?' : ''} `;
  const others = row.otherCodes.map((other) => `×${other.code} `).join('');
  const concept = row.concept === undefined ? '' : ` {${row.concept}}`;
  const children = row.children.length === 0 ? '' : ` (${row.children.length}${row.complete ? ' all' : ''})`;
  return `${row.role} ${code}${others}${row.name}${concept}${children}`;
}
