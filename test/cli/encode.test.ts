import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../server/src/cli/decode.ts';
import { encode } from '../../server/src/cli/encode.ts';
import { encodeGb18030 } from '../../server/src/cli/gb18030.ts';
import { masked } from '../../server/src/cli/report/mask.ts';

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;
const gb18030 = new TextDecoder('gb18030', { fatal: true });

describe('encoding', () => {
  it.each(ENCODINGS)('%s gives back what was read', (encoding) => {
    const text = '部门预算\t1.00\r\n單位：万元 ①㈠‰ €Ａ\n';
    const bytes = encode({ text, encoding, bom: encoding !== 'gb18030' });
    expect(bytes && decode(bytes)).toEqual({ text, encoding, bom: encoding !== 'gb18030' });
  });

  it('writes GB18030 as it is known', () => {
    const bytes = (text: string) => [...(encodeGb18030(text) ?? [])];
    expect(bytes('A\u0000')).toEqual([0x41, 0]);
    expect(bytes('单位')).toEqual([0xb5, 0xa5, 0xce, 0xbb]);
    expect(bytes('\u3000')).toEqual([0xa1, 0xa1]);
    expect(bytes('\u0080')).toEqual([0x81, 0x30, 0x81, 0x30]);
    expect(bytes('\u{10000}\u{10ffff}')).toEqual([0x90, 0x30, 0x81, 0x30, 0xe3, 0x32, 0x9a, 0x35]);
    expect(encodeGb18030('\ud800')).toBeUndefined();
  });

  it('of any text into GB18030 is read back, or is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const bytes = encodeGb18030(text);
        if (bytes !== undefined) expect(gb18030.decode(bytes)).toBe(text.replace(/^\ufeff/, ''));
      }),
    );
  });
});

describe('masking', () => {
  it.each([
    ['手机13812345678', '手机138****5678'],
    ['138-1234-5678', '138-****-5678'],
    ['11010519491231002X', '110***********002X'],
    ['6222 0212 3456 7890', '622* **** **** 7890'],
    ['6217001234567890123', '621************0123'],
    ['\t13812345678.00\t', '\t13812345678.00\t'],
    ['合计\t2080505\t1234567.89', '合计\t2080505\t1234567.89'],
    ['91110000802100433B', '91110000802100433B'],
    ['0433-2513456', '0433-2513456'],
  ])('%j', (text, expected) => {
    expect(masked(text)).toBe(expected);
    expect(masked(text)).toHaveLength(text.length);
  });
});
