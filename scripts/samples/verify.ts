/**
 * Checks the committed samples without the code that wrote them: sums below codes, totals, row parts, the same facts in
 * several tables, and the narrative. Usage: npx tsx scripts/samples/verify.ts [FOLDER with functional.tsv and
 * economic-department.tsv, to compare codes and names]. Exits 1 when a clean sample has a fault.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { addTo } from '../../server/src/text/grouping.ts';
import {
  amountOf,
  type CodedAmounts,
  codedRows,
  type ReadDocument,
  type ReadTable,
  readDocument,
} from './verify-read.ts';
import { textFaults } from './verify-text.ts';

const folder = new URL('../../samples/', import.meta.url);
let sums = 0;

function equal(told: number, expected: number, what: string): readonly string[] {
  sums += 1;
  return told === expected ? [] : [`${what}: ${told} is not ${expected}`];
}

/** Each parent is the sum of its nearest children, in every column. */
function rollUpFaults(block: readonly CodedAmounts[], title: string): readonly string[] {
  return block.flatMap((parent) => {
    const below = block.filter(({ code }) => code !== parent.code && code.startsWith(parent.code));
    const nearest = Math.min(...below.map(({ code }) => code.length));
    const children = below.filter(({ code }) => code.length === nearest);
    if (children.length === 0) return [];
    return parent.amounts.flatMap((amount, column) => {
      const sum = children.reduce((total, child) => total + (child.amounts[column] ?? 0), 0);
      if (Number.isNaN(amount + sum)) return [];
      return equal(amount, sum, `${title} ${parent.code} column ${column}`);
    });
  });
}

/** The top rows of a block: classes, or everything where the table has no parent rows. */
function topOf(block: readonly CodedAmounts[]): readonly CodedAmounts[] {
  const classes = block.filter(({ code }) => code.length === 3);
  return classes.length > 0 ? classes : block;
}

function totalFaults(table: ReadTable, block: readonly CodedAmounts[]): readonly string[] {
  const row = table.rows.find(
    (cells) => cells.includes('合计') && cells.some((cell) => /\d\.\d\d$/.test(cell)),
  );
  const width = block[0]?.amounts.length ?? 0;
  if (row === undefined || width === 0) return [];
  const amounts = row.slice(-width).map((cell) => amountOf(cell, table.inYuan) ?? Number.NaN);
  return amounts.flatMap((amount, column) => {
    const sum = topOf(block).reduce((total, item) => total + (item.amounts[column] ?? 0), 0);
    return Number.isNaN(amount) || Number.isNaN(sum)
      ? []
      : equal(amount, sum, `${table.title} 合计 column ${column}`);
  });
}

/** A whole and its two parts, named in one head row. */
const trios: readonly (readonly [readonly string[], string, string])[] = [
  [['合计', '总计'], '基本支出', '项目支出'],
  [['合计', '小计'], '人员经费', '公用经费'],
];

/** 合计 is 基本支出 and 项目支出; 小计 is 人员经费 and 公用经费. */
function partFaults(table: ReadTable): readonly string[] {
  return trios.flatMap(([wholes, first, second]) => {
    const head = table.rows.find((cells) => cells.includes(first) && cells.includes(second));
    const [a, b] = [head?.indexOf(first) ?? -1, head?.indexOf(second) ?? -1];
    const whole = a - 1;
    if (head === undefined || b !== a + 1 || !wholes.includes(head[whole] ?? '')) return [];
    return table.rows.flatMap((cells) => {
      const [all, one, two] = [whole, a, b].map(
        (column) => amountOf(cells[column] ?? '-', table.inYuan) ?? Number.NaN,
      );
      if (cells.length !== head.length || Number.isNaN((all ?? 0) + (one ?? 0) + (two ?? 0))) return [];
      return equal(all ?? 0, (one ?? 0) + (two ?? 0), `${table.title} ${cells.join(' ')}`);
    });
  });
}

