import { html, type PropertyValues, type TemplateResult } from 'lit';
import { isFiltering, visibleRows } from '../table/rows.ts';
import { type CellAddress, positionOf, rangeOf } from '../table/selection.ts';
import type { Row, Table } from '../table/table.ts';
import { frozenColumns, treeColumns, type Widths, widthsOf } from '../table/widths.ts';
import { ROW_HEIGHT, scrollFor, WHOLE_LENGTH, windowOf } from '../table/window.ts';
import { baseStyles } from './base.styles.ts';
import { define, PanelElement } from './element.ts';
import { gridStyles } from './grid.styles.ts';
import type { GridView } from './grid-cell.ts';
import { GridInput } from './grid-input.ts';
import { gridTable } from './grid-table.ts';

/** The table itself: shows the rows around what is in sight, keeps the chosen cell in sight and in focus. */
export class Grid extends PanelElement {
  static override styles = [baseStyles, gridStyles];

  #rows: readonly Row[] = [];
  #widths: Widths = { columns: [], total: 0 };
  #measured: Table | undefined;
  #shownCell: CellAddress | undefined;
  #size = { width: 0, height: 0, font: 13 };
  #offset = 0;
  #scrollTo: number | undefined;
  /** A cell had the keyboard before a rendering that may take its row out of the page. */
  #hadFocus = false;
  readonly #input = new GridInput(this);
  readonly #observer = new ResizeObserver(() => this.#measure());

  /** The rows that are shown. */
  get rows(): readonly Row[] {
    return this.#rows;
  }

  /** How many rows a page is. */
  get page(): number {
    return Math.max(1, Math.floor((this.#size.height - this.#headHeight()) / ROW_HEIGHT) - 1);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#input.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#input.disconnect();
  }

  protected override firstUpdated(): void {
    const scroller = this.scroller();
    if (scroller) {
      this.#observer.observe(scroller);
      this.#input.listen(scroller);
    }
    this.#measure();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { table, chosen } = this.state;
    this.#hadFocus = this.shadowRoot?.activeElement?.hasAttribute('data-column') ?? false;
    if (!table) return;
    this.#rows = visibleRows(table, this.state);
    if (table !== this.#measured) this.#widths = widthsOf(table);
    if (changed.has('context') && table.summary.index !== this.#measured?.summary.index)
      this.#scrollTo = this.#offset = 0;
    this.#measured = table;
    if (chosen === this.#shownCell || this.#rows.length <= WHOLE_LENGTH) return;
    const position = positionOf(this.#rows, chosen?.row);
    const to =
      position < 0 ? undefined : scrollFor(position, this.#offset, this.#size.height - this.#headHeight());
    if (to !== undefined) this.#scrollTo = this.#offset = to;
  }

  protected override render(): TemplateResult {
    const { table } = this.state;
    return html`<div class="scroll" @scroll=${this.#scrolled}>
      ${table ? this.#table(table) : ''}
      ${table && this.#rows.length === 0 ? html`<p class="empty">${this.say(this.state.query.trim() === '' ? 'noProblemRows' : 'noRows')}</p>` : ''}
    </div>`;
  }

  #table(table: Table): TemplateResult {
    const { state } = this;
    const rows = this.#rows;
    const window = windowOf(rows.length, this.#offset, this.#size.height);
    const kept = positionOf(rows, state.chosen?.row);
    const first = rows[window.first];
    const view: GridView = {
      state,
      table,
      say: this.say,
      rows,
      range: rangeOf(rows, state.anchor, state.chosen),
      stop: kept >= 0 ? state.chosen : first && { row: first.row, column: 0 },
      frozen: frozenColumns(table, this.#widths, this.#size.width / this.#size.font).slice(0, 6),
      tree: treeColumns(table),
      isTree: table.rows.some(({ foldable }) => foldable),
      canFold: !isFiltering(state),
      isLong: rows.length > WHOLE_LENGTH,
      editor: this.#input.field.render,
    };
    return gridTable(view, this.#widths, window, kept);
  }

  protected override updated(): void {
    const scroller = this.scroller();
    if (!scroller) return;
    if (this.#scrollTo !== undefined) {
      scroller.scrollTop = this.#scrollTo;
      this.#scrollTo = undefined;
    }
    scroller.style.setProperty('--head-height', `${this.#headHeight()}px`);
    const { chosen, editing } = this.state;
    const cell = this.cellElement(chosen);
    if (chosen !== this.#shownCell) cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#shownCell = chosen;
    if (editing) this.#input.field.focus();
    else if (
      cell &&
      (this.#input.takesFocus() || this.#hadFocus) &&
      this.shadowRoot?.activeElement !== cell
    ) {
      cell.focus({ preventScroll: true });
    }
  }

  /** The element of a cell, where it is in the page. */
  cellElement(address: CellAddress | undefined): HTMLElement | null {
    if (!address) return null;
    const row = this.renderRoot.querySelector(`tr[data-row="${address.row}"]`);
    return row?.querySelector<HTMLElement>(`:scope > [data-column="${address.column}"]`) ?? null;
  }

  /** Moves the keyboard into the grid. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  scroller(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.scroll');
  }

  #headHeight(): number {
    return this.renderRoot?.querySelector('thead')?.offsetHeight ?? 0;
  }

  readonly #scrolled = () => {
    const offset = this.scroller()?.scrollTop ?? 0;
    const before = windowOf(this.#rows.length, this.#offset, this.#size.height);
    this.#offset = offset;
    const after = windowOf(this.#rows.length, offset, this.#size.height);
    if (before.first !== after.first || before.end !== after.end) this.requestUpdate();
  };

  #measure(): void {
    const scroller = this.scroller();
    if (!scroller) return;
    const font = Number.parseFloat(getComputedStyle(scroller).fontSize) || 13;
    this.#size = { width: scroller.clientWidth, height: scroller.clientHeight, font };
    this.requestUpdate();
  }
}

define('gouji-grid', Grid);
