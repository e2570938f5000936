import {
  type Disposable,
  EventEmitter,
  l10n,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { STATUS_NOTIFICATION, type StatusParams } from '../../server/src/protocol/messages.ts';
import { LANGUAGE_ID } from './language-client.ts';

/** The status item: running, checking, n problems; shown while a disclosure is in front, never silent about a failure. */
export class StatusItem implements Disposable {
  readonly #item: StatusBarItem = window.createStatusBarItem('gouji.status', StatusBarAlignment.Right, 100);
  readonly #latest = new Map<string, StatusParams>();
  readonly #subscriptions: Disposable[];
  readonly #checks = new EventEmitter<StatusParams>();
  /** The server has checked a document. (A client has one listener for each notification; this one has many.) */
  readonly onDidCheck = this.#checks.event;
  #state: State = State.Stopped;

  constructor(client: BaseLanguageClient) {
    this.#item.name = l10n.t('Gouji');
    this.#item.command = 'gouji.showProblems';
    this.#subscriptions = [
      client.onDidChangeState(({ newState }) => this.#moveTo(newState)),
      client.onNotification(STATUS_NOTIFICATION, (params: StatusParams) => this.#receive(params)),
      window.onDidChangeActiveTextEditor(() => this.#show()),
      // A document whose language changes is closed and opened.
      workspace.onDidOpenTextDocument(() => this.#show()),
    ];
    this.#show();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#item.dispose();
    this.#checks.dispose();
  }

  #moveTo(state: State): void {
    this.#state = state;
    this.#show();
  }

  #receive(params: StatusParams): void {
    this.#latest.set(params.uri, params);
    this.#checks.fire(params);
    this.#show();
  }

  #show(): void {
    const document = documentInFront();
    if (document === undefined) {
      this.#item.hide();
      return;
    }
    const latest = this.#latest.get(document.uri.toString());
    const failed = this.#state === State.Stopped || latest?.state === 'failed';
    this.#item.text = failed ? `$(error) ${l10n.t('Gouji: not running')}` : textOf(this.#state, latest);
    this.#item.tooltip = failed
      ? l10n.t('The language server has stopped. Restart it from the command palette.')
      : tooltipOf(latest);
    this.#item.backgroundColor = failed ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    this.#item.show();
  }
}

/** The disclosure that is edited, or that stands beside a preview or a panel that has the keyboard. */
function documentInFront(): TextDocument | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  const shown = activeTextEditor === undefined ? visibleTextEditors : [activeTextEditor];
  return shown.map(({ document }) => document).find(({ languageId }) => languageId === LANGUAGE_ID);
}

function textOf(state: State, latest: StatusParams | undefined): string {
  if (state === State.Starting || latest === undefined) return `$(sync~spin) ${l10n.t('Gouji: checking')}`;
  const problems = latest.errors + latest.warnings;
  const { holding, contradicted, others } = latest;
  if (problems + holding + contradicted + others === 0)
    return `$(info) ${l10n.t('Gouji: no figures to check')}`;
  if (problems === 0) return `$(pass) ${l10n.t('Gouji: no problems')}`;
  const sign = latest.errors > 0 ? 'error' : 'warning';
  return `$(${sign}) ${l10n.t('Gouji: {0} errors, {1} warnings', latest.errors, latest.warnings)}`;
}

function tooltipOf(latest: StatusParams | undefined): string | undefined {
  if (latest === undefined) return undefined;
  const { holding, contradicted, others, ignored, known } = latest;
  const found = l10n.t('{0} relations hold, {1} do not; {2} hints', holding, contradicted, others);
  if (ignored + known === 0) return found;
  return `${found}\n${l10n.t('{0} ignored by comments, {1} known by the baseline', ignored, known)}`;
}
