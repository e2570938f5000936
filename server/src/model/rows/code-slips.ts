/** One digit replaced, or two neighbours exchanged. */
export function isOneSlip(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  if (one.slice(at + 1) === other.slice(at + 1)) return true;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** One digit left out or typed too often. */
export function isOneDigitOff(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1);
}

/** The code with one digit replaced, in each way. */
export function slipsOf(code: string): readonly string[] {
  const slips: string[] = [];
  for (let at = 0; at < code.length; at++)
    for (const digit of '0123456789')
      if (digit !== code[at]) slips.push(code.slice(0, at) + digit + code.slice(at + 1));
  return slips;
}
