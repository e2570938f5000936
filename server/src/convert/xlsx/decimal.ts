/** An exact decimal number: the digits without leading zeros, and how many of them stand behind the point. */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly scale: number;
}

const WRITTEN = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?\s*$/;

/** Reads `-1234.5`, `8.5E-14`; undefined for what is no number. */
export function readDecimal(text: string): Decimal | undefined {
  const [all, sign, whole = '', fraction = '', exponent = '0'] = WRITTEN.exec(text) ?? [];
  if (all === undefined || whole + fraction === '') return undefined;
  return normal(sign === '-', whole + fraction, fraction.length - Number(exponent));
}

function normal(negative: boolean, digits: string, scale: number): Decimal {
  const padded = scale < 0 ? digits + '0'.repeat(-scale) : digits;
  const kept = padded.replace(/^0+/, '');
  return { negative: negative && kept !== '', digits: kept, scale: Math.max(0, scale) };
}

export function isZero({ digits }: Decimal): boolean {
  return digits === '';
}

/** Times ten to the power. */
export function shifted({ negative, digits, scale }: Decimal, power: number): Decimal {
  return normal(negative, digits, scale - power);
}

/** Rounded to so many digits behind the point, a half away from zero, as spreadsheets do. */
export function rounded(value: Decimal, scale: number): Decimal {
  const cut = value.scale - scale;
  if (cut <= 0) return normal(value.negative, value.digits + '0'.repeat(-cut), scale);
  const padded = value.digits.padStart(cut + 1, '0');
  const kept = padded.slice(0, -cut);
  const up = padded.charCodeAt(padded.length - cut) >= 0x35;
  return normal(value.negative, up ? (BigInt(kept) + 1n).toString() : kept, scale);
}

/**
 * Without the noise of binary numbers: a spreadsheet computes with fifteen digits and stores seventeen, so that 1234.56 may be
 * written 1234.5600000000001. Zeros at the end behind the point go.
 */
export function withoutNoise(value: Decimal): Decimal {
  const surplus = value.digits.length - MOST_DIGITS;
  const scale = value.scale - Math.max(0, surplus);
  const exact = scale < 0 ? shifted(rounded(shifted(value, scale), 0), -scale) : rounded(value, scale);
  const zeros = Math.min(/0*$/.exec(exact.digits)?.[0].length ?? 0, exact.scale);
  return isZero(exact) ? exact : rounded(exact, exact.scale - zeros);
}

const MOST_DIGITS = 15;

/** The digits before and behind the point; '0' before it where there are none. */
export function partsOf({ digits, scale }: Decimal): { readonly whole: string; readonly fraction: string } {
  const padded = digits.padStart(scale + 1, '0');
  return { whole: padded.slice(0, padded.length - scale), fraction: padded.slice(padded.length - scale) };
}

export function writeDecimal(value: Decimal): string {
  const { whole, fraction } = partsOf(value);
  return `${value.negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
