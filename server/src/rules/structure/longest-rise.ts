/** Indices of the longest strictly rising subsequence: what is in order, so that as little as possible is not. */
export function longestRise(values: readonly number[]): readonly number[] {
  const length = values.map(() => 1);
  const before = values.map(() => -1);
  let last = -1;
  values.forEach((value, at) => {
    for (let earlier = 0; earlier < at; earlier++) {
      const longer = (length[earlier] ?? 0) + 1;
      if ((values[earlier] ?? 0) >= value || longer <= (length[at] ?? 0)) continue;
      length[at] = longer;
      before[at] = earlier;
    }
    if (last < 0 || (length[at] ?? 0) > (length[last] ?? 0)) last = at;
  });
  const rise: number[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) rise.push(at);
  return rise.reverse();
}
