import { html, type TemplateResult } from 'lit';
import type { TableSummary } from '../../../server/src/protocol/preview/messages.ts';
import type { State } from '../state/state.ts';
import { baseStyles } from './base.styles.ts';
import { define, PanelElement } from './element.ts';
import { hasProblems, nameOf, statusSigns, statusWords } from './status.ts';
import { tableListStyles } from './table-list.styles.ts';

/** The tables that the list offers: all, or those with problems and the one that is open. */
export function listedTables({ document, filter, index }: State): readonly TableSummary[] {
  const tables = document?.tables ?? [];
  return filter === 'all' ? tables : tables.filter((table) => hasProblems(table) || table.index === index);
}

/** The tables of the document with their status: a list where there is room, else a field to choose from. */
export class TableList extends PanelElement {
  static override styles = [baseStyles, tableListStyles];

  protected override render(): TemplateResult {
    const tables = listedTables(this.state);
    return html`<ul
        role="listbox"
        aria-label=${this.say('tables')}
        @click=${this.#clicked}
        @keydown=${this.#keyDown}
      >
        ${tables.map((table) => this.#option(table))}
      </ul>
      <div class="narrow">
        <select aria-label=${this.say('chooseTable')} @change=${this.#changed}>
          ${tables.map((table) => {
            const words = hasProblems(table) ? ` — ${statusWords(table, this.say)}` : '';
            const isOpen = table.index === this.state.index;
            return html`<option value=${table.index} .selected=${isOpen}>${nameOf(table)}${words}</option>`;
          })}
        </select>
      </div>`;
  }

  #option(table: TableSummary): TemplateResult {
    const isOpen = table.index === this.state.index;
    return html`<li
      role="option"
      data-index=${table.index}
      aria-selected=${isOpen ? 'true' : 'false'}
      tabindex=${isOpen ? 0 : -1}
      title="${nameOf(table)}&#10;${statusWords(table, this.say)}"
    >
      <span class="name">${nameOf(table)}</span>
      <span class="signs" aria-hidden="true">${statusSigns(table)}</span>
      <span class="hidden-text">${this.say('listComma')}${statusWords(table, this.say)}</span>
    </li>`;
  }

  protected override updated(): void {
    const isInside = this.shadowRoot?.activeElement instanceof HTMLLIElement;
    if (isInside) this.#selected()?.focus();
    this.#selected()?.scrollIntoView({ block: 'nearest' });
  }

  #selected(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]');
  }

  readonly #clicked = (event: Event) => {
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    if (option) this.dispatch({ type: 'open-table', index: Number(option.dataset['index']) });
  };

  readonly #changed = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) {
      this.dispatch({ type: 'open-table', index: Number(event.target.value) });
    }
  };

  readonly #keyDown = (event: KeyboardEvent) => {
    const tables = listedTables(this.state);
    const at = tables.findIndex(({ index }) => index === this.state.index);
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: tables.length - 1 }[event.key];
    const table = to === undefined ? undefined : tables[to];
    if (event.key.startsWith('Arrow') || table) event.preventDefault();
    if (table) this.dispatch({ type: 'open-table', index: table.index });
  };
}

define('gouji-table-list', TableList);
