import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The text of a file on this machine; undefined for one that cannot be read and for URIs of any other kind. */
export async function readFileUri(uri: string): Promise<string | undefined> {
  try {
    return readFileSync(fileURLToPath(uri), 'utf8');
  } catch {
    return undefined;
  }
}
