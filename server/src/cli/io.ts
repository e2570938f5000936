/** What the command line touches of the world; tests hand in their own. */
export interface Io {
  readonly cwd: string;
  readonly colour: boolean;
  readonly columns: number;
  out(text: string): void;
  err(text: string): void;
  readStdin(): Uint8Array;
}

/** 0 nothing at or above the threshold, 1 findings, 2 wrong usage or unreadable input; a crash is never 0. */
export type ExitCode = 0 | 1 | 2;

export type Language = 'zh' | 'en';

/** Wrong usage or unusable configuration: shown as it is, exit 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
