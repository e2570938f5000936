/** How far into a page its character set may be told. */
const HEAD = 4096;

const NAMES: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  unicode: 'utf-16le',
};

/**
 * The text of a web page: by its byte order mark, else by what it says of itself, if that can be, else as UTF-8 or GB18030.
 * Undefined for bytes that are no text in any of them.
 */
export function pageText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedAs('utf-16be', bytes);
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const told = /<meta[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const names = told === undefined ? [] : [NAMES[told] ?? told];
  for (const name of [...names, 'utf-8', 'gb18030']) {
    const text = decodedAs(name, bytes);
    if (text !== undefined && !text.includes('\0')) return text;
  }
  return undefined;
}

function decodedAs(name: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
