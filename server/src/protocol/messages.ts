/** The notifications and settings that client and server share; the client imports this file and nothing else of ours. */

/** Server → client: what the status item shows for one document. */
export const STATUS_NOTIFICATION = 'gouji/status';

export interface StatusParams {
  readonly uri: string;
  readonly state: 'checked' | 'failed';
  readonly errors: number;
  readonly warnings: number;
  readonly others: number;
  /** Relations that hold and that do not. */
  readonly holding: number;
  readonly contradicted: number;
  /** Findings not shown: ignored by comments, and known by the baseline. */
  readonly ignored: number;
  readonly known: number;
}

/** Server → client: the text of a file beside a document, where the server cannot read it itself; null where there is none. */
export const READ_FILE_REQUEST = 'gouji/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

export type ReadFileResult = string | null;

/** Section of the client's configuration that the server reads. */
export const CONFIGURATION_SECTION = 'gouji';

/** `gouji.*` as the server asks for it; anything missing or unusable falls back to the default. */
export interface ClientConfiguration {
  readonly rules?: unknown;
  readonly rounding?: unknown;
  readonly year?: unknown;
  readonly delay?: unknown;
  readonly preset?: unknown;
  readonly baseline?: unknown;
  readonly codeLens?: unknown;
  readonly inlayHints?: unknown;
  readonly format?: unknown;
}

/** `initializationOptions`. */
export interface InitializationOptions {
  /** Display language of the client, such as zh-cn or en. */
  readonly locale?: string;
  /** URI of the folder that holds the rules' pages. */
  readonly rulePages?: string;
  /** Whether the client answers READ_FILE_REQUEST. */
  readonly readsFiles?: boolean;
}
