import { type ChildProcess, spawn } from 'node:child_process';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const URI = 'file:///bench.ysgk.txt';

interface Position {
  readonly line: number;
  readonly character: number;
}

/** A client over stdio that asks for no delay and does not pull, so that diagnostics are pushed after every change. */
export class BenchClient {
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;
  #version = 0;
  #onPublished: ((version: number) => void) | undefined;

  /** `server`: what Node is given to run it. */
  constructor(server: readonly string[]) {
    this.#process = spawn(process.execPath, [...server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdin, stdout } = this.#process;
    if (stdin === null || stdout === null) throw new Error(`${server.join(' ')} has no pipes`);
    this.#connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.#connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ version }: { readonly version: number }) => this.#onPublished?.(version),
    );
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onRequest('workspace/configuration', () => [{ delay: 0 }]);
    this.#connection.listen();
  }

  async initialize(): Promise<void> {
    await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { workspace: { configuration: true } },
    });
  }

  /** Opens the document and waits for its first diagnostics. */
  async open(text: string): Promise<void> {
    await this.#connection.sendNotification('initialized', {});
    await this.#untilPublished(() =>
      this.#connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: URI, languageId: 'budget-disclosure', version: this.#version, text },
      }),
    );
  }

  /** Milliseconds from sending the replacement of one character to its diagnostics. */
  async edit(at: Position, text: string): Promise<number> {
    const end = { line: at.line, character: at.character + 1 };
    const start = performance.now();
    await this.#untilPublished(() =>
      this.#connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version: this.#version },
        contentChanges: [{ range: { start: at, end }, text }],
      }),
    );
    return performance.now() - start;
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest('shutdown');
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#connection.sendNotification('exit');
    await ended;
    this.#connection.dispose();
  }

  #untilPublished(send: () => Promise<void>): Promise<void> {
    this.#version += 1;
    const wanted = this.#version;
    return new Promise((resolve, reject) => {
      this.#onPublished = (version) => {
        if (version === wanted) resolve();
      };
      send().catch(reject);
    });
  }
}
