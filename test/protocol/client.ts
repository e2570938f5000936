import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { commandLine } from '../paths.ts';

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly { readonly code?: string; readonly message: string }[];
}

/** A bare client of the built server, over stdio as any editor would start it. */
export class TestClient {
  readonly connection: MessageConnection;
  readonly published: Published[] = [];
  /** What the client is set to. */
  configuration: object = { delay: 0 };
  readonly #process: ChildProcess;
  #exit: number | null | undefined;

  constructor() {
    this.#process = spawn(process.execPath, [commandLine, 'lsp', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#process.on('exit', (code) => {
      this.#exit = code;
    });
    const { stdin, stdout } = this.#process;
    if (stdin === null || stdout === null) throw new Error('the server has no pipes');
    this.connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: Published) => {
      this.published.push(params);
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/configuration', () => [this.configuration]);
    this.connection.listen();
  }

  get running(): boolean {
    return this.#exit === undefined;
  }

  async initialize(
    textDocument: object = {},
    locale = 'zh-cn',
    folder?: string,
    workspace: object = {},
  ): Promise<{ readonly capabilities: Readonly<Record<string, unknown>> }> {
    const result = await this.connection.sendRequest<{ capabilities: Record<string, unknown> }>(
      'initialize',
      {
        processId: process.pid,
        rootUri: null,
        workspaceFolders: folder === undefined ? null : [{ uri: pathToFileURL(folder).href, name: '' }],
        locale,
        capabilities: {
          workspace: {
            configuration: true,
            didChangeWatchedFiles: { dynamicRegistration: true },
            ...workspace,
          },
          textDocument,
        },
      },
    );
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: 'budget-disclosure', version, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  change(uri: string, version: number, contentChanges: readonly object[]): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  filesChanged(uris: readonly string[]): Promise<void> {
    const changes = uris.map((uri) => ({ uri, type: 2 }));
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  request<R>(method: string, uri: string, params: object = {}): Promise<R> {
    return this.connection.sendRequest<R>(method, { textDocument: { uri }, ...params });
  }

  /** The first published diagnostics that satisfy a condition, now or later. */
  async publishedWhere(condition: (published: Published) => boolean): Promise<Published> {
    for (;;) {
      const found = this.published.findLast(condition);
      if (found !== undefined) return found;
      await new Promise((resolve) => {
        setTimeout(resolve, 10);
      });
    }
  }

  async stop(): Promise<number | null | undefined> {
    await this.connection.sendRequest('shutdown');
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
    return this.#exit;
  }
}
