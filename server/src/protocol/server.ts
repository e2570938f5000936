import { type Connection, type InitializeParams, RAL } from 'vscode-languageserver';
import { CAPABILITIES } from './capabilities.ts';
import type { ReadFile } from './read-file.ts';

/**
 * Serves one client over a connection that is not listening yet. Files beside the documents are read by `readLocal` where they
 * are on this machine (URIs of the scheme `file`), else through the client.
 */
export function serve(connection: Connection, readLocal?: ReadFile): void {
  connection.onInitialize((params) => {
    const open = opener(connection, params, readLocal);
    // The answer is sent first; the client gets ready at the same time.
    afterwards(() => afterwards(open));
    connection.onInitialized(async () => {
      const begin = await open();
      begin();
    });
    return { serverInfo: { name: 'gouji' }, capabilities: CAPABILITIES };
  });
  connection.listen();
}

/**
 * Opens the session, once, however often it is asked. What is bundled is loaded before the next message is read:
 * `initialized` comes first, so that every later message finds its handler.
 */
function opener(
  connection: Connection,
  params: InitializeParams,
  readLocal: ReadFile | undefined,
): () => Promise<() => void> {
  let opened: Promise<() => void> | undefined;
  return () => {
    opened ??= import('./open-session.ts').then(({ openSession }) =>
      openSession(connection, params, readLocal),
    );
    return opened;
  };
}

/** Does it when all has been done that waits already. */
function afterwards(action: () => void): void {
  RAL().timer.setImmediate(action);
}
