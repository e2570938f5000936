import { html, nothing, type TemplateResult } from 'lit';
import type {
  PreviewTrace,
  TraceRelation,
  TraceTerm,
} from '../../../server/src/protocol/preview/messages.ts';
import { cellAt } from '../state/cell.ts';
import { baseStyles } from './base.styles.ts';
import { define, PanelElement } from './element.ts';
import { icon } from './icons.ts';
import { problemLine } from './status.ts';
import { traceStyles } from './trace-drawer.styles.ts';

const VERDICTS = {
  exact: { icon: 'holds', words: 'verdictExact' },
  rounding: { icon: 'holds', words: 'verdictRounding' },
  contradicted: { icon: 'error', words: 'verdictContradicted' },
} as const;

/** How operators are read aloud. */
const OPERATORS = { '=': 'equals', '≥': 'atLeast', '+': 'plus', '−': 'minus', '÷': 'dividedBy' } as const;

/** How the chosen cell ties to other figures: its problems, and each relation with its terms. */
export class TraceDrawer extends PanelElement {
  static override styles = [baseStyles, traceStyles];

  protected override render(): TemplateResult {
    return html`<div class="head">
        <h2>${this.say('trace')}</h2>
        <button class="tool" aria-label=${this.say('close')} title=${this.say('close')} @click=${this.#close}>
          ${icon('close')}
        </button>
      </div>
      <div class="body" tabindex="0" role="group" aria-label=${this.say('trace')}>${this.#body()}</div>`;
  }

  #body(): TemplateResult {
    const { trace, traceWaiting, chosen, table } = this.state;
    if (trace) return html`${this.#figure(trace)}${this.#problems(trace)}${this.#relations(trace)}`;
    const cell = cellAt(table, chosen);
    if (cell && cell.problems.length > 0) return html`${this.#cellHead()}${this.#problemList(cell.problems)}`;
    const words = !cell ? 'traceNothingChosen' : traceWaiting ? 'traceLoading' : 'traceNone';
    return html`${this.#cellHead()}<p class="none">${this.say(words)}</p>`;
  }

  /** The chosen cell as the table tells it, before or without a trace. */
  #cellHead() {
    const { table, chosen } = this.state;
    const cell = cellAt(table, chosen);
    if (!cell || !chosen) return nothing;
    const label = table?.columns[chosen.column]?.label ?? '';
    return html`<div class="figure"><span class="label">${label}</span><span class="written digits">${cell.text}</span></div>`;
  }

  #figure({ label, written, unit }: PreviewTrace): TemplateResult {
    return html`<div class="figure">
      <span class="label">${label}</span>
      <span class="written digits">${written}${unit === '' ? nothing : html` <small>${unit}</small>`}</span>
      <button class="link reveal" @click=${this.#revealCell}>${this.say('revealCell')}</button>
    </div>`;
  }

  #problems({ problems }: PreviewTrace) {
    return problems.length === 0 ? nothing : this.#problemList(problems);
  }

  #problemList(problems: PreviewTrace['problems']): TemplateResult {
    const fix = problems.find(({ fixes }) => fixes.length > 0)?.fixes[0];
    return html`<section>
      <h3>${this.say('traceProblems')}</h3>
      <ul class="problems">
        ${problems.map((problem) => html`<li>${problemLine(problem, this.say)}</li>`)}
      </ul>
      ${
        fix === undefined
          ? nothing
          : html`<vscode-button class="fix" @click=${this.#fix}>${this.say('applyFix', fix)}</vscode-button>`
      }
    </section>`;
  }

  #relations({ relations, version }: PreviewTrace) {
    if (relations.length === 0) return nothing;
    return html`<section>
      <h3>${this.say('traceRelations')}</h3>
      <ol class="relations">
        ${relations.map((relation) => this.#relation(relation, version))}
      </ol>
    </section>`;
  }

  #relation(relation: TraceRelation, version: number): TemplateResult {
    const verdict = VERDICTS[relation.verdict];
    return html`<li class=${relation.verdict}>
      <p class="verdict">
        ${icon(verdict.icon)}<strong>${this.say(verdict.words)}</strong>
        ${relation.gap === '' ? nothing : html`<span class="gap digits">${this.say('gap', relation.gap)}</span>`}
      </p>
      <p class="statement">${relation.statement}</p>
      <ul class="terms">
        ${[relation.total, ...relation.terms].map((term) => this.#term(term, version))}
      </ul>
    </li>`;
  }

  #term({ operator, label, written, place }: TraceTerm, version: number): TemplateResult {
    const words = operator === '' ? '' : this.say(OPERATORS[operator]);
    return html`<li>
      <span class="sign" aria-hidden="true">${operator}</span><span class="hidden-text">${words} </span>
      <button
        class="link label"
        title=${this.say('reveal', label)}
        @click=${() => this.dispatch({ type: 'reveal', place, version })}
      >${label}</button>
      <span class="written digits">${written}</span>
    </li>`;
  }

  readonly #close = () => this.dispatch({ type: 'trace-open', open: false });

  readonly #fix = () => {
    const { chosen } = this.state;
    if (chosen) this.dispatch({ type: 'fix', address: chosen });
  };

  readonly #revealCell = () => {
    const { chosen } = this.state;
    if (chosen) this.dispatch({ type: 'reveal-cell', address: chosen, focus: true });
  };
}

define('gouji-trace', TraceDrawer);
