import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellShape, newWrittenNumber, readNumber } from '../../server/src/model/amount.ts';
import { FEN_PER_UNIT, type Unit } from '../../server/src/model/figure.ts';
import { scaleAmount } from '../../server/src/model/scaled-amount.ts';
import { type AmountStyle, formatAmount } from '../../server/src/rules/style/amount-style.ts';

const STYLE: AmountStyle = {
  unit: 'ten-thousand-yuan',
  decimals: 2,
  grouped: false,
  zero: '',
  negative: 'minus',
};

function write(fen: number, style: Partial<AmountStyle> = {}): string {
  return formatAmount(fen, { ...STYLE, ...style });
}

describe('writing an amount', () => {
  it('writes the unit with the decimals of the place', () => {
    expect(write(326_300_000)).toBe('326.30');
    expect(write(326_300_000, { decimals: 1 })).toBe('326.3');
    expect(write(326_300_000, { decimals: 0 })).toBe('326.3');
    expect(write(12_345, { unit: 'yuan' })).toBe('123.45');
    expect(write(50_000)).toBe('0.05');
  });

  it('takes more decimals where the value needs them', () => {
    expect(write(1_234_567)).toBe('1.234567');
    expect(write(1_234_500)).toBe('1.2345');
  });

  it('groups in thousands only where the place does', () => {
    expect(write(12_345_678_00, { unit: 'yuan', grouped: true })).toBe('12,345,678.00');
    expect(write(123_456_00, { unit: 'yuan', grouped: true, decimals: 0 })).toBe('123,456');
    expect(write(999_00, { unit: 'yuan', grouped: true })).toBe('999.00');
  });

  it('writes zero and negative amounts as the place does', () => {
    expect(write(0)).toBe('');
    expect(write(0, { zero: '0.00' })).toBe('0.00');
    expect(write(-1_000_000)).toBe('-1.00');
    expect(write(-1_000_000, { negative: 'brackets' })).toBe('(1.00)');
  });

  it('is read back as the same amount', () => {
    const units: readonly Unit[] = ['yuan', 'thousand-yuan', 'ten-thousand-yuan', 'hundred-million-yuan'];
    const style = fc.record({
      unit: fc.constantFrom(...units),
      decimals: fc.integer({ min: 0, max: 4 }),
      grouped: fc.boolean(),
      zero: fc.constant('0'),
      negative: fc.constantFrom('minus' as const, 'brackets' as const),
    });
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), style, (fen, how) => {
        const text = formatAmount(fen, how);
        const number = newWrittenNumber();
        readNumber(text, 0, text.length, number);
        expect(number.shape).toBe(CellShape.number);
        expect(scaleAmount(number.mantissa, number.decimals, how.unit)?.value).toBe(fen);
        expect(FEN_PER_UNIT[how.unit]).toBeGreaterThan(0);
      }),
    );
  });
});
