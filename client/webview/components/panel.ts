import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-progress-ring/index.js';
import './charts.ts';
import './grid.ts';
import './keys-dialog.ts';
import './matrix.ts';
import './table-head.ts';
import './table-list.ts';
import './trace-drawer.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { baseStyles } from './base.styles.ts';
import { define, PanelElement } from './element.ts';
import { panelStyles } from './panel.styles.ts';
import { listedTables } from './table-list.ts';
import { Toolbar } from './toolbar.ts';

/** Narrower than this, in pixels, the list of tables becomes a field, and the trace lies below. */
const NARROW = 640;
const WIDE = 1000;

/** The whole panel. */
export class Panel extends PanelElement {
  static override styles = [baseStyles, panelStyles];
  static override properties = { ...PanelElement.properties, width: { state: true } };

  declare width: number;
  readonly #observer = new ResizeObserver(([entry]) => {
    this.width = entry?.contentRect.width ?? this.width;
  });

  constructor() {
    super();
    this.width = document.documentElement.clientWidth;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
    document.addEventListener('keydown', this.#keyDown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    document.removeEventListener('keydown', this.#keyDown);
  }

  protected override render(): TemplateResult {
    const { announcement } = this.state;
    // Two equal announcements in a row differ by a blank, so that the second is spoken too.
    const blank = announcement.count % 2 === 0 ? '' : '\u00a0';
    return html`${this.#phase()}
      <div class="hidden-text" role="status" aria-live="polite">${announcement.text}${blank}</div>
      <gouji-keys .context=${this.context}></gouji-keys>`;
  }

  /** What the page is about, for those who hear it: the editor shows it in its tab. */
  #heading(): TemplateResult {
    const { document, name } = this.state;
    return html`<h1 class="hidden-text">${document?.title || name || this.say('panel')}</h1>`;
  }

  #phase(): TemplateResult {
    const { phase, reason, document } = this.state;
    if (phase === 'loading') {
      return html`<main class="message">${this.#heading()}<vscode-progress-ring aria-label=${this.say('loading')}></vscode-progress-ring><p>${this.say('loading')}</p></main>`;
    }
    if (phase === 'unavailable') {
      return html`<main class="message">${this.#heading()}<h2>${this.say('unavailable')}</h2><p>${reason}</p></main>`;
    }
    if (document?.tables.length === 0)
      return html`<main class="message">${this.#heading()}<p>${this.say('noTables')}</p></main>`;
    return this.#ready();
  }

  #ready(): TemplateResult {
    const { view, traceOpen } = this.state;
    const narrow = this.width < NARROW;
    const layout = narrow ? 'narrow' : this.width < WIDE ? 'medium' : 'wide';
    return html`<gouji-toolbar role="banner" ?narrow=${narrow} .context=${this.context}></gouji-toolbar>
      <div class=${`body ${layout}`} @gouji-to-grid=${this.#toGrid}>
        ${
          view === 'table'
            ? html`<nav aria-label=${this.say('tables')}>
                <gouji-table-list ?narrow=${narrow} .context=${this.context}></gouji-table-list>
              </nav>`
            : nothing
        }
        <main>
          ${this.#heading()}
          <div class="view" role="tabpanel" aria-label=${this.#viewName()}>${this.#view()}</div>
        </main>
        ${
          view === 'table' && traceOpen
            ? html`<aside aria-label=${this.say('trace')}><gouji-trace .context=${this.context}></gouji-trace></aside>`
            : nothing
        }
      </div>`;
  }

  #viewName(): string {
    return this.say(
      ({ table: 'viewTable', matrix: 'viewMatrix', charts: 'viewCharts' } as const)[this.state.view],
    );
  }

  #view(): TemplateResult {
    const { view, table } = this.state;
    if (view === 'matrix') return html`<gouji-matrix .context=${this.context}></gouji-matrix>`;
    if (view === 'charts') return html`<gouji-charts .context=${this.context}></gouji-charts>`;
    if (listedTables(this.state).length === 0)
      return html`<p class="empty">${this.say('noTablesWithProblems')}</p>`;
    return html`<gouji-table-head .context=${this.context}></gouji-table-head>
      ${table ? nothing : html`<div class="waiting"><vscode-progress-ring aria-label=${this.say('loading')}></vscode-progress-ring></div>`}
      <gouji-grid .context=${this.context} ?hidden=${!table}></gouji-grid>`;
  }

  readonly #toGrid = () => this.renderRoot.querySelector<HTMLElement>('gouji-grid')?.focus();

  /** Keys that mean the same everywhere in the panel, except where text is written. */
  readonly #keyDown = (event: KeyboardEvent) => {
    const isWriting = event.composedPath().some((one) => one instanceof HTMLInputElement);
    if (isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '?') this.dispatch({ type: 'keys', shown: true });
    if (event.key === '/' && this.state.view === 'table') {
      event.preventDefault();
      const toolbar = this.renderRoot.querySelector('gouji-toolbar');
      if (toolbar instanceof Toolbar) toolbar.focusSearch();
    }
  };
}

define('gouji-panel', Panel);
