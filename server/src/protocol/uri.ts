/** URIs as `URL` writes them, whatever scheme they have; a document's folder ends in a slash. */

export function resolved(reference: string, base: string): string {
  return new URL(reference, base).href;
}

export function normalised(uri: string): string {
  return new URL(uri).href;
}

export function asFolder(uri: string): string {
  return normalised(uri.endsWith('/') ? uri : `${uri}/`);
}

/** A path as people write it; a drive letter is no scheme and `#` no fragment. */
export function pathAsReference(path: string): string {
  const encoded = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return /^[A-Za-z]%3A\//.test(encoded) ? `file:///${encoded}` : encoded;
}

/** Whether both are in one file system: a document must not make us ask another machine for a file. */
export function isBeside(uri: string, other: string): boolean {
  const [a, b] = [new URL(uri), new URL(other)];
  return a.protocol === b.protocol && a.host === b.host;
}

/** The path from a folder to a file, as the baseline names it. */
export function relativePath(folder: string, file: string): string {
  const from = folder.split('/').slice(0, -1);
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  const path = [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
  return decodeURIComponent(path);
}
