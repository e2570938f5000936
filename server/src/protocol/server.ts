import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Area } from './area.ts';
import { CODE_ACTION_KINDS } from './code-actions.ts';
import { describe, guardedNotification } from './guard.ts';
import type { InitializationOptions } from './messages.ts';
import { navigation } from './navigation/area.ts';
import { preview } from './preview/area.ts';
import type { ReadFile } from './read-file.ts';
import { registerRequests } from './requests.ts';
import { Session } from './session.ts';
import { workingFiles } from './working-files/area.ts';
import { writing } from './writing/area.ts';

const AREAS: readonly Area[] = [navigation, writing, preview, workingFiles];

/**
 * Serves one client over a connection that is not listening yet. Files beside the documents are read by `readLocal` where they
 * are on this machine (URIs of the scheme `file`), else through the client.
 */
export function serve(connection: Connection, readLocal?: ReadFile): void {
  const session = new Session(connection, readLocal);
  connection.onInitialize((params) => initialize(session, params));
  connection.onInitialized(() => afterInitialize(session, connection));
  connection.onDidChangeConfiguration(() => reconfigure(session));
  connection.onDidChangeWatchedFiles(
    guardedNotification('watched', session.log, ({ changes }) => session.filesChanged(changes)),
  );
  registerSynchronisation(session, connection);
  registerRequests(session, connection);
  for (const area of AREAS) area.register(session, connection);
  connection.listen();
}

function initialize(session: Session, params: InitializeParams): InitializeResult {
  const options: InitializationOptions = readOptions(params.initializationOptions);
  session.initialize(params, options);
  return {
    serverInfo: { name: 'gouji' },
    capabilities: {
      ...Object.assign({}, ...AREAS.map(({ capabilities }) => capabilities)),
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      diagnosticProvider: { identifier: 'gouji', interFileDependencies: true, workspaceDiagnostics: false },
      hoverProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
    },
  };
}

function readOptions(value: unknown): InitializationOptions {
  const { locale, rulePages, readsFiles }: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  return {
    ...(typeof locale === 'string' ? { locale } : {}),
    ...(typeof rulePages === 'string' ? { rulePages } : {}),
    readsFiles: readsFiles === true,
  };
}

function afterInitialize(session: Session, connection: Connection): void {
  connection.client
    .register(DidChangeConfigurationNotification.type, { section: 'gouji' })
    .catch((error: unknown) => session.log(`register: ${describe(error)}`));
  if (session.watches) watchFiles(session, connection);
  reconfigure(session);
}

/** A baseline may have any name; the session knows which files it has read. */
function watchFiles(session: Session, connection: Connection): void {
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.json' }] })
    .catch((error: unknown) => session.log(`register: ${describe(error)}`));
}

function reconfigure(session: Session): void {
  session.configure().catch((error: unknown) => session.log(`configure: ${describe(error)}`));
}

/** Incremental text synchronisation, with versions that only grow. */
function registerSynchronisation(session: Session, connection: Connection): void {
  const { documents, log } = session;
  connection.onDidOpenTextDocument(
    guardedNotification('open', log, ({ textDocument: { uri, languageId, version, text } }) => {
      documents.open(uri, languageId, version, text);
      session.schedule(uri);
    }),
  );
  connection.onDidChangeTextDocument(
    guardedNotification('change', log, ({ textDocument: { uri, version }, contentChanges }) => {
      if (documents.change(uri, version, contentChanges)) session.schedule(uri);
    }),
  );
  connection.onDidCloseTextDocument(
    guardedNotification('close', log, ({ textDocument: { uri } }) => session.close(uri)),
  );
}
