import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../state/state.ts';
import type { StringKey } from '../strings.ts';
import { copyTable } from '../table/clipboard.ts';
import { baseStyles } from './base.styles.ts';
import { copyNow } from './clipboard-event.ts';
import { define, PanelElement } from './element.ts';
import { type IconName, icon } from './icons.ts';
import { toolbarStyles } from './toolbar.styles.ts';

const VIEWS: readonly { readonly view: View; readonly words: StringKey }[] = [
  { view: 'table', words: 'viewTable' },
  { view: 'matrix', words: 'viewMatrix' },
  { view: 'charts', words: 'viewCharts' },
];

/** Views, search, filter and what can be done with a table. */
export class Toolbar extends PanelElement {
  static override styles = [baseStyles, toolbarStyles];

  protected override render(): TemplateResult {
    const { view } = this.state;
    return html`<div class="views" role="tablist" aria-label=${this.say('views')} @keydown=${this.#tabKey}>
        ${VIEWS.map(
          (one) =>
            html`<button
              role="tab"
              data-view=${one.view}
              aria-selected=${one.view === view ? 'true' : 'false'}
              tabindex=${one.view === view ? 0 : -1}
              @click=${() => this.dispatch({ type: 'view', view: one.view })}
            >${this.say(one.words)}</button>`,
        )}
      </div>
      <div class="tools" role="group" aria-label=${this.say('viewTable')}>
        ${view === 'table' ? this.#tableTools() : nothing}
        ${this.#tool('export', 'exportDocument', this.#export, this.say('exportDocumentHint'))}
        ${this.#tool('keys', 'keys', () => this.dispatch({ type: 'keys', shown: true }), `${this.say('keys')} (?)`)}
      </div>`;
  }

  #tableTools(): TemplateResult {
    const { filter, traceOpen, table, query } = this.state;
    const folds = table?.rows.some(({ foldable }) => foldable) ?? false;
    const isFolded = this.state.folded.size > 0;
    return html`<vscode-textfield
        type="search"
        label=${this.say('search')}
        placeholder=${this.say('searchHint')}
        .value=${query}
        @input=${this.#searched}
        @keydown=${this.#searchKey}
      ></vscode-textfield>
      ${this.#toggle(
        'filter',
        this.say('onlyProblems'),
        this.say('onlyProblemsHint'),
        filter === 'problems',
        () => this.dispatch({ type: 'filter', filter: filter === 'problems' ? 'all' : 'problems' }),
      )}
      ${this.#toggle('trace', this.say('trace'), this.say('traceHint'), traceOpen, () =>
        this.dispatch({ type: 'trace-open', open: !traceOpen }),
      )}
      <span class="divider" role="none"></span>
      ${
        folds
          ? this.#tool(isFolded ? 'unfoldAll' : 'foldAll', isFolded ? 'unfoldAll' : 'foldAll', () =>
              this.dispatch({ type: 'fold-all', folded: !isFolded }),
            )
          : nothing
      }
      ${this.#tool('copy', 'copyTable', this.#copy, this.say('copyTableHint'))}
      ${this.#tool('code', 'copyHtml', this.#copyHtml)}`;
  }

  #tool(shape: IconName, words: StringKey, act: () => void, title = this.say(words)): TemplateResult {
    return html`<button class="tool" aria-label=${this.say(words)} title=${title} @click=${act}>${icon(shape)}</button>`;
  }

  #toggle(shape: IconName, words: string, title: string, isOn: boolean, act: () => void): TemplateResult {
    return html`<button class="tool toggle" aria-pressed=${isOn ? 'true' : 'false'} title=${title} @click=${act}>
      ${icon(shape)}<span class="words">${words}</span>
    </button>`;
  }

  /** Moves the keyboard to the search field. */
  focusSearch(): void {
    this.renderRoot.querySelector('vscode-textfield')?.focus();
  }

  readonly #tabKey = (event: KeyboardEvent) => {
    const at = VIEWS.findIndex(({ view }) => view === this.state.view);
    const count = VIEWS.length;
    const to = { ArrowLeft: at - 1 + count, ArrowRight: at + 1, Home: 0, End: count - 1 }[event.key];
    const next = to === undefined ? undefined : VIEWS[to % count];
    if (!next) return;
    event.preventDefault();
    this.dispatch({ type: 'view', view: next.view });
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-view="${next.view}"]`)?.focus(),
    );
  };

  readonly #searched = (event: Event) => {
    const field = event.currentTarget;
    if (field instanceof HTMLElement && 'value' in field)
      this.dispatch({ type: 'search', query: String(field.value) });
  };

  readonly #searchKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.state.query !== '') {
      event.stopPropagation();
      this.dispatch({ type: 'search', query: '' });
    }
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('gouji-to-grid', { bubbles: true, composed: true }));
    }
  };

  readonly #copy = () => {
    if (this.state.table) copyNow(copyTable(this.state.table), this.context);
  };

  readonly #export = () => this.dispatch({ type: 'post', message: { type: 'export' } });

  readonly #copyHtml = () => {
    if (!this.state.table) return;
    this.dispatch({ type: 'post', message: { type: 'copy-text', text: copyTable(this.state.table).html } });
  };
}

define('gouji-toolbar', Toolbar);