/** 收入总计 and 支出总计 (or 总计) of one row are the same. */
function balanceFaults(table: ReadTable): readonly string[] {
  return table.rows.flatMap((cells) => {
    const right = cells.findIndex((cell) => /^(支\s*出\s*[总合]\s*计|总计)$/.test(cell));
    if (right < 1 || !/^(收入总计|收入合计：?|总计)$/.test(cells[0] ?? '')) return [];
    const last = cells.slice(1, right).filter((cell) => cell !== '')[0] ?? '';
    const [income, spent] = [amountOf(last, table.inYuan), amountOf(cells[right + 1] ?? '', table.inYuan)];
    return equal(income ?? Number.NaN, spent ?? Number.NaN, `${table.title} ${cells.join(' ')}`);
  });
}

/** One 项 tells one basic amount in every functional table that has the same columns 合计, 基本支出, 项目支出. */
function crossFaults(document: ReadDocument): readonly string[] {
  const spending = document.tables.find(
    ({ title }) => /(支出总表|支出预算总表|支出决算表|支出总体情况表)/.test(title) && !/收/.test(title),
  );
  const general = document.tables.find(
    ({ title }) => /一般公共预算(财政拨款)?支出/.test(title) && !/三公/.test(title),
  );
  if (spending === undefined || general === undefined) return ['no spending table'];
  const all = new Map(codedRows(spending).flatMap((block) => block.map((row) => [row.code, row] as const)));
  return codedRows(general).flatMap((block) =>
    block.flatMap((row) => {
      const other = all.get(row.code);
      const basics = [row.amounts[1] ?? 0, other?.amounts[1] ?? 0] as const;
      const bound =
        (row.amounts[0] ?? 0) <= (other?.amounts[0] ?? 0) ? [] : [`${row.code}: general is more than all`];
      return [...equal(basics[0], basics[1], `${row.code} 基本支出`), ...bound];
    }),
  );
}

type Names = ReadonlyMap<string, readonly string[]>;

function namesFrom(path: string): Names {
  const names = new Map<string, string[]>();
  for (const file of ['functional.tsv', 'economic-department.tsv']) {
    for (const line of readFileSync(`${path}/${file}`, 'utf8').split('\n').slice(1)) {
      const [code = '', name = '', , from = '', to = ''] = line.split('\t');
      if (Number(from) <= 2025 && (to === '' || Number(to) >= 2026)) addTo(names, code, name);
    }
  }
  return names;
}

function nameFaults(document: ReadDocument, names: Names): readonly string[] {
  const rows = document.tables
    .filter(({ title }) => !/收入总体情况表|绩效|项目支出表（预算表/.test(title))
    .flatMap((table) => codedRows(table).flat());
  return rows.flatMap(({ code, name }) => {
    const local = code.length === 7 && code.startsWith('3') && names.has(code.slice(0, 5));
    return local || (names.get(code) ?? []).includes(name) ? [] : [`${code} is not ${name}`];
  });
}

function faultsIn(document: ReadDocument, names: Names | undefined): readonly string[] {
  const coded = document.tables.flatMap((table) =>
    codedRows(table).flatMap((block) => [...rollUpFaults(block, table.title), ...totalFaults(table, block)]),
  );
  const single = document.tables.flatMap((table) => [...partFaults(table), ...balanceFaults(table)]);
  const named = names === undefined ? [] : nameFaults(document, names);
  return [...coded, ...single, ...crossFaults(document), ...textFaults(document), ...named];
}

const path = process.argv[2];
const names = path !== undefined && existsSync(path) ? namesFrom(path) : undefined;
let bad = 0;
for (const file of readdirSync(folder).filter((name) => name.includes('.ysgk.'))) {
  sums = 0;
  const document = readDocument(readFileSync(new URL(file, folder), 'utf8'));
  const faults = faultsIn(document, names);
  console.log(`${file}: ${document.tables.length} tables, ${sums} equalities, ${faults.length} faults`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0 && !file.startsWith('errors')) bad += 1;
}
process.exitCode = bad === 0 ? 0 : 1;
