import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Composition, PreviewDocument, Slice } from '../../../server/src/protocol/preview/messages.ts';
import { changeOf, inWan, percentOf } from '../table/change.ts';
import { baseStyles } from './base.styles.ts';
import type { Drawing } from './chart-canvas.ts';
import { type ChartTheme, onThemeChange, readChartTheme } from './chart-theme.ts';
import { chartsStyles } from './charts.styles.ts';
import { cssProperties } from './css-property.ts';
import { define, PanelElement } from './element.ts';

/** How income and expenditure are composed, this year against last: charts, each with a table that tells the same. */
export class ChartsView extends PanelElement {
  static override styles = [baseStyles, chartsStyles];
  static override properties = { ...PanelElement.properties, failed: { state: true } };

  declare failed: boolean;
  #drawings: readonly Drawing[] = [];
  #drawn: PreviewDocument | undefined;
  #forgetTheme: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#forgetTheme = onThemeChange(() => {
      this.#drawn = undefined;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forgetTheme?.();
    this.#clear();
  }

  protected override render(): TemplateResult {
    const compositions = this.#compositions();
    if (compositions.length === 0) return html`<p class="empty">${this.say('chartsNone')}</p>`;
    const theme = readChartTheme();
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.say('viewCharts')}>
      ${this.failed ? html`<p class="failed" role="alert">${this.say('chartsFailed')}</p>` : nothing}
      ${compositions.map((composition) => this.#card(composition, theme))}
    </div>`;
  }

  #compositions(): readonly Composition[] {
    return (this.state.document?.compositions ?? []).filter(({ slices }) => slices.length > 0);
  }

  #card(composition: Composition, theme: ChartTheme): TemplateResult {
    const { id, title, total, table, slices } = composition;
    const label = this.say('chartLabel', title);
    return html`<section class="card" aria-labelledby=${`title-${id}`}>
      <header>
        <h2 id=${`title-${id}`}>${title}</h2>
        <span class="total digits">${this.say('chartTotal', total)}</span>
        <button class="link" @click=${() => this.dispatch({ type: 'open-table', index: table })}>${this.say('openTable')}</button>
      </header>
      <div class="parts">
        <div class="ring"><canvas data-ring=${id} role="img" aria-label=${label}></canvas></div>
        <div class="data">${this.#table(composition, theme)}</div>
        ${
          hasPast(slices)
            ? html`<div class="bars" ${cssProperties({ height: `${slices.length * 40 + 52}px` })}>
                <canvas data-bars=${id} role="img" aria-label=${label}></canvas>
              </div>`
            : nothing
        }
      </div>
    </section>`;
  }

  #table({ title, slices }: Composition, theme: ChartTheme): TemplateResult {
    const past = hasPast(slices);
    return html`<table>
      <caption class="hidden-text">${title}</caption>
      <thead>
        <tr>
          <th scope="col">${this.say('columnName')}</th>
          <th scope="col" class="number">${this.#keyed(past ? theme.colour(0) : undefined, 'columnAmount')}</th>
          <th scope="col" class="number">${this.say('columnShare')}</th>
          ${
            past
              ? html`<th scope="col" class="number">${this.#keyed(theme.past, 'columnBefore')}</th>
                  <th scope="col" class="number">${this.say('columnChange')}</th>`
              : nothing
          }
        </tr>
      </thead>
      <tbody class="digits">
        ${slices.map((slice, at) => sliceRow(slice, theme.colour(at), past))}
      </tbody>
    </table>`;
  }

  /** A head that is also the key to the bars. */
  #keyed(colour: string | undefined, key: 'columnAmount' | 'columnBefore'): TemplateResult {
    return html`${colour ? swatch(colour) : nothing}${this.say(key)}`;
  }

  protected override updated(_changed: PropertyValues): void {
    const { document } = this.state;
    if (document === this.#drawn) return;
    this.#drawn = document;
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const shown = this.#drawn;
    try {
      const { drawRing, drawBars } = await import('./chart-canvas.ts');
      if (shown !== this.#drawn || !this.isConnected) return;
      this.#clear();
      const theme = readChartTheme();
      const words = {
        now: this.say('columnAmount'),
        before: this.say('columnBefore'),
        unit: this.say('chartUnit'),
      };
      this.#drawings = this.#compositions().flatMap((composition) => {
        const ring = this.#canvas('ring', composition);
        const bars = this.#canvas('bars', composition);
        return [
          ...(ring ? [drawRing(ring, composition, theme)] : []),
          ...(bars ? [drawBars(bars, composition, theme, words)] : []),
        ];
      });
    } catch {
      this.failed = true;
    }
  }

  #canvas(kind: 'ring' | 'bars', { id }: Composition): HTMLCanvasElement | null {
    return this.renderRoot.querySelector<HTMLCanvasElement>(`canvas[data-${kind}="${id}"]`);
  }

  #clear(): void {
    for (const drawing of this.#drawings) drawing.destroy();
    this.#drawings = [];
  }
}

function hasPast(slices: readonly Slice[]): boolean {
  return slices.some(({ before }) => before !== undefined);
}

function swatch(colour: string): TemplateResult {
  return html`<span class="swatch" aria-hidden="true" ${cssProperties({ 'background-color': colour })}></span>`;
}

function sliceRow(slice: Slice, colour: string, past: boolean): TemplateResult {
  const { name, value, written, share, before, writtenBefore } = slice;
  return html`<tr>
    <th scope="row">${swatch(colour)}${name}</th>
    <td class="number">${written}</td>
    <td class="number">${percentOf(share)}</td>
    ${
      past
        ? html`<td class="number">${writtenBefore ?? (before === undefined ? '' : inWan(before))}</td>
            <td class="number">${before === undefined ? '' : changeOf(value, before)}</td>`
        : nothing
    }
  </tr>`;
}

define('gouji-charts', ChartsView);
