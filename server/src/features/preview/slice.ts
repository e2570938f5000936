import { facetsOf } from '../../model/columns/facets.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { isKnown } from '../../model/figure.ts';
import { type Column, figureAt } from '../../model/table.ts';
import { columnLabel, rowLabel } from '../../rules/evidence/label.ts';
import { type Place, placeOf } from '../../rules/evidence/place.ts';
import { UNIT_NAMES, valueIn, writtenAs } from '../../rules/evidence/written.ts';
import { type Facets, sideOf } from '../../vocabulary/concepts.ts';
import type { Slice } from './model.ts';

const WHOLE = 10_000n;
const TELLINGS: ReadonlySet<ReturnType<typeof sideOf>> = new Set(['period', 'stage', 'derived']);

/** One part among all parts of a composition. */
export function sliceOf(disclosure: Disclosure, part: number, parts: readonly number[]): Slice {
  const value = valueIn(disclosure, part);
  const place = placeOf(disclosure, part);
  const before = place === undefined ? undefined : yearBefore(disclosure, place);
  return {
    name: nameOf(disclosure, part, parts),
    value,
    written: writtenWithUnit(disclosure, part),
    share: shareOf(
      value,
      parts.reduce((sum, other) => sum + valueIn(disclosure, other), 0),
    ),
    before: before === undefined ? undefined : valueIn(disclosure, before),
    writtenBefore: before === undefined ? undefined : writtenWithUnit(disclosure, before),
  };
}

export function writtenWithUnit(disclosure: Disclosure, figure: number): string {
  const unit = placeOf(disclosure, figure)?.unit;
  return `${writtenAs(disclosure, figure)}${unit === undefined ? '' : ` ${UNIT_NAMES[unit]}`}`;
}

/** Ten-thousandths, rounded to the nearest; exact also where the product leaves the safe integers. */
function shareOf(value: number, whole: number): number {
  if (whole <= 0) return 0;
  const divisor = BigInt(whole);
  return Number((BigInt(value) * WHOLE * 2n + divisor) / (divisor * 2n));
}

/** By the row where the parts stand in several rows, by the column where they stand side by side. */
function nameOf(disclosure: Disclosure, part: number, parts: readonly number[]): string {
  const place = placeOf(disclosure, part);
  if (place === undefined) return '';
  const bodyRow = place.bodyRow;
  const alone = parts.length === 1 && place.row?.role === 'total';
  const inOneRow =
    parts.length > 1 && parts.every((other) => placeOf(disclosure, other)?.bodyRow === bodyRow);
  if (alone || inOneRow) return nameOfColumn(place.column);
  return place.row === undefined || place.row.name === '' ? rowLabel(place) : place.row.name;
}

/** The head that names the thing, not the amount, the year or the sum that is told of it. */
function nameOfColumn(column: Column): string {
  const at = column.concepts.findLastIndex((concept, index) => {
    if (column.path[index] === '' || concept === 'total' || concept === 'amount') return false;
    return concept === undefined || !TELLINGS.has(sideOf(concept));
  });
  return column.path[at] ?? columnLabel(column);
}

/** The same fact in last year's column of the same row; undefined where no column, or more than one, could be it. */
function yearBefore(disclosure: Disclosure, { table, bodyRow, column, panel }: Place): number | undefined {
  const year = disclosure.budgetYear;
  const own = facetsOf(column, year);
  const first = panel?.firstColumn ?? 0;
  const last = panel?.lastColumn ?? table.columns.length;
  const same = table.columns.filter(
    (other) => other.index >= first && other.index < last && isYearBefore(other, own, year),
  );
  const found = same.length > 1 ? same.filter((other) => isBudget(facetsOf(other, year))) : same;
  const id = found.length === 1 && found[0] !== undefined ? figureAt(table, bodyRow, found[0].index) : -1;
  return isKnown(disclosure.figures, id) ? id : undefined;
}

function isYearBefore(other: Column, own: Facets, year: number | undefined): boolean {
  if (other.role !== 'amount') return false;
  const facets = facetsOf(other, year);
  return (
    facets.period === 'prior-year' &&
    facets.derived === undefined &&
    facets.fund === own.fund &&
    facets.flow === own.flow &&
    neutral(facets.measure) === neutral(own.measure)
  );
}

function isBudget({ stage }: Facets): boolean {
  return stage === undefined || stage === 'budget';
}

/** 合计, 预算数 and no measure at all speak of the whole row alike. */
function neutral(measure: Facets['measure']): Facets['measure'] {
  return measure === 'total' || measure === 'amount' || measure === 'expenditure' ? undefined : measure;
}
