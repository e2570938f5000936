/** Money in 分 (0.01 元) as text; whole numbers throughout, halves away from zero. */

const FEN_OF_WAN = 1_000_000;

/** An amount in 万元 with two decimals and thousands separators, such as `-1,234.50`. */
export function inWan(fen: number): string {
  const hundredths = divideRounded(fen, FEN_OF_WAN / 100);
  const whole = Math.trunc(Math.abs(hundredths) / 100);
  const rest = Math.abs(hundredths) % 100;
  return `${hundredths < 0 ? '-' : ''}${whole.toLocaleString('en-US')}.${String(rest).padStart(2, '0')}`;
}

/** How one amount changed to another: `+12.30%`; '' where there was nothing before. */
export function changeOf(now: number, before: number): string {
  if (before === 0) return '';
  // The product of two amounts leaves the safe integers; BigInt does not.
  const tenThousandths = Number((BigInt(now - before) * 100_000n) / BigInt(Math.abs(before)));
  return signedPercent(divideRounded(tenThousandths, 10));
}

/** A share in ten-thousandths as a percentage: 3333 is `33.33%`. */
export function percentOf(tenThousandths: number): string {
  const size = Math.abs(tenThousandths);
  return `${tenThousandths < 0 ? '-' : ''}${Math.trunc(size / 100)}.${String(size % 100).padStart(2, '0')}%`;
}

function signedPercent(tenThousandths: number): string {
  return tenThousandths > 0 ? `+${percentOf(tenThousandths)}` : percentOf(tenThousandths);
}

function divideRounded(value: number, by: number): number {
  const quotient = Math.trunc((Math.abs(value) * 2 + by) / (by * 2));
  return value < 0 ? -quotient : quotient;
}
