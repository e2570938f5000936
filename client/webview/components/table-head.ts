import { css, html, nothing, type TemplateResult } from 'lit';
import { isFiltering, visibleRows } from '../table/rows.ts';
import { baseStyles } from './base.styles.ts';
import { define, PanelElement } from './element.ts';
import { nameOf, problemLine, statusLine } from './status.ts';

/** What stands over the table: its name, unit and status, and the problems of the table as a whole. */
export class TableHead extends PanelElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        padding: 8px 12px;
        border-bottom: 1px solid color-mix(in srgb, var(--ink) 15%, var(--page));
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 16px;
        line-height: 20px;
      }
      h2 {
        font-size: 1.1em;
      }
      .fact {
        color: var(--faint);
      }
      .signs {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 12px;
      }
      .sign {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        font-variant-numeric: tabular-nums;
      }
      .problems {
        padding-top: 4px;
        line-height: 18px;
      }
      .problems li {
        display: flex;
        gap: 6px;
        padding: 1px 0;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { document, index, table } = this.state;
    const summary = document?.tables.find((one) => one.index === index);
    if (!summary) return html``;
    const kind = summary.kind !== '' && !summary.title.includes(summary.kind) ? summary.kind : '';
    return html`<div class="line">
        <h2>${nameOf(summary)}</h2>
        ${kind === '' ? nothing : html`<span class="fact">${kind}</span>`}
        ${summary.unit === '' ? nothing : html`<span class="fact">${this.say('unit', summary.unit)}</span>`}
        <span class="fact digits" role="status">${this.#rows(summary.rows)}</span>
        <span class="signs">${statusLine(summary, this.say)}</span>
      </div>
      ${
        table && table.problems.length > 0
          ? html`<ul class="problems">
              ${table.problems.map((problem) => html`<li>${problemLine(problem, this.say)}</li>`)}
            </ul>`
          : nothing
      }`;
  }

  #rows(all: number): string {
    const { table } = this.state;
    if (!table || !isFiltering(this.state)) return this.say('rowsOf', all);
    return this.say('rowsShown', visibleRows(table, this.state).length, table.rows.length);
  }
}

define('gouji-table-head', TableHead);
