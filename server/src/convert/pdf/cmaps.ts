import { unzlibSync } from 'fflate';
import { LENGTHS, PACK } from './cmaps.generated.ts';

let unpackedMaps: ReadonlyMap<string, Uint8Array> | undefined;

/** Maps that another one holds as well: one unit of UTF-16 is a character of UCS-2. */
const HELD_BY: Readonly<Record<string, string>> = { 'UniGB-UCS2-H': 'UniGB-UTF16-H' };

/** A character map of simplified Chinese by its name, as pdf.js packs it; undefined for any other. */
export function gbCMap(name: string): Uint8Array | undefined {
  unpackedMaps ??= unpacked();
  return unpackedMaps.get(HELD_BY[name] ?? name);
}

function unpacked(): ReadonlyMap<string, Uint8Array> {
  const bytes = unzlibSync(Uint8Array.from(atob(PACK), (character) => character.charCodeAt(0)));
  const maps = new Map<string, Uint8Array>();
  let from = 0;
  for (const [name, length] of LENGTHS) {
    maps.set(name, bytes.subarray(from, from + length));
    from += length;
  }
  return maps;
}
