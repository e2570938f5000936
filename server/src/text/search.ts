/**
 * The last of `count` things, ordered by their starts, that starts at or before `offset`; -1 where none does.
 * `startOf` gives the start of the thing with an index.
 */
export function lastUpTo(count: number, startOf: (index: number) => number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
