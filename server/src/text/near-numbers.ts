/**
 * The ways in which a number may have been meant that was miswritten by one slip of the fingers: one digit replaced, two
 * neighbouring digits exchanged, the decimal point moved. Plain digits with a point, separators dropped; none of what is
 * written with a sign or a unit.
 */
export function nearWritings(written: string): readonly string[] {
  const plain = written.replaceAll(/[,，]/g, '');
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return [];
  const others = new Set([...replaced(plain), ...exchanged(plain), ...moved(plain)]);
  others.delete(plain);
  return [...others].filter((other) => !/^0\d/.test(other));
}

function replaced(plain: string): readonly string[] {
  return [...plain].flatMap((character, at) =>
    character === '.' ? [] : DIGITS.map((digit) => plain.slice(0, at) + digit + plain.slice(at + 1)),
  );
}

const DIGITS = [...'0123456789'];

function exchanged(plain: string): readonly string[] {
  return [...plain.matchAll(/(?=(\d)(\d))/g)].map(
    ({ index, 1: left = '', 2: right = '' }) => plain.slice(0, index) + right + left + plain.slice(index + 2),
  );
}

/** By one to four places: a point that slipped, and an amount in 元 for one in 万元. */
function moved(plain: string): readonly string[] {
  const [whole = '', decimals = ''] = plain.split('.');
  const digits = whole + decimals;
  return MOVES.flatMap((by) => {
    const at = whole.length + by;
    if (by > 0) {
      const padded = digits.padEnd(at, '0');
      const rest = padded.slice(at);
      const front = padded.slice(0, at).replace(/^0+(?=\d)/, '');
      return [rest === '' ? front : `${front}.${rest}`];
    }
    const padded = digits.padStart(digits.length + Math.max(0, 1 - at), '0');
    const point = Math.max(1, at);
    return [`${padded.slice(0, point)}.${padded.slice(point)}`];
  });
}

const MOVES = [-4, -3, -2, -1, 1, 2, 3, 4];
