/** Of fewer digits, zeros at the end left out, some other amount is a slip away by chance. */
const FEWEST_DIGITS = 5;

/**
 * Whether one amount is written as the other but for one wrong digit or two neighbours exchanged; `unit` is the last digit
 * that both are written to, in 分. A different last digit may be rounding.
 */
export function isMistyped(one: number, other: number, unit: number, fewest = FEWEST_DIGITS): boolean {
  const left = Math.round(one / unit);
  const right = Math.round(other / unit);
  if (left <= 0 || right <= 0 || !isRound(Math.abs(left - right))) return false;
  const [written, wanted] = withoutCommonZeros(`${left}`, `${right}`);
  if (written.length !== wanted.length || written.length < fewest) return false;
  const at = firstDifference(written, wanted);
  if (at === written.length - 1) return false;
  if (written.slice(at + 1) === wanted.slice(at + 1)) return true;
  return (
    written[at] === wanted[at + 1] &&
    written[at + 1] === wanted[at] &&
    written.slice(at + 2) === wanted.slice(at + 2)
  );
}

/** The cheap question first: a wrong digit differs by one digit and zeros, exchanged ones by nine times that. */
function isRound(difference: number): boolean {
  let rest = difference;
  if (rest === 0) return false;
  while (rest % 10 === 0) rest /= 10;
  return rest < 10 || (rest % 9 === 0 && rest < 90);
}

function withoutCommonZeros(left: string, right: string): readonly [string, string] {
  let zeros = 0;
  while (left.at(-1 - zeros) === '0' && right.at(-1 - zeros) === '0') zeros++;
  return [left.slice(0, left.length - zeros), right.slice(0, right.length - zeros)];
}

function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return at;
}
