import type { Column, TableRow } from '../../model/table.ts';
import { sideOf } from '../../vocabulary/concepts.ts';
import type { Place } from './place.ts';
import { type PurseLabel, purseLabelOf } from './purse-label.ts';

/** What tells the figures of one relation apart: their columns, their rows, both, or their tables too. */
export type Naming = 'column' | 'row' | 'cell' | 'table';

export function namingOf(places: readonly (Place | undefined)[]): Naming {
  const known = places.filter((place) => place !== undefined);
  const first = known[0];
  if (first === undefined || known.some((place) => place.table !== first.table)) return 'table';
  if (known.every((place) => isSameRow(place, first))) return 'column';
  const sameColumn = known.every((place) => columnLabel(place.column) === columnLabel(first.column));
  return sameColumn ? 'row' : 'cell';
}

/** The two sides of a statement stand on one line, but each side's row has a name of its own. */
function isSameRow(one: Place, other: Place): boolean {
  return one.bodyRow === other.bodyRow && one.column.panel === other.column.panel;
}

/** The figure's name as its reader sees it in the table's heads and label cells. */
export function labelOf(place: Place | undefined, naming: Naming): string {
  if (place === undefined) return '';
  const purse = place.row === undefined && place.table.purses.length > 0 ? purseLabelOf(place) : undefined;
  if (purse !== undefined) return nameOfPurse(place, purse, naming);
  if (naming === 'column') return columnLabel(place.column);
  const row = rowLabel(place);
  if (naming === 'row') return row;
  const cell = joinParts(row, columnLabel(place.column));
  return naming === 'cell' ? cell : `《${tableLabel(place)}》${cell}`;
}

function nameOfPurse(place: Place, { head, line, stacked }: PurseLabel, naming: Naming): string {
  if (naming === 'column' && head !== '') return head;
  if (naming === 'row' && !stacked && line !== '') return line === '合计' ? `${head}合计` : line;
  const cell = joinParts(line, head);
  return naming === 'table' ? `《${tableLabel(place)}》${cell}` : cell;
}

export function tableLabel(place: Place): string {
  return place.table.title || `第${place.table.index + 1}张表`;
}

/** A leaf such as 小计 says nothing without the head above it, unless that is but the side of the statement. */
export function columnLabel({ index, path, concepts }: Column): string {
  const leaf = path.at(-1) ?? '';
  if (leaf === '') return `第${index + 1}列`;
  const concept = concepts.at(-1);
  const above = path.at(-2);
  const side = concepts.at(-2);
  if (above === undefined) return leaf;
  if (side !== undefined && concept !== undefined && sideOf(concept) === 'fund' && sideOf(side) === 'measure')
    return `${above}${leaf}`;
  if (side === 'carry-over-in' && concept !== undefined && sideOf(concept) === 'fund')
    return `${above}·${leaf}`;
  if (concept !== 'total' && concept !== 'amount') return leaf;
  return side === 'income' || side === 'expenditure' ? leaf : `${above}${leaf}`;
}

export function rowLabel(place: Place): string {
  if (place.row === undefined) return `第${place.bodyRow + 1}行`;
  const label = labelOfRow(place.row);
  const above = place.panel?.rows[place.row.parent];
  return above?.concept === 'carry-over-in' && isFund(place.row) ? `${above.name}·${label}` : label;
}

/** 一般公共预算拨款 below 二、上年结转 has the name of this year's. */
function isFund({ concept }: TableRow): boolean {
  return concept !== undefined && sideOf(concept) === 'fund';
}

function labelOfRow(row: TableRow): string {
  if (row.code === undefined || row.codeFrom !== 'printed') return row.name;
  return row.name === '' ? row.code : `${row.code} ${row.name}`;
}

function joinParts(row: string, column: string): string {
  if (row === '' || row === column) return column;
  return column === '' ? row : `${row}·${column}`;
}
