import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import type { Area } from './area.ts';
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

/** Everything that the server does for a client that has said who it is. Returns what is to follow once the client is ready. */
export function openSession(
  connection: Connection,
  params: InitializeParams,
  readLocal: ReadFile | undefined,
): () => void {
  const session = new Session(connection, readLocal);
  session.initialize(params, readOptions(params.initializationOptions));
  connection.onDidChangeConfiguration(() => reconfigure(session));
  connection.onDidChangeWatchedFiles(
    guardedNotification('watched', session.log, ({ changes }) => session.filesChanged(changes)),
  );
  registerSynchronisation(session, connection);
  registerRequests(session, connection);
  for (const area of AREAS) area.register(session, connection);
  return () => afterInitialize(session, connection);
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

/** Registers for what the client tells when asked to, and reads its configuration. */
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
