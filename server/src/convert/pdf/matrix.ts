/** [a, b, c, d, e, f]: (x, y) becomes (a·x + c·y + e, b·x + d·y + f). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [A, B, C, D, E, F] = inner;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** A matrix of whatever was given: the identity, if that is no matrix of finite numbers. */
export function matrixOf(given: ArrayLike<unknown> | null | undefined): Matrix {
  const numbers = given && given.length >= 6 ? Array.from(given).slice(0, 6) : [];
  const finite = numbers.length === 6 && numbers.every((value) => Number.isFinite(value));
  return finite ? (numbers as unknown as Matrix) : IDENTITY;
}

/** The page's own units to points from its upper left corner as it is shown, y downwards. */
export function pageMatrix([left, bottom, right, top]: readonly number[] = [], rotate = 0): Matrix {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [left, bottom, right, top];
  if (rotate === 90) return [0, 1, 1, 0, -y0, -x0];
  if (rotate === 180) return [-1, 0, 0, 1, x1, -y0];
  if (rotate === 270) return [0, -1, -1, 0, y1, x1];
  return [1, 0, 0, -1, -x0, y1];
}
