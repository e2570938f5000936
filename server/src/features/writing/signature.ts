import type { Analysis } from '../../analysis/analysis.ts';
import { figureAt } from '../../model/table.ts';
import { columnLabel } from '../../rules/evidence/label.ts';
import { placeOf } from '../../rules/evidence/place.ts';
import { UNIT_NAMES } from '../../rules/evidence/written.ts';
import { formatAmount, styleAt } from '../../rules/style/amount-style.ts';
import { rangeOf, type TextRange } from '../../text/range.ts';
import { type Language, say } from '../language.ts';
import { type CellPlace, cellPlaceAt, columnOf } from './place.ts';

/** The columns of the table whose row is being written, the one at the cursor marked. */
export interface TableSignature {
  readonly label: string;
  readonly columns: readonly SignatureColumn[];
  readonly active: number;
}

export interface SignatureColumn {
  /** Where in the label its name stands. */
  readonly range: TextRange;
  /** Its heads from the top, and what its cell in this row should be where that follows from others. */
  readonly document: string;
}

const SEPARATOR = ' | ';

/** Undefined outside the rows of a table that is understood. */
export function signatureAt(
  analysis: Analysis,
  offset: number,
  language: Language,
): TableSignature | undefined {
  const place = cellPlaceAt(analysis, offset);
  if (place?.table === undefined || place.table.columns.length < 2) return undefined;
  const cells = Math.max(place.cells.length, place.table.columns.length);
  const columns: SignatureColumn[] = [];
  let label = '';
  for (let cell = 0; cell < cells; cell++) {
    const name = nameOf(place, cell);
    if (label !== '' || cell > 0) label += SEPARATOR;
    columns.push({
      range: rangeOf(label.length, label.length + name.length),
      document: documentOf(analysis, place, cell, language),
    });
    label += name;
  }
  return { label, columns, active: place.cell };
}

/** A cell that no column of the model is read from (merged, left out) has no name. */
function nameOf(place: CellPlace, cell: number): string {
  const column = columnOf(place, cell);
  return column === undefined ? '·' : columnLabel(column);
}

function documentOf(analysis: Analysis, place: CellPlace, cell: number, language: Language): string {
  const column = columnOf(place, cell);
  if (column === undefined) return '';
  const path = column.path.join(' › ');
  const unit = column.role === 'amount' ? place.table?.unit : undefined;
  const expected = expectedAt(analysis, place, cell);
  const parts = [
    path === columnLabel(column) ? '' : path,
    unit === undefined ? '' : say(language, `单位：${UNIT_NAMES[unit]}`, `in ${UNIT_NAMES[unit]}`),
    expected === undefined
      ? ''
      : say(language, `按其他数计算应为 ${expected}`, `${expected} by the other figures`),
  ];
  return parts.filter((part) => part !== '').join(say(language, '；', '; '));
}

/** The value that all sums ending in this cell agree on, as it would be written there. */
function expectedAt(
  { disclosure, reconciliation }: Analysis,
  place: CellPlace,
  cell: number,
): string | undefined {
  const { table, row } = place;
  const column = columnOf(place, cell);
  const bodyRow = table === undefined || row === undefined ? -1 : table.bodyRows.indexOf(row);
  if (table === undefined || column?.role !== 'amount' || bodyRow < 0) return undefined;
  const figure = figureAt(table, bodyRow, column.index);
  const sums = new Set<number>();
  for (const index of reconciliation.relationsOf(figure)) {
    const judgement = reconciliation.judgements[index];
    if (judgement === undefined || judgement.verdict === 'silent') continue;
    const { relation, trivial, difference } = judgement;
    if (relation.kind !== 'sum' || relation.total !== figure || trivial) continue;
    sums.add((disclosure.figures.value[figure] ?? 0) - difference);
  }
  const [value, other] = sums;
  const at = placeOf(disclosure, figure);
  if (value === undefined || other !== undefined || at === undefined) return undefined;
  const style = styleAt(disclosure, at, figure);
  return formatAmount(value, { ...style, zero: style.zero === '' ? '0' : style.zero });
}
