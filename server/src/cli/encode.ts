import type { Decoded, Encoding } from './decode.ts';
import { encodeGb18030 } from './gb18030.ts';

/** The bytes of a text in an encoding, or undefined where the encoding cannot write it. */
export function encode({ text, encoding, bom }: Decoded): Uint8Array | undefined {
  return encodeUnits(bom ? `\ufeff${text}` : text, encoding);
}

function encodeUnits(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  return encodeGb18030(text);
}
