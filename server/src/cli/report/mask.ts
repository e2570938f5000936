/** Identity numbers, cards and mobile numbers as people write them, in groups or not; no part of an amount. */
const PRIVATE =
  /(?<![\dA-Za-z.,])(?:\d{17}[\dXx]|\d{15,19}|\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?|1[3-9]\d(?:[ -]?\d{4}){2})(?![\dA-Za-z]|[.,]\d)/g;
const HEAD = 3;
const TAIL = 4;

/**
 * A text to be shown: of every number that may be a person's, only the first three and the last four characters. As long as the text
 * given, so that columns still hold.
 */
export function masked(text: string): string {
  return text.replace(PRIVATE, maskNumber);
}

function maskNumber(number: string): string {
  const middle = number.slice(HEAD, -TAIL).replaceAll(/\d/g, '*');
  return number.slice(0, HEAD) + middle + number.slice(-TAIL);
}
