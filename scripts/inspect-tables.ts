import { readFileSync } from 'node:fs';
import { disclose } from '../server/src/model/disclose.ts';
import type { BudgetTable } from '../server/src/model/table.ts';
import { parse } from '../server/src/syntax/parse.ts';

/** Prints what the model makes of each table: `npx tsx scripts/inspect-tables.ts [--short] [--money] FILE…`. */
const args = process.argv.slice(2);
const short = args.includes('--short');
const money = args.includes('--money');
for (const path of args.filter((arg) => !arg.startsWith('--'))) {
  const disclosure = disclose(parse(readFileSync(path, 'utf8')));
  console.log(`\n=== ${path} ${disclosure.kind} ${disclosure.budgetYear ?? '-'} ${disclosure.organisation}`);
  for (const table of disclosure.tables) {
    if (money && !table.money) continue;
    console.log(headline(table, disclosure.tree.lineStarts));
    if (!short) for (const line of columnLines(table)) console.log(line);
  }
}

function headline(table: BudgetTable, lineStarts: Int32Array): string {
  const line = lineStarts.findLastIndex((start) => start <= table.range.start) + 1;
  const flags = [
    table.alignment === 'sure' ? '' : table.alignment.toUpperCase(),
    table.money ? '' : 'no-money',
    table.raggedRows.length > 0 ? `ragged:${table.raggedRows.length}` : '',
    table.blocks.length > 1 ? `parts:${table.blocks.length}` : '',
  ];
  const unit = table.unit ?? (table.assumedUnit ? `(${table.assumedUnit})` : '-');
  const rows = `${table.bodyRows.length} rows / ${table.panels.map((panel) => `${panel.side ?? ''}${panel.rows.length}`).join('+')}`;
  return `#${table.index} L${line} [${table.kind}] ${table.number ?? ''} «${table.title}» ${unit} ${table.year ?? ''} ${rows} ${flags.join(' ')}`;
}

function columnLines(table: BudgetTable): readonly string[] {
  return table.columns.map((column) => {
    const path = column.path
      .map((label, at) => `${label}${column.concepts[at] ? `:${column.concepts[at]}` : ''}`)
      .join(' › ');
    return `     ${column.panel}.${column.index} ${column.role}${column.codePart ? `/${column.codePart}` : ''}${column.scheme ? `(${column.scheme})` : ''}  ${path}`;
  });
}
