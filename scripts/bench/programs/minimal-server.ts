import { createConnection, ProposedFeatures, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * The floor of the language server: the same library, the same transport, TextDocument.update and one diagnostic sent
 * back at once; nothing is checked.
 */
const connection = createConnection(ProposedFeatures.all);
const documents = new Map<string, TextDocument>();

connection.onInitialize(() => ({
  capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
}));
connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
  publish(TextDocument.create(uri, languageId, version, text)),
);
connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
  const document = documents.get(uri);
  if (document !== undefined) publish(TextDocument.update(document, contentChanges, version));
});
connection.listen();

function publish(document: TextDocument): void {
  const { uri, version } = document;
  documents.set(uri, document);
  const start = document.positionAt(document.getText().length);
  const diagnostics = [{ range: { start, end: start }, message: 'floor' }];
  void connection.sendDiagnostics({ uri, version, diagnostics });
}
