/** A number as a spreadsheet stores it: its digits as they are written, and the format that shows them so. */
export interface SheetNumber {
  readonly value: string;
  readonly format: string;
}

const WRITTEN =
  /^(?<sign>-?)(?<whole>0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.(?<decimals>\d+))?(?<percent>%?)$/;
/** Spreadsheets reckon with so many digits: a longer number would be another one. */
const MOST_DIGITS = 15;

/** Never by way of floating-point arithmetic. Undefined for what is not written plainly: it stays words, as it stands. */
export function sheetNumber(text: string): SheetNumber | undefined {
  const groups = WRITTEN.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { sign = '', whole = '', decimals = '', percent = '' } = groups;
  const digits = whole.replaceAll(',', '');
  if (digits.length + decimals.length > MOST_DIGITS) return undefined;
  // A spreadsheet knows no negative zero.
  if (sign !== '' && !/[1-9]/.test(digits + decimals)) return undefined;
  const format = `#,##0${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}${percent}`;
  return { value: sign + (percent === '' ? joined(digits, decimals) : hundredth(digits, decimals)), format };
}

function joined(whole: string, decimals: string): string {
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

/** 12.5 → 0.125, by moving the point. */
function hundredth(whole: string, decimals: string): string {
  const padded = whole.padStart(3, '0');
  return joined(padded.slice(0, -2), padded.slice(-2) + decimals);
}
