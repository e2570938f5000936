import { facetsOf } from '../../model/columns/facets.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { FigureState } from '../../model/figure.ts';
import { type BudgetTable, figureAt, isAligned, type TableRow } from '../../model/table.ts';
import { fileName, isSameAmount, plainName, type Summary, type ToldFact } from '../companions/summary.ts';
import { labelOf } from '../evidence/label.ts';
import { placeOf } from '../evidence/place.ts';
import { visibleRange } from '../evidence/visible-range.ts';
import { besideOf, compute, UNIT_NAMES, writtenAs } from '../evidence/written.ts';
import { NO_REMARKS, type Remark, type Rule } from '../rule.ts';

/** What a unit's own document may mean by its total: with or without what is carried over. */
const TOTALS: readonly string[] = [
  'all|totals income|total||total-income',
  'all|totals income|total||current-income',
  'all|totals expenditure|total||total-expenditure',
  'all|totals expenditure|total||current-expenditure',
];

export const rule: Rule = {
  id: 'aggregate-mismatch',
  category: 'cross-table',
  severity: 'warning',
  title: {
    zh: '部门汇总数与单位预算不一致',
    en: 'The department’s figure for a unit is not the unit’s own',
  },
  check({ disclosure, companions = [] }) {
    if (companions.length === 0 || disclosure.kind === 'unit-budget') return NO_REMARKS;
    const units = unitsOf(disclosure, companions);
    const remarks: Remark[] = [];
    if (units.size === 0) return remarks;
    for (const table of disclosure.tables) {
      if (table.kind === 'income' || table.kind === 'expenditure')
        addRemarks(disclosure, table, units, remarks);
    }
    return remarks;
  },
};

/** The documents of other organisations of the same year, by name; a name that two documents have tells nothing. */
function unitsOf(disclosure: Disclosure, companions: readonly Summary[]): ReadonlyMap<string, Summary> {
  const own = plainName(disclosure.organisation);
  const units = new Map<string, Summary>();
  const twice = new Set<string>();
  for (const summary of companions) {
    const { organisation, year, kind } = summary;
    const isUnit = kind === 'unit-budget' || (kind === disclosure.kind && organisation !== own);
    if (year !== disclosure.budgetYear || !isUnit) continue;
    if (units.has(organisation)) twice.add(organisation);
    units.set(organisation, summary);
  }
  for (const name of twice) units.delete(name);
  return units;
}

function addRemarks(
  disclosure: Disclosure,
  table: BudgetTable,
  units: ReadonlyMap<string, Summary>,
  remarks: Remark[],
): void {
  const column = totalColumn(table, disclosure.budgetYear);
  if (column === undefined || !isAligned(table)) return;
  for (const { rows } of table.panels) {
    for (const row of rows) {
      const unit = leafUnit(row, rows, units);
      if (unit === undefined) continue;
      const figure = figureAt(table, row.bodyRow, column);
      if (disclosure.figures.state[figure] !== FigureState.amount) continue;
      const told = TOTALS.flatMap((key) => unit.facts.get(key) ?? []);
      const [first] = told;
      if (first === undefined || told.some((fact) => agrees(disclosure, figure, fact))) continue;
      remarks.push(remarkOf(disclosure, figure, unit, first));
    }
  }
}

/** A row of one unit alone: 某某局 with the rows of its units below it stands for them all. */
function leafUnit(
  row: TableRow,
  rows: readonly TableRow[],
  units: ReadonlyMap<string, Summary>,
): Summary | undefined {
  if (row.role !== 'unit' || row.children.length > 0) return undefined;
  const name = plainName(row.name);
  const namesakes = rows.filter(
    (other) => other.role === 'unit' && plainName(other.name) === name && other.children.length === 0,
  );
  return namesakes.length === 1 ? units.get(name) : undefined;
}

/** 合计 of the table; undefined where none or several call themselves so. */
function totalColumn(table: BudgetTable, year: number | undefined): number | undefined {
  const totals = table.columns.filter((column) => {
    if (column.role !== 'amount' || column.path.length !== 1) return false;
    const { measure, fund, flow, derived, period } = facetsOf(column, year);
    const isWhole = measure === 'total' && fund === undefined && flow === undefined;
    return isWhole && derived === undefined && period !== 'prior-year';
  });
  return totals.length === 1 ? totals[0]?.index : undefined;
}

function agrees({ figures }: Disclosure, figure: number, fact: ToldFact): boolean {
  return isSameAmount({ value: figures.value[figure] ?? 0, ulp: figures.ulp[figure] ?? 0 }, fact);
}

function remarkOf(disclosure: Disclosure, figure: number, unit: Summary, own: ToldFact): Remark {
  const place = placeOf(disclosure, figure);
  const money = place?.unit ?? 'ten-thousand-yuan';
  const beside = besideOf(disclosure, money, [figure]);
  const expected = compute(own.value, beside);
  const gap = compute(Math.abs((disclosure.figures.value[figure] ?? 0) - own.value), beside);
  const written = `${labelOf(place, 'cell')} ${writtenAs(disclosure, figure)}`;
  return {
    range: visibleRange(disclosure, figure),
    message: {
      zh: `${written}，该单位自己公开的是 ${expected}，相差 ${gap} ${UNIT_NAMES[money]}（${fileName(unit)} 第 ${own.line} 行）`,
      en: `${written}; the unit itself discloses ${expected}, a difference of ${gap} (${fileName(unit)}, line ${own.line})`,
    },
  };
}
