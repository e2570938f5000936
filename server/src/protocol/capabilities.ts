import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { CODE_ACTION_KINDS } from './code-action-kinds.ts';
import { TOKENS_LEGEND } from './navigation/legend.ts';

/** Digits, too: by itself an editor asks for words that are typed, and a code is none. */
const COMPLETED_BEHIND = [...'0123456789', '\t', '|', '：', ':', '、', ' ', '-'];

/** What the server promises its client, known before anything that keeps the promise is loaded. */
export const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  diagnosticProvider: { identifier: 'gouji', interFileDependencies: true, workspaceDiagnostics: false },
  hoverProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  selectionRangeProvider: true,
  renameProvider: { prepareProvider: true },
  workspaceSymbolProvider: true,
  codeLensProvider: { resolveProvider: true },
  inlayHintProvider: true,
  semanticTokensProvider: { legend: TOKENS_LEGEND, range: true, full: { delta: true } },
  completionProvider: { resolveProvider: true, triggerCharacters: COMPLETED_BEHIND },
  signatureHelpProvider: { triggerCharacters: ['\t', '|'], retriggerCharacters: ['\t', '|'] },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\t', moreTriggerCharacter: ['\n', '|'] },
};
