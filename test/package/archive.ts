import { readFileSync } from 'node:fs';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;

/** Names of the files in a zip archive without a comment, in their order. Throws when it is none. */
export function archiveNames(path: string): readonly string[] {
  const bytes = readFileSync(path);
  const end = bytes.length - END_SIZE;
  if (bytes.readUInt32LE(end) !== END) throw new Error(`${path} is no zip archive`);
  const names: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error(`${path} is broken`);
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const start = at + ENTRY_SIZE;
    names.push(bytes.toString('utf8', start, start + (name ?? 0)));
    at = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return names;
}
