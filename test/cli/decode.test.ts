import { describe, expect, it } from 'vitest';
import { decode } from '../../server/src/cli/decode.ts';

const TEXTS = [
  '',
  'plain ASCII\r\n',
  '预算\t1,234.50\n',
  '𠮷野村 😀 é\u{7ff}\u{800}\u{ffff}\u{10ffff}',
  '全角　空格'.repeat(9000),
];

describe('decode', () => {
  it.each(TEXTS)('reads UTF-8 as the standard decoder does', (text) => {
    const bytes = new TextEncoder().encode(text);
    expect(decode(bytes)).toEqual({ text, encoding: 'utf-8', bom: false });
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toEqual({
      text,
      encoding: 'utf-8',
      bom: true,
    });
  });

  it('reads a part of a larger buffer', () => {
    const bytes = new TextEncoder().encode('前单位：万元后');
    expect(decode(bytes.subarray(3, -3))).toMatchObject({ text: '单位：万元' });
  });

  it('takes what is not UTF-8 for GB18030, and nothing behind a byte order mark of UTF-8', () => {
    const gb = new Uint8Array([0xd4, 0xa4, 0xcb, 0xe3]);
    expect(decode(gb)).toEqual({ text: '预算', encoding: 'gb18030', bom: false });
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, ...gb]))).toBeUndefined();
  });
});
