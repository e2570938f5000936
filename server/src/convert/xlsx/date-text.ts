import { type Decimal, partsOf } from './decimal.ts';
import type { FormatToken } from './format-tokens.ts';

/** Days from the first day of each count to 1970-01-01: day 1 is 1900-01-01, and 1900-02-29, which never was, is counted. */
const TO_1970 = 25_569;
const TO_1970_FROM_1904 = 24_107;
const LAST_DAY = 2_958_465;
const SECONDS = 86_400;
const WEEKDAYS = '日一二三四五六';

/** A count of days as a date; undefined where no date has that number. */
export function dateText(
  value: Decimal,
  tokens: readonly FormatToken[],
  from1904: boolean,
): string | undefined {
  const { whole, fraction } = partsOf(value);
  const days = Number(whole);
  if (value.negative || days > LAST_DAY) return undefined;
  const seconds = Math.round((Number(fraction.slice(0, 9).padEnd(9, '0')) / 1e9) * SECONDS);
  const start = from1904 ? TO_1970_FROM_1904 : TO_1970 - (days < 60 ? 1 : 0);
  const time = new Date((days - start) * SECONDS * 1000 + seconds * 1000);
  return tokens
    .map((token, at) => pieceOf(token, time, isMinutes(tokens, at)))
    .join('')
    .trim();
}

function pieceOf(token: FormatToken, time: Date, minutes: boolean): string {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'slash') return '/';
  if (token.kind === 'point') return '.';
  if (token.kind !== 'date') return '';
  const { letters } = token;
  const padded = (number: number) => String(number).padStart(letters.length > 1 ? 2 : 1, '0');
  if (letters.startsWith('y')) return yearText(time.getUTCFullYear(), letters.length);
  if (letters.startsWith('d'))
    return letters.length > 2 ? `星期${WEEKDAYS[time.getUTCDay()]}` : padded(time.getUTCDate());
  if (letters === 'aaaa') return `星期${WEEKDAYS[time.getUTCDay()]}`;
  if (letters === 'aaa') return WEEKDAYS[time.getUTCDay()] ?? '';
  if (letters.startsWith('h')) return padded(time.getUTCHours());
  if (letters.startsWith('s')) return padded(time.getUTCSeconds());
  if (letters.startsWith('m')) return padded(minutes ? time.getUTCMinutes() : time.getUTCMonth() + 1);
  return time.getUTCHours() < 12 ? '上午' : '下午';
}

function yearText(year: number, letters: number): string {
  return letters > 2 ? String(year) : String(year % 100).padStart(2, '0');
}

/** `m` stands for minutes behind hours and before seconds, and for the month elsewhere. */
function isMinutes(tokens: readonly FormatToken[], at: number): boolean {
  const before = tokens.slice(0, at).findLast(({ kind }) => kind === 'date');
  const behind = tokens.slice(at + 1).find(({ kind }) => kind === 'date');
  const letters = (token: FormatToken | undefined) => (token?.kind === 'date' ? token.letters : '');
  return letters(before).startsWith('h') || letters(behind).startsWith('s');
}
