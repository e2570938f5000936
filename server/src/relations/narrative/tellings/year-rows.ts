import type { Panel, TableRow } from '../../../model/table.ts';
import { addTo } from '../../../text/grouping.ts';
import { facetsOfLabel, NO_FACETS } from '../../../vocabulary/concepts.ts';
import { amountsIn, type Sheet } from '../../sheet.ts';

/** 2025年, 2026年 on a row each: the rows that name nothing but a year, where no year stands twice. */
export function yearRows(rows: readonly TableRow[]): readonly TableRow[] {
  const told = rows.filter((row) => yearOfRow(row) !== undefined);
  return new Set(told.map(yearOfRow)).size === told.length ? told : NONE;
}

const NONE: readonly TableRow[] = [];

/** The calendar year that a row is about, undefined where it names anything else. */
export function yearOfRow({ name, concept }: TableRow): number | undefined {
  return concept === undefined && YEAR.test(name) ? facetsOfLabel(name).year : undefined;
}

const YEAR = /^20\d\d年(?:度|预算|预算数)?$/;

/** Columns of one measure that tell it fund by fund, where no column tells all of it. */
export function fundColumns(sheet: Sheet, panel: Panel): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const column of amountsIn(sheet, panel)) {
    const { measure = '', derived, flow } = sheet.facets[column] ?? NO_FACETS;
    if ((derived ?? flow) !== undefined) continue;
    addTo(groups, measure, column);
  }
  return [...groups.values()].filter((columns) => isByFund(sheet, columns));
}

/** 财政拨款 is all of them. */
const FUNDS = new Set<string>(['general', 'government-fund', 'state-capital']);

function isByFund({ facets }: Sheet, columns: readonly number[]): boolean {
  const funds = columns.map((column) => facets[column]?.fund);
  return (
    columns.length > 1 && new Set(funds).size === funds.length && funds.every((fund) => FUNDS.has(fund ?? ''))
  );
}
