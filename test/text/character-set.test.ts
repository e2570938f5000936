import { describe, expect, it } from 'vitest';
import { CharacterSet } from '../../server/src/text/character-set.ts';

describe('CharacterSet', () => {
  it('has the characters that it was made of, and no others', () => {
    const set = new CharacterSet('、（a\uffff');
    for (let code = 0; code <= 0xffff; code++) {
      const expected = code === 0x3001 || code === 0xff08 || code === 0x61 || code === 0xffff;
      if (set.has(code) !== expected) expect.fail(`code unit ${code}`);
    }
  });

  it('does not have what stands behind the end of a text', () => {
    const set = new CharacterSet('\u0000一');
    expect(set.has('一'.charCodeAt(1))).toBe(false);
    expect(set.has(0)).toBe(false);
    expect(set.has(0x4e00)).toBe(true);
  });

  it('takes characters one by one', () => {
    const set = new CharacterSet();
    expect(set.has(0x20)).toBe(false);
    set.add(0x20);
    expect(set.has(0x20)).toBe(true);
  });
});
