/// <reference path="./pdf-worker.d.ts" />
import './standards.ts';
import { WorkerMessageHandler } from 'pdfjs-dist/build/pdf.worker.mjs';
import { gbCMap } from './cmaps.ts';
import { type FontFacts, fontFacts } from './font-facts.ts';
import { CALLBACK, Loopback, type PortMessage, STREAM } from './port.ts';

/** The version whose messages are spoken here; the reader refuses any other. */
const VERSION = '5.4.624';
const DOCUMENT = 'document';
const READER = `${DOCUMENT}_worker`;
/** Nothing is written to the console, which may be the channel that the language server speaks on. */
const SILENT = { verbosity: 0 };
/** List every operation as it stands, and none of annotations. */
const INTENT = 0x100 + 0x40;

/** Some operations of a page: what is done (`operations.ts`) and with what. */
export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The box of a page in its own units, [left, bottom, right, top], and how many degrees it is shown turned clockwise. */
export interface PageBox {
  readonly view: readonly [number, number, number, number];
  readonly rotate: number;
}

/** `NeedsPassword` and `Damaged` are what opening may fail with. */
export class NeedsPassword extends Error {}
export class Damaged extends Error {}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

interface Stream extends Waiting {
  readonly take: (chunk: Operations) => void;
}

/**
 * A PDF file that is open: the reading half of pdf.js, in this thread, spoken to by messages. Nothing is fetched, no script of the
 * file is run, no font is loaded, no picture decoded.
 */
export class PdfFile {
  readonly #port = new Loopback((message) => this.#receive(message));
  readonly #callbacks = new Map<number, Waiting>();
  readonly #streams = new Map<number, Stream>();
  readonly #fonts = new Map<string, FontFacts>();
  #nextId = 1;
  #opened: Waiting | undefined;

  /** How many pages the file has. Throws `NeedsPassword` and `Damaged`. */
  async open(bytes: Uint8Array): Promise<number> {
    WorkerMessageHandler.initializeFromPort(this.#port);
    this.#port.send({ sourceName: 'main', targetName: 'worker', action: 'configure', data: SILENT });
    await this.#ask('GetDocRequest', openingRequest(bytes), 'worker', 'main');
    const pages = await new Promise((resolve, reject) => {
      this.#opened = { resolve, reject };
      this.#port.send({ sourceName: DOCUMENT, targetName: READER, action: 'Ready' });
    });
    return pages as number;
  }

  async box(index: number): Promise<PageBox> {
    return (await this.#ask('GetPage', { pageIndex: index })) as PageBox;
  }

  /** Hands the page's operations to `take`, some at a time; what that throws ends the reading. The box must have been asked for. */
  async operations(index: number, take: (chunk: Operations) => void): Promise<void> {
    const streamId = this.#nextId++;
    await new Promise((resolve, reject) => {
      this.#streams.set(streamId, { resolve, reject, take });
      const data = { pageId: index, pageIndex: index, intent: INTENT, cacheKey: '', annotationStorage: null };
      this.#send({ action: 'GetOperatorList', streamId, data, desiredSize: 1 });
    });
  }

  font(name: string): FontFacts | undefined {
    return this.#fonts.get(name);
  }

  async close(): Promise<void> {
    await this.#ask('Terminate', null);
  }

  #send(message: Omit<PortMessage, 'sourceName' | 'targetName'>): void {
    this.#port.send({ sourceName: DOCUMENT, targetName: READER, ...message });
  }

  #ask(action: string, data: unknown, targetName = READER, sourceName = DOCUMENT): Promise<unknown> {
    const callbackId = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#callbacks.set(callbackId, { resolve, reject });
      this.#port.send({ sourceName, targetName, action, callbackId, data });
    });
  }

  #receive(message: PortMessage): void {
    if (message.stream !== undefined) this.#streamed(message);
    else if (message.callback !== undefined) this.#answered(message);
    else if (message.callbackId !== undefined) this.#answer(message);
    else this.#told(message.action ?? '', message.data);
  }

  #answered({ callbackId, callback, data, reason }: PortMessage): void {
    const waiting = this.#callbacks.get(callbackId ?? 0);
    this.#callbacks.delete(callbackId ?? 0);
    if (callback === CALLBACK.data) waiting?.resolve(data);
    else waiting?.reject(reason);
  }

  /** The only thing that the reader is given is a character map; no password, no font, no picture. */
  #answer({ action, callbackId, data, sourceName }: PortMessage): void {
    const { name = '' } = (data ?? {}) as { name?: string };
    const cMapData = action === 'FetchBinaryData' ? gbCMap(name) : undefined;
    const answer = cMapData
      ? { callback: CALLBACK.data, data: { cMapData, isCompressed: true } }
      : { callback: CALLBACK.error, reason: new Error(`${action} is not answered`) };
    this.#port.send({ sourceName: DOCUMENT, targetName: sourceName, callbackId: callbackId ?? 0, ...answer });
  }

  #told(action: string, data: unknown): void {
    if (action === 'GetDoc')
      this.#opened?.resolve((data as { pdfInfo: { numPages: number } }).pdfInfo.numPages);
    else if (action === 'DocException') this.#opened?.reject(refusal(data));
    else if (action === 'commonobj') this.#keepFont(data as readonly unknown[]);
  }

  #keepFont([name, kind, font]: readonly unknown[]): void {
    if (kind === 'Font') this.#fonts.set(String(name), fontFacts((font as { data?: ArrayBuffer }).data));
  }

  #streamed({ stream, streamId = 0, chunk, reason, sourceName }: PortMessage): void {
    const reading = this.#streams.get(streamId);
    if (!reading || sourceName !== READER) return;
    if (stream === STREAM.enqueue) this.#take(reading, streamId, chunk as Operations);
    else if (stream === STREAM.close || stream === STREAM.error) {
      this.#streams.delete(streamId);
      if (stream === STREAM.close) reading.resolve(undefined);
      else reading.reject(reason);
    }
  }

  /** The next chunk is asked for in a task of its own, so that whoever wants to stop the reading is heard in between. */
  #take(reading: Stream, streamId: number, chunk: Operations): void {
    try {
      reading.take(chunk);
      setTimeout(() => this.#send({ stream: STREAM.pull, streamId, desiredSize: 1 }), 0);
    } catch (error) {
      this.#streams.delete(streamId);
      reading.reject(error);
    }
  }
}

function openingRequest(bytes: Uint8Array): object {
  return {
    docId: DOCUMENT,
    apiVersion: VERSION,
    // A plain copy: of Node's buffers, other code may be using the rest.
    data: new Uint8Array(bytes),
    password: null,
    disableAutoFetch: true,
    rangeChunkSize: 65_536,
    length: bytes.length,
    docBaseUrl: null,
    enableXfa: false,
    evaluatorOptions: {
      maxImageSize: -1,
      disableFontFace: false,
      ignoreErrors: true,
      isEvalSupported: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      canvasMaxAreaInBytes: -1,
      fontExtraProperties: false,
      useSystemFonts: true,
      useWasm: false,
      useWorkerFetch: false,
      cMapUrl: null,
      iccUrl: null,
      standardFontDataUrl: null,
      wasmUrl: null,
    },
  };
}

function refusal(reason: unknown): Error {
  const { name, message } = reason as Error;
  return name === 'PasswordException' ? new NeedsPassword(message) : new Damaged(message);
}
