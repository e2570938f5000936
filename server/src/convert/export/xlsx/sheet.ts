import { writePlace } from '../../xlsx/cell-place.ts';
import { needsOf } from '../widths.ts';
import { XML_HEAD } from '../xml-head.ts';
import { type SheetContent, type WrittenRows, writeRows } from './sheet-rows.ts';
import { NAMESPACE, type StyleBook } from './styles.ts';

/** Beside its words a cell has its edges, and a number its separators. */
const EDGES = 3;
/** A wider or taller part that does not scroll would leave no room for the rest. */
const MOST_FROZEN_COLUMNS = 5;
const MOST_FROZEN_ROWS = 14;
/** Wider sheets are printed lengthwise. */
const UPRIGHT = 96;

export interface Sheet {
  readonly xml: string;
  /** Rows that are printed on every page, from 1, half-open; none where first = last. */
  readonly repeated: WrittenRows['head'];
}

/** One table as a sheet: numbers as numbers, merged heads, head and names in view, one page wide in print. */
export function sheetOf(content: SheetContent, styles: StyleBook, isFirst: boolean): Sheet {
  const widths = needsOf(content.table).map(({ wish }) => wish + EDGES);
  const written = writeRows(content, widths, styles);
  const cols = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = written.merged.map((range) => `<mergeCell ref="${range}"/>`);
  const wide = widths.reduce((sum, width) => sum + width, 0) > UPRIGHT;
  const all = `A1:${writePlace({ row: written.rows.length - 1, column: content.table.width - 1 })}`;
  return {
    repeated: written.head,
    xml:
      `${XML_HEAD}<worksheet ${NAMESPACE}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${all}"/>` +
      `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(content, written)}</sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>${written.rows.join('')}</sheetData>` +
      (merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`) +
      `<printOptions horizontalCentered="1"/><pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>` +
      `<pageSetup paperSize="9" orientation="${wide ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>` +
      `<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>` +
      `<ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors></worksheet>`,
  };
}

function paneXml({ table }: SheetContent, { head, rows }: WrittenRows): string {
  const across =
    table.labelColumns <= MOST_FROZEN_COLUMNS && table.labelColumns < table.width ? table.labelColumns : 0;
  const down = head.last - 1 <= MOST_FROZEN_ROWS && head.last <= rows.length ? head.last - 1 : 0;
  if (across === 0 && down === 0) return '';
  const corner = writePlace({ row: down, column: across });
  const pane = across === 0 ? 'bottomLeft' : down === 0 ? 'topRight' : 'bottomRight';
  const splits = `${across === 0 ? '' : ` xSplit="${across}"`}${down === 0 ? '' : ` ySplit="${down}"`}`;
  return `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`;
}
