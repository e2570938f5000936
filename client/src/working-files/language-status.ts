import { type Disposable, LanguageStatusSeverity, l10n, languages } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { LANGUAGE_ID } from '../language-client.ts';

/** The entry under `{}` in the status bar: whether the server runs, and how to start it again. */
export function registerLanguageStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('gouji.language', { language: LANGUAGE_ID });
  item.name = l10n.t('Gouji');
  const show = (state: State) => {
    item.busy = state === State.Starting;
    item.severity =
      state === State.Stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.text = state === State.Stopped ? l10n.t('Gouji: not running') : l10n.t('Gouji: running');
    item.command =
      state === State.Stopped
        ? { command: 'gouji.restart', title: l10n.t('Restart') }
        : { command: 'gouji.showOutput', title: l10n.t('Show Output') };
  };
  show(client.state);
  const following = client.onDidChangeState(({ newState }) => show(newState));
  return {
    dispose: () => {
      following.dispose();
      item.dispose();
    },
  };
}
