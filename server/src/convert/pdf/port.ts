/** A message as pdf.js's two halves exchange it; which fields there are says what kind it is. */
export interface PortMessage {
  readonly sourceName: string;
  readonly targetName: string;
  readonly action?: string;
  readonly data?: unknown;
  readonly callbackId?: number;
  readonly callback?: number;
  readonly reason?: unknown;
  readonly stream?: number;
  readonly streamId?: number;
  readonly chunk?: unknown;
  readonly desiredSize?: number;
  readonly success?: boolean;
}

export const CALLBACK = { data: 1, error: 2 } as const;
export const STREAM = { close: 3, enqueue: 4, error: 5, pull: 6 } as const;

/**
 * Both ends of a message channel in one place: what the reader posts is handed to `receive`, what `send` is given is handed to the
 * reader, each in a task of its own, as between two threads; nothing is copied.
 */
export class Loopback {
  readonly #listeners = new Set<(event: { data: unknown }) => void>();
  readonly #receive: (message: PortMessage) => void;

  constructor(receive: (message: PortMessage) => void) {
    this.#receive = receive;
  }

  addEventListener(_type: 'message', listener: (event: { data: unknown }) => void): void {
    this.#listeners.add(listener);
  }

  postMessage(message: unknown): void {
    const copy = withoutAlias(message as PortMessage);
    queueMicrotask(() => this.#receive(copy));
  }

  send(message: PortMessage): void {
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener({ data: message });
    });
  }
}

/** The reader empties the lists of a chunk as soon as it has posted it: they are copied, what they list is not. */
function withoutAlias(message: PortMessage): PortMessage {
  const { chunk } = message;
  if (chunk === null || typeof chunk !== 'object') return message;
  const { fnArray, argsArray } = chunk as { fnArray?: unknown; argsArray?: unknown };
  if (!Array.isArray(fnArray) || !Array.isArray(argsArray)) return message;
  return { ...message, chunk: { ...chunk, fnArray: [...fnArray], argsArray: [...argsArray] } };
}
