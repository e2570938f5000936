import { CellShape, newWrittenNumber, readNumber } from '../../model/amount.ts';
import type { Unit } from '../../model/figure.ts';
import { scaleAmount } from '../../model/scaled-amount.ts';

const WIDE_TO_NARROW = 0xfee0;
const MISREAD: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  I: '1',
  l: '1',
  S: '5',
  s: '5',
  '。': '.',
  '、': ',',
  "'": ',',
};

/** Full-width digits and number marks in their ASCII form; all other characters stay. */
export function narrow(text: string): string {
  return text.replace(/[！-～]/g, (one) => String.fromCharCode(one.charCodeAt(0) - WIDE_TO_NARROW));
}

/** Amounts (分) that a text which is no number may have been meant as, the likeliest first, none twice. */
export function readingsOf(text: string, unit: Unit): readonly number[] {
  const plain = narrow(text)
    .replace(/[OoIlSs。、']/g, (one) => MISREAD[one] ?? one)
    .replace(/[\s()A-Za-z]/g, '');
  const values = [...spellings(plain)].map((spelling) => read(spelling, unit));
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** Separators out of place are dropped; of several points the last one, or the first, is the decimal point. */
function* spellings(text: string): Iterable<string> {
  const bare = text.replaceAll(',', '');
  yield bare;
  yield bare.replace(/\.+$/, '');
  yield bare.replace(/\.{2,}/g, '.');
  const last = bare.lastIndexOf('.');
  const first = bare.indexOf('.');
  if (first !== last) {
    yield bare.slice(0, last).replaceAll('.', '') + bare.slice(last);
    yield bare.slice(0, first + 1) + bare.slice(first + 1).replaceAll('.', '');
  }
  const comma = text.lastIndexOf(',');
  if (first < 0 && comma >= 0) yield `${text.slice(0, comma).replaceAll(',', '')}.${text.slice(comma + 1)}`;
}

function read(text: string, unit: Unit): number | undefined {
  const number = newWrittenNumber();
  readNumber(text, 0, text.length, number);
  if (number.shape !== CellShape.number) return undefined;
  return scaleAmount(number.mantissa, number.decimals, unit)?.value;
}
