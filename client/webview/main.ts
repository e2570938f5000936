import './components/panel.ts';
import { html, render } from 'lit';
import { documentStyles } from './components/document.styles.ts';
import type { ToHost } from './messages.ts';
import { readPanelState, readToPanel } from './read/messages.ts';
import { initialState, savedState } from './state/state.ts';
import { newStore } from './state/store.ts';
import { sayWith } from './strings.ts';

interface EditorApi {
  postMessage(message: ToHost): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare const acquireVsCodeApi: () => EditorApi;

/** Starts the panel: takes up what an earlier life left, shows it, and tells the editor's side that it may speak. */
function start(): void {
  const api = acquireVsCodeApi();
  const show = () => {
    const context = { state: store.state(), dispatch: store.dispatch };
    document.documentElement.lang = context.state.language === 'zh' ? 'zh-CN' : 'en';
    document.title = sayWith(context.state.strings)('panel');
    render(html`<gouji-panel .context=${context}></gouji-panel>`, document.body);
  };
  let saved = '';
  const store = newStore(
    initialState(readPanelState(api.getState())),
    (message) => api.postMessage(message),
    (state) => {
      show();
      const kept = JSON.stringify(savedState(state));
      if (kept !== saved && state.uri !== '') api.setState(savedState(state));
      saved = kept;
    },
  );
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readToPanel(data);
    if (message) store.dispatch({ type: 'received', message });
  });
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, documentStyles()];
  show();
  api.postMessage({ type: 'ready' });
}

start();
