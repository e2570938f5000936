import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { HeadCell } from '../../../server/src/protocol/preview/messages.ts';
import type { CellAddress } from '../table/selection.ts';
import type { Row } from '../table/table.ts';
import type { Widths } from '../table/widths.ts';
import { segmentsOf, type Window } from '../table/window.ts';
import { cssProperties } from './css-property.ts';
import { bodyCell, frozenClass, type GridView } from './grid-cell.ts';
import { nameOf } from './status.ts';

/** The whole table; `kept` is the position of the row that must be in the page whatever the window. */
export function gridTable(view: GridView, widths: Widths, window: Window, kept: number): TemplateResult {
  const { table, rows, isTree, isLong, say } = view;
  const { summary, head } = table;
  const left = Object.fromEntries(
    view.frozen.map((one, position) => [`--left-${position}`, `${one.left}em`]),
  );
  return html`<table
    role=${isTree ? 'treegrid' : 'grid'}
    class=${isLong ? 'long' : 'whole'}
    aria-rowcount=${head.length + rows.length}
    aria-multiselectable="true"
    ${cssProperties({ width: `${widths.total}em`, ...left })}
  >
    <caption class="hidden-text">${nameOf(summary)}${summary.unit === '' ? nothing : html`${say('listComma')}${say('unit', summary.unit)}`}</caption>
    <colgroup>
      ${widths.columns.map((width) => html`<col ${cssProperties({ width: `${width}em` })} />`)}
    </colgroup>
    <thead>
      ${head.map((cells, line) => html`<tr aria-rowindex=${line + 1}>${cells.map((cell) => headCell(view, cell, line))}</tr>`)}
    </thead>
    <tbody>
      ${segmentsOf(rows.length, window, kept).map((segment) =>
        'gap' in segment
          ? html`<tr class="gap" aria-hidden="true"><td colspan=${table.columns.length} ${cssProperties({ height: `${segment.gap}px` })}></td></tr>`
          : repeat(
              rows.slice(segment.first, segment.end),
              ({ row }) => row,
              (row, index) => {
                const position = segment.first + index;
                return guard(reasonsToRender(view, row, position), () => bodyRow(view, row, position));
              },
            ),
      )}
    </tbody>
  </table>`;
}

/** A merged head spans what is below it; a head that reaches the last line speaks for its column's cells. */
function headCell(
  view: GridView,
  { text, column, colspan, rowspan }: HeadCell,
  line: number,
): TemplateResult {
  const isLeaf = colspan === 1 && line + rowspan >= view.table.head.length;
  const own = view.table.columns[column];
  const role = isLeaf ? (own?.role ?? 'text') : 'group';
  const panel = own?.startsPanel && column > 0 ? ' starts-panel' : '';
  // A group is frozen only where all that it spans is.
  const isFrozen = Array.from({ length: colspan }, (_, at) => column + at).every((one) =>
    view.frozen.some(({ index }) => index === one),
  );
  const last = view.frozen.at(-1)?.index === column + colspan - 1 ? '' : ' inner';
  const classes = role + panel + (isFrozen ? frozenClass(view.frozen, column) + last : '');
  return html`<th
    scope=${colspan > 1 ? 'colgroup' : 'col'}
    colspan=${colspan > 1 ? colspan : nothing}
    rowspan=${rowspan > 1 ? rowspan : nothing}
    class=${classes}
  >${text}</th>`;
}

/**
 * All that the look of a row depends on. While a long table is scrolled most rows stay as they are, and comparing these is
 * much cheaper than going through the cells.
 */
function reasonsToRender(view: GridView, { row, cells }: Row, position: number): unknown[] {
  const { state, table, range, stop, frozen, canFold, isLong } = view;
  const inRow = (address: CellAddress | undefined) => (address?.row === row ? address.column : undefined);
  const isSelected = range !== undefined && position >= range.top && position < range.bottom;
  const { cursor, editing } = state;
  return [
    cells,
    table,
    position,
    frozen.map(({ index }) => index).join(),
    state.strings,
    canFold,
    isLong,
    state.folded.has(row),
    isSelected ? `${range.left}-${range.right} ${range.bottom - range.top}` : '',
    inRow(stop),
    inRow(state.chosen),
    cursor?.table === table.summary.index && cursor.row === row ? (cursor.column ?? -1) : undefined,
    editing?.address.row === row ? editing : undefined,
    state.pending
      .filter(({ address }) => address.row === row)
      .map(({ address, text }) => `${address.column}${text}`)
      .join(),
  ];
}

function bodyRow(view: GridView, row: Row, position: number): TemplateResult {
  const { isTree, canFold, state, table } = view;
  const isFolded = canFold && state.folded.has(row.row);
  const isCursor = state.cursor?.table === table.summary.index && state.cursor.row === row.row;
  return html`<tr
    class=${`${row.role}${isCursor ? ' cursor-row' : ''}`}
    data-row=${row.row}
    aria-rowindex=${table.head.length + position + 1}
    aria-level=${isTree ? row.level + 1 : nothing}
    aria-expanded=${isTree && row.foldable ? String(!isFolded) : nothing}
  >${table.columns.map(({ index }) => bodyCell(view, row, position, index))}</tr>`;
}
