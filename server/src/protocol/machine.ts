import type { ReadPdf } from '../convert/import-file.ts';
import type { ReadFile } from './read-file.ts';

/** What a server can do as a process on a machine, and cannot as a worker of a web page. */
export interface Machine {
  /** Reads files of this machine (URIs of the scheme `file`). */
  readonly readFile: ReadFile;
  /** The reader of PDF takes the messages of a web worker for its own. */
  readonly readPdf?: ReadPdf;
}
