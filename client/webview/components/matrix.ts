import { html, nothing, type TemplateResult } from 'lit';
import type { MatrixCell, TableSummary } from '../../../server/src/protocol/preview/messages.ts';
import { type Matrix, matrixOf } from '../table/matrix.ts';
import { baseStyles } from './base.styles.ts';
import { define, PanelElement } from './element.ts';
import { icon } from './icons.ts';
import { matrixStyles } from './matrix.styles.ts';
import { nameOf } from './status.ts';

interface Pair {
  readonly table: number;
  readonly other: number;
}

/** Which tables tell the same facts, and whether they agree: a table of counts, and the reasons of the chosen pair. */
export class MatrixView extends PanelElement {
  static override styles = [baseStyles, matrixStyles];
  static override properties = { ...PanelElement.properties, chosen: { state: true } };

  declare chosen: Pair | undefined;

  protected override render(): TemplateResult {
    const { document } = this.state;
    const matrix = document && matrixOf(document);
    if (!matrix || matrix.tables.length === 0) return html`<p class="empty">${this.say('matrixNone')}</p>`;
    const chosen = this.chosen && matrix.pair(this.chosen.table, this.chosen.other);
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.say('viewMatrix')}>
        <p class="hint">${this.say('matrixHint')}</p>
        ${this.#table(matrix)}
      </div>
      <div class="reasons" role="region" aria-live="polite" aria-label=${this.say('traceProblems')} ?hidden=${!chosen}>
        ${chosen ? this.#reasons(matrix, chosen) : nothing}
      </div>`;
  }

  #table(matrix: Matrix): TemplateResult {
    return html`<table>
      <caption>
        ${this.say('matrixCaption')}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="corner">${this.say('matrixTable')}</th>
          ${matrix.tables.map((table) => html`<th scope="col" title=${nameOf(table)}>${this.#shortName(table)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${matrix.tables.map(
          (row) =>
            html`<tr>
              <th scope="row" title=${nameOf(row)}>${nameOf(row)}</th>
              ${matrix.tables.map((column) => this.#cell(matrix, row, column))}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /** Columns are headed by the number alone where there is one; the whole name is there for those who hear it. */
  #shortName(table: TableSummary): TemplateResult {
    if (table.number === '') return html`${nameOf(table)}`;
    return html`<span aria-hidden="true">${table.number}</span><span class="hidden-text">${nameOf(table)}</span>`;
  }

  #cell(matrix: Matrix, row: TableSummary, column: TableSummary): TemplateResult {
    if (row.index === column.index) {
      return html`<td class="same"><span class="hidden-text">${this.say('matrixSame')}</span></td>`;
    }
    const pair = matrix.pair(row.index, column.index);
    if (!pair)
      return html`<td class="nothing"><span aria-hidden="true">·</span><span class="hidden-text">${this.say('matrixNothing')}</span></td>`;
    const isChosen = this.chosen !== undefined && matrix.pair(this.chosen.table, this.chosen.other) === pair;
    const names = this.say('matrixBetween', nameOf(row), nameOf(column));
    const words = this.#words(pair);
    return html`<td class=${pair.disagree > 0 ? 'disagree' : 'agree'}>
      <button
        aria-pressed=${isChosen ? 'true' : 'false'}
        title=${words}
        @click=${() => {
          this.chosen = isChosen ? undefined : { table: row.index, other: column.index };
        }}
      >
        ${icon(pair.disagree > 0 ? 'error' : 'holds')}<span class="digits" aria-hidden="true">${this.#sign(pair)}</span><span class="hidden-text">${`${names}${this.say('listComma')}${words}`}</span>
      </button>
    </td>`;
  }

  #sign({ agree, disagree }: MatrixCell): string {
    return disagree > 0 ? `${disagree}/${agree + disagree}` : String(agree);
  }

  #words({ agree, disagree }: MatrixCell): string {
    const words = [
      ...(disagree > 0 ? [this.say('matrixDisagree', disagree)] : []),
      ...(agree > 0 ? [this.say('matrixAgree', agree)] : []),
    ];
    return words.join(this.say('listComma'));
  }

  #reasons({ tables }: Matrix, pair: MatrixCell): TemplateResult {
    const named = [pair.table, pair.other]
      .map((index) => tables.find((table) => table.index === index))
      .filter((table) => table !== undefined);
    return html`<h2>${this.say('matrixBetween', ...named.map(nameOf))}</h2>
      <p>${pair.disagree > 0 ? this.#words(pair) : this.say('matrixAllAgree', pair.agree)}</p>
      <ul>
        ${pair.reasons.map((reason) => html`<li>${icon('error')}<span>${reason}</span></li>`)}
      </ul>
      <p class="open">
        ${named.map(
          (table) =>
            html`<button class="link" @click=${() => this.dispatch({ type: 'open-table', index: table.index })}>
              ${this.say('matrixOpen', nameOf(table))}
            </button>`,
        )}
      </p>`;
  }
}

define('gouji-matrix', MatrixView);
