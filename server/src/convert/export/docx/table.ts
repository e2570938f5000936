import { ALIGNMENT, type PrintedTable } from '../publication.ts';
import { type Slot, slotsOf } from '../slots.ts';
import type { Fit } from './fit.ts';
import { paragraphXml, runXml } from './words.ts';

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const BORDERS = EDGES.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join(
  '',
);
/** A taller head would leave little of a page for the rows. */
const TALLEST_HEAD = 6;

/** A table with borders, merged heads and head rows that are printed again on every page. */
export function tableXml(table: PrintedTable, { widths, size }: Fit): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const properties =
    `<w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${BORDERS}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>`;
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  const repeats = table.headRows <= TALLEST_HEAD && table.headRows < table.rows.length;
  const rows = slotsOf(table).map((slots, row) => {
    const isHead = repeats && row < table.headRows;
    const cells = slots.map((slot) => cellXml(slot, widths, size));
    const missing = table.width - slots.reduce((end, slot) => Math.max(end, slot.column + slot.columns), 0);
    const after = missing > 0 ? `<w:gridAfter w:val="${missing}"/>` : '';
    return `<w:tr><w:trPr>${after}<w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl>${properties}${grid}${rows.join('')}</w:tbl>`;
}

function cellXml(
  { cell, column, columns, continues }: Slot,
  widths: readonly number[],
  size: number,
): string {
  const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  const merged = continues ? '<w:vMerge/>' : cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const properties =
    `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}` +
    `${merged}<w:vAlign w:val="center"/></w:tcPr>`;
  const indent =
    cell.indent === 0
      ? ''
      : `<w:ind w:leftChars="${cell.indent * 100}" w:left="${cell.indent * size * 10}" w:firstLineChars="0" w:firstLine="0"/>`;
  const aligned = `${indent}<w:jc w:val="${ALIGNMENT[cell.role]}"/>`;
  const bold = cell.bold || cell.role === 'head';
  const words =
    continues || cell.text === ''
      ? ''
      : runXml({ text: cell.text, bold }, `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`);
  return `<w:tc>${properties}${paragraphXml('TableText', words, aligned)}</w:tc>`;
}
