import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';

/** Serves the scripts of a folder on this machine. */
export class FileServer {
  readonly #folder: string;
  readonly #server = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', 'text/javascript; charset=utf-8');
    response.end(readFileSync(join(this.#folder, basename(url))));
  });

  constructor(folder: string) {
    this.#folder = folder;
  }

  listen(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  /** Where a file of the folder is found, once it listens. */
  address(file: string): string {
    const at = this.#server.address();
    if (typeof at !== 'object' || at === null) throw new Error('it does not listen');
    return `http://127.0.0.1:${at.port}/${file}`;
  }

  close(): void {
    this.#server.close();
  }
}
