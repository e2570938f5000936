import { css, html, type TemplateResult } from 'lit';
import type { StringKey } from '../strings.ts';
import { baseStyles } from './base.styles.ts';
import { define, PanelElement } from './element.ts';
import { icon } from './icons.ts';

const KEYS: readonly (readonly [string, StringKey])[] = [
  ['↑ ↓ ← →', 'keysMove'],
  ['Home, End', 'keysRow'],
  ['Page Up, Page Down', 'keysPage'],
  ['Ctrl+Home, Ctrl+End', 'keysEnds'],
  ['Shift+↑ ↓ ← →', 'keysExtend'],
  ['Enter, F2', 'keysEdit'],
  ['Enter, Esc, Tab', 'keysCommit'],
  ['Space', 'keysFold'],
  ['F8, Shift+F8', 'keysProblem'],
  ['Ctrl+Enter', 'keysReveal'],
  ['T', 'keysTrace'],
  ['Ctrl+.', 'keysFix'],
  ['/', 'keysFind'],
  ['Ctrl+C', 'keysCopy'],
  ['Ctrl+Z, Ctrl+Y', 'keysUndo'],
  ['Tab, Shift+Tab', 'keysRegions'],
  ['?', 'keysHelp'],
];

/** What each key does. */
export class KeysDialog extends PanelElement {
  static override styles = [
    baseStyles,
    css`
      dialog {
        max-width: min(480px, 100vw - 32px);
        max-height: calc(100vh - 48px);
        padding: 12px 16px 16px;
        overflow: auto;
        color: var(--vscode-editorHoverWidget-foreground, var(--ink));
        background: var(--vscode-editorHoverWidget-background, var(--page));
        border: 1px solid var(--vscode-editorHoverWidget-border, var(--line));
        border-radius: 5px;
      }
      dialog::backdrop {
        background: color-mix(in srgb, black 40%, transparent);
      }
      .head {
        display: flex;
        justify-content: space-between;
        align-items: center;
        padding-bottom: 8px;
      }
      table {
        border-collapse: collapse;
        line-height: 20px;
      }
      th,
      td {
        padding: 3px 16px 3px 0;
        text-align: left;
        font-weight: normal;
        vertical-align: top;
      }
      kbd {
        font-family: inherit;
        white-space: nowrap;
        padding: 1px 4px;
        border: 1px solid var(--vscode-keybindingLabel-border, var(--line));
        border-bottom-color: var(--vscode-keybindingLabel-bottomBorder, var(--line));
        border-radius: 3px;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="keys" @close=${this.#closed}>
      <div class="head">
        <h2 id="keys">${this.say('keys')}</h2>
        <button class="tool" aria-label=${this.say('close')} @click=${this.#closed}>${icon('close')}</button>
      </div>
      <table>
        <tbody>
          ${KEYS.map(
            ([keys, words]) =>
              html`<tr>
                <th scope="row">${keys.split(', ').map((key) => html`<kbd>${key}</kbd> `)}</th>
                <td>${this.say(words)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </dialog>`;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || dialog.open === this.state.keysShown) return;
    if (this.state.keysShown) dialog.showModal();
    else dialog.close();
  }

  readonly #closed = () => {
    if (this.state.keysShown) this.dispatch({ type: 'keys', shown: false });
  };
}

define('gouji-keys', KeysDialog);
