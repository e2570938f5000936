import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../state/state.ts';
import type { Say } from '../strings.ts';
import { gravestOf } from '../table/rows.ts';
import type { CellAddress, CellRange } from '../table/selection.ts';
import type { Cell, Row, Table } from '../table/table.ts';
import { type FrozenColumn, INDENT } from '../table/widths.ts';
import { cssProperties } from './css-property.ts';
import { icon } from './icons.ts';
import { SEVERITY_WORDS } from './status.ts';

/** What the templates of rows and cells need to know, worked out once a rendering. */
export interface GridView {
  readonly state: State;
  readonly table: Table;
  readonly say: Say;
  readonly rows: readonly Row[];
  readonly range: CellRange | undefined;
  /** The cell that the Tab key leads to. */
  readonly stop: CellAddress | undefined;
  readonly frozen: readonly FrozenColumn[];
  readonly tree: { readonly fold: number; readonly indent: number };
  /** Rows fold, so the table is a tree. */
  readonly isTree: boolean;
  /** Folding rests while rows are filtered. */
  readonly canFold: boolean;
  /** All rows are one line high, and long text is cut. */
  readonly isLong: boolean;
  readonly editor: (address: CellAddress, label: string) => TemplateResult;
}

/** Classes of a frozen column; `f0` … carry its distance from the left. */
export function frozenClass(frozen: readonly FrozenColumn[], column: number): string {
  const position = frozen.findIndex(({ index }) => index === column);
  if (position < 0) return '';
  return ` frozen f${position}${position === frozen.length - 1 ? ' last-frozen' : ''}`;
}

/** One cell of the body. Names head their rows. */
export function bodyCell(view: GridView, row: Row, position: number, column: number): TemplateResult {
  const cell = row.cells[column];
  const address = { row: row.row, column };
  const { state, range } = view;
  const isSelected =
    range !== undefined &&
    position >= range.top &&
    position < range.bottom &&
    column >= range.left &&
    column < range.right;
  const isRange = range !== undefined && (range.bottom - range.top) * (range.right - range.left) > 1;
  const isStop = view.stop?.row === row.row && view.stop.column === column;
  const isEdited = state.editing?.address.row === row.row && state.editing.address.column === column;
  const label = view.table.columns[column]?.label ?? '';
  const content = isEdited ? view.editor(address, label) : cellContent(view, row, column, cell);
  const classes =
    cellClasses(view, row, column, cell) +
    (isSelected && isRange ? ' selected' : '') +
    (isEdited ? ' edited' : '');
  const title = cellTitle(view, column, cell);
  // Also the cells that Tab passes by keep the attribute: a focused element that loses it loses the focus.
  const tabindex = isStop ? 0 : -1;
  const selected = isSelected ? 'true' : 'false';
  return view.table.columns[column]?.role === 'name' && cell !== undefined && cell.text !== ''
    ? html`<th scope="row" class=${classes} data-column=${column} tabindex=${tabindex} aria-selected=${selected} title=${title}>${content}</th>`
    : html`<td class=${classes} data-column=${column} tabindex=${tabindex} aria-selected=${selected} title=${title}>${content}</td>`;
}

function cellClasses(view: GridView, row: Row, column: number, cell: Cell | undefined) {
  const { state, table, frozen } = view;
  const { role, startsPanel } = table.columns[column] ?? { role: 'text', startsPanel: false };
  let classes = role + frozenClass(frozen, column);
  if (startsPanel && column > 0) classes += ' starts-panel';
  if (cell?.zero) classes += ' zero';
  const problem = cell && gravestOf(cell.problems);
  if (problem) classes += ` marked ${problem.severity}`;
  else if (cell?.verdict === 'contradicted') classes += ' doubtful';
  if (state.chosen?.row === row.row && state.chosen.column === column) classes += ' chosen';
  if (isAtCursor(view, row, column)) classes += ' cursor';
  return classes;
}

function isAtCursor({ state: { cursor }, table }: GridView, { row }: Row, column: number): boolean {
  return cursor?.table === table.summary.index && cursor.row === row && cursor.column === column;
}

function cellTitle({ isLong, table, say }: GridView, column: number, cell: Cell | undefined) {
  if (!cell) return nothing;
  if (cell.problems.length > 0) return cell.problems.map(({ message }) => message).join('\n');
  if (cell.verdict === 'contradicted') return say('contradicted');
  const role = table.columns[column]?.role;
  return isLong && (role === 'text' || role === 'name') && cell.text !== '' ? cell.text : nothing;
}

function cellContent(view: GridView, row: Row, column: number, cell: Cell | undefined) {
  const { state, say, tree } = view;
  const pending = state.pending.findLast(
    ({ address }) => address.row === row.row && address.column === column,
  );
  const problem = cell && gravestOf(cell.problems);
  const words = hiddenWords(view, row, column, cell);
  return html`${column === tree.fold ? foldButton(view, row) : nothing}${
    column === tree.indent && row.level > 0
      ? html`<span class="indent" ${cssProperties({ width: `${row.level * INDENT}em` })}></span>`
      : nothing
  }${problem ? icon(problem.severity) : nothing}<span class="text">${pending?.text ?? cell?.text ?? ''}</span>${
    words === '' ? nothing : html`<span class="hidden-text">${words}</span>`
  }${pending ? html`<span class="pending">${say('pending')}</span>` : nothing}`;
}

/** What the marks of a cell say, for those who do not see them. */
function hiddenWords(view: GridView, row: Row, column: number, cell: Cell | undefined): string {
  const { say } = view;
  const problem = cell && gravestOf(cell.problems);
  const isDoubtful = !problem && cell?.verdict === 'contradicted';
  const words = [
    ...(problem ? [`${say(SEVERITY_WORDS[problem.severity])} ${problem.message}`] : []),
    ...(isDoubtful ? [say('contradicted')] : []),
    ...(isAtCursor(view, row, column) ? [say('cursorHere')] : []),
  ];
  return words.map((one) => say('listComma') + one).join('');
}

/** Not a stop of the Tab key: the row says whether it is unfolded, and the space bar folds it. */
function foldButton({ isTree, canFold, state, say }: GridView, row: Row) {
  if (!isTree) return nothing;
  if (!row.foldable) return html`<span class="fold"></span>`;
  const isFolded = canFold && state.folded.has(row.row);
  return html`<button
    class="fold"
    tabindex="-1"
    ?disabled=${!canFold}
    data-fold=${row.row}
    aria-label=${say(isFolded ? 'unfold' : 'fold')}
  >${icon(isFolded ? 'folded' : 'unfolded')}</button>`;
}
