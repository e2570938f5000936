import type { Connection } from 'vscode-languageserver';
import type { Log } from './guard.ts';
import { READ_FILE_REQUEST, type ReadFileParams, type ReadFileResult } from './messages.ts';

/** Text of a file by its URI; undefined where there is none. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

/** Milliseconds after which a file system that does not answer is taken to have no such file. */
const LONGEST_WAIT = 10_000;

/** Reads through the client, which knows every file system that its documents come from. Never rejects, never hangs. */
export function readThroughClient(connection: Connection, log: Log): ReadFile {
  return async (uri) => {
    const params: ReadFileParams = { uri };
    try {
      const text = await inTime(connection.sendRequest<ReadFileResult>(READ_FILE_REQUEST, params));
      return text ?? undefined;
    } catch (error) {
      log(`${uri}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), LONGEST_WAIT);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
