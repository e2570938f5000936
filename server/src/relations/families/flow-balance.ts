import { type FigureStore, isKnown } from '../../model/figure.ts';
import type { TableRow } from '../../model/table.ts';
import { gather } from '../../text/gather.ts';
import type { Facets } from '../../vocabulary/concepts.ts';
import { NO_FACETS } from '../../vocabulary/concepts.ts';
import type { Relation } from '../relation.ts';
import { amountsIn, countableRows, figureOf, type Sheet } from '../sheet.ts';

/** A column and how it counts in what is left at the end of the year. */
interface Addend {
  readonly column: number;
  readonly sign: 1 | -1;
}

/** The column of 年末结转和结余, and those that make it. */
interface Flow {
  readonly closing: number;
  readonly addends: readonly Addend[];
}

/**
 * 年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出, row by row, where a table tells all of them in columns (政府性基金预算财政拨款
 * 收入支出决算表).
 */
export function flowBalances(sheet: Sheet): readonly Relation[] {
  if (!sheet.aligned) return NONE;
  return gather(sheet.table.panels, (panel) => {
    const flow = flowOf(sheet, amountsIn(sheet, panel));
    if (flow === undefined) return NONE;
    const relations = countableRows(sheet, panel).map((row) => relationOf(sheet, row, flow));
    return isBelieved(sheet, relations) ? relations : NONE;
  });
}

const NONE: readonly Relation[] = [];

/** Rows that deny what the heads say: most of them, and the heads were misread. */
function isBelieved({ figures }: Sheet, relations: readonly Relation[]): boolean {
  let holds = 0;
  let fails = 0;
  for (const relation of relations) {
    const held = isHeld(figures, relation);
    if (held === true) holds++;
    else if (held === false) fails++;
  }
  return holds > fails || holds + fails <= 2;
}

/** Undefined where a figure is not known, or all are zero. */
function isHeld(figures: FigureStore, { total, terms, signs }: Relation): boolean | undefined {
  const ids = [total, ...terms];
  if (!ids.every((id) => isKnown(figures, id)) || ids.every((id) => figures.value[id] === 0))
    return undefined;
  let rest = figures.value[total] ?? 0;
  let spread = figures.ulp[total] ?? 0;
  terms.forEach((term, at) => {
    rest -= (signs?.[at] ?? 1) * (figures.value[term] ?? 0);
    spread += figures.ulp[term] ?? 0;
  });
  return Math.abs(2 * rest) <= spread;
}

function flowOf(sheet: Sheet, columns: readonly number[]): Flow | undefined {
  if (!columns.some((column) => sheet.facets[column]?.flow === 'carry-over-out')) return undefined;
  const told = columns.filter((column) => sheet.facets[column]?.derived === undefined);
  const only = (wanted: (facets: Facets) => boolean) => {
    const [first, another] = told.filter((column) => wanted(sheet.facets[column] ?? NO_FACETS));
    return another === undefined ? first : undefined;
  };
  const opening = only(({ flow }) => flow === 'carry-over-in');
  const closing = only(({ flow }) => flow === 'carry-over-out');
  const income = only(({ flow, fund }) => flow === 'current-income' && fund === undefined);
  const spent = only(isAllSpent);
  if (opening === undefined || closing === undefined || income === undefined || spent === undefined)
    return undefined;
  const addends: readonly Addend[] = [
    { column: opening, sign: 1 },
    { column: income, sign: 1 },
    { column: spent, sign: -1 },
  ];
  return { closing, addends };
}

/** 本年支出, or 小计 below it. */
function isAllSpent({ flow, measure }: Facets): boolean {
  return flow === 'current-expenditure' && (measure === undefined || measure === 'total');
}

function relationOf(sheet: Sheet, row: TableRow, { closing, addends }: Flow): Relation {
  return {
    family: 'balance',
    kind: 'sum',
    total: figureOf(sheet, row, closing),
    terms: addends.map(({ column }) => figureOf(sheet, row, column)),
    signs: addends.map(({ sign }) => sign),
    identity: `balance flow ${sheet.table.index}`,
    place: undefined,
    loose: undefined,
  };
}
