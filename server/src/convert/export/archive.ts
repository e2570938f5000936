import { strToU8, zipSync } from 'fflate';

/** The first moment that a ZIP file can tell; in local time, as it is written, so that the bytes are the same everywhere. */
const FIXED = new Date(1980, 0, 1, 0, 0, 0);

/** Files by path as one Office archive; equal files give equal bytes. */
export function archiveOf(files: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 9, mtime: FIXED });
}
