import { describe, expect, it } from 'vitest';
import { nearWritings } from '../../server/src/text/near-numbers.ts';

describe('nearWritings', () => {
  it('holds the number that one slip of the fingers made another', () => {
    expect(nearWritings('62.90')).toContain('26.90');
    expect(nearWritings('22.46')).toContain('22.16');
    expect(nearWritings('48.7')).toContain('4.87');
    expect(nearWritings('1,234.5')).toContain('1324.5');
    expect(nearWritings('23.58')).toContain('235800');
  });

  it('holds neither the number itself nor what two slips would make', () => {
    expect(nearWritings('55.00')).not.toContain('55.00');
    expect(nearWritings('22.46')).not.toContain('23.56');
  });

  it('is empty for what is no plain number', () => {
    expect(nearWritings('-3.00')).toEqual([]);
    expect(nearWritings('')).toEqual([]);
  });
});
