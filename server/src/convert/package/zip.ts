import { inflateSync } from 'fflate';
import { damaged, encrypted, tooLarge } from '../refusals.ts';
import { crc32 } from './crc32.ts';

/** What one part, and all parts together that are read, may unpack to; a table of 20,000 rows takes a tenth of it. */
const LARGEST_PART = 128 * 1024 * 1024;
const LARGEST_SUM = 256 * 1024 * 1024;
const MOST_ENTRIES = 20_000;

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
const IN_ZIP64 = 0xffffffff;

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The parts of a zip archive, each unpacked when it is asked for; what is damaged, encrypted or too large is refused. */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, Entry>;
  #unpacked = 0;

  /** Throws ImportError where the archive's list of parts cannot be read. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = readEntries(bytes);
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of a part, undefined where there is none. Throws ImportError where it cannot be read. */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    if ((entry.flags & 1) !== 0) throw encrypted();
    this.#unpacked += entry.size;
    if (entry.size > LARGEST_PART || this.#unpacked > LARGEST_SUM)
      throw tooLarge({ zh: '展开后 256 MB', en: '256 MB when unpacked' });
    const content = unpack(name, this.#packed(name, entry), entry);
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged(name);
    return content;
  }

  #packed(name: string, { offset, packed }: Entry): Uint8Array {
    const view = viewOf(this.#bytes);
    if (offset + LOCAL_SIZE > view.byteLength) throw damaged(name);
    const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packed > view.byteLength) throw damaged(name);
    return this.#bytes.subarray(start, start + packed);
  }
}

function unpack(name: string, packed: Uint8Array, { method, size }: Entry): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw damaged(name);
  try {
    // Into as much as the list of parts promises: a part that would unpack to more is cut and fails its checksum.
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    throw damaged(name);
  }
}

function readEntries(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const entries = new Map<string, Entry>();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES || at === IN_ZIP64)
    throw tooLarge({ zh: '2 万个部分或 4 GB', en: '20,000 parts or 4 GB' });
  for (let left = count; left > 0; left -= 1) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY) throw damaged('zip');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const start = at + ENTRY_SIZE;
    const next = start + (name ?? 0);
    entries.set(new TextDecoder().decode(bytes.subarray(start, next)), readEntry(view, at));
    at = next + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function readEntry(view: DataView, at: number): Entry {
  return {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** The record that says where the list of parts is stands at the end, before a comment of any length. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged('zip');
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
