import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type CodeAction,
  createMessageConnection,
  type Diagnostic,
  type MessageConnection,
} from 'vscode-languageserver/browser';
import type { NamedText, Served } from './served.ts';

/** What runs in the page: it starts workers from their source and talks to them. The functions are called by the test. */
declare const self: Record<'reportOf' | 'serve' | 'importIn', unknown>;

function start(source: string): Worker {
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  return new Worker(address);
}

/** Starts the script at an address as the web version of VS Code does, and tells it the address as the extension does. */
function startAt(address: string): Worker {
  const worker = start(`importScripts(${JSON.stringify(address)})`);
  worker.postMessage(address);
  return worker;
}

self.reportOf = (source: string, texts: readonly NamedText[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const worker = start(source);
    worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(texts);
  });

interface Serving {
  readonly worker: Worker;
  readonly connection: MessageConnection;
  readonly asked: readonly string[];
}

/** A server in a worker that is ready; `files` are what it may read, and `asked` what it asked for. */
async function startServer(address: string, files: Readonly<Record<string, string>>): Promise<Serving> {
  const worker = startAt(address);
  const connection = createMessageConnection(
    new BrowserMessageReader(worker),
    new BrowserMessageWriter(worker),
  );
  const asked: string[] = [];
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('gouji/readFile', ({ uri }: { readonly uri: string }) => {
    asked.push(uri);
    return files[uri] ?? null;
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: 'memfs:/folder', name: 'folder' }],
    initializationOptions: { locale: 'zh-cn', readsFiles: true },
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification('initialized', {});
  return { worker, connection, asked };
}

/** What the server in a worker says of each text, and which files it asked its client for. */
self.serve = async (
  address: string,
  texts: readonly NamedText[],
  files: Readonly<Record<string, string>>,
): Promise<{ readonly served: readonly Served[]; readonly asked: readonly string[] }> => {
  const { worker, connection, asked } = await startServer(address, files);
  const served: Served[] = [];
  for (const named of texts) served.push(await serveOne(connection, named));
  worker.terminate();
  return { served, asked };
};

/** What the server in a worker makes of office files, given in base64. */
self.importIn = async (address: string, contents: readonly string[]): Promise<readonly unknown[]> => {
  const { worker, connection } = await startServer(address, {});
  const made: unknown[] = [];
  for (const content of contents) made.push(await connection.sendRequest('gouji/importFile', { content }));
  worker.terminate();
  return made;
};

async function serveOne(connection: MessageConnection, { path, text }: NamedText): Promise<Served> {
  const uri = `memfs:/folder/${encodeURIComponent(path)}`;
  const textDocument = { uri, languageId: 'budget-disclosure', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const { items } = await connection.sendRequest<{ readonly items: readonly Diagnostic[] }>(
    'textDocument/diagnostic',
    { textDocument: { uri } },
  );
  const fixes: (readonly CodeAction[])[] = [];
  for (const diagnostic of items) {
    const actions = await connection.sendRequest<readonly CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], only: ['quickfix'] },
    });
    fixes.push(actions.filter(({ diagnostics }) => diagnostics?.length === 1));
  }
  return { path, diagnostics: items, fixes };
}
