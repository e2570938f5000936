/** The value below which the given share (0–1) of the measurements lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1));
  return sorted[at] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

type Measurement = () => number | Promise<number>;

/**
 * Takes the measurements of each name in turn, round by round, so that whatever else the machine does meets all of them
 * alike. The first round warms caches and is thrown away.
 */
export async function interleave<Name extends string>(
  measurements: Readonly<Record<Name, Measurement>>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(measurements) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const value = await measurements[name]();
      if (round > 0) taken[name].push(value);
    }
  }
  return taken;
}
