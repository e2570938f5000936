import { type Uri, workspace } from 'vscode';

/** UTF-8 first, for it is the only one that says so when it is wrong; GB18030 is what older office programs write. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;

/** The text of a file; undefined where it cannot be read or is no text. */
export async function textOf(uri: Uri): Promise<string | undefined> {
  try {
    return decoded(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of ENCODINGS) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return undefined;
}
