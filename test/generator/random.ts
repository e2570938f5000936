/** A small deterministic source of choices (mulberry32): the same seed makes the same document. */
export interface Random {
  /** 0 ≤ n < 1. */
  next(): number;
  /** Whole number, both ends included. */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** `count` different ones, in their order. */
  sample<T>(choices: readonly T[], count: number): readonly T[];
}

export function randomFrom(seed: number): Random {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(choices: readonly T[]): T => {
    const choice = choices[int(0, choices.length - 1)];
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  };
  const sample = <T>(choices: readonly T[], count: number): readonly T[] => {
    const places = choices.map((_, index) => ({ index, key: next() }));
    const taken = places.sort((one, other) => one.key - other.key).slice(0, count);
    const kept = new Set(taken.map(({ index }) => index));
    return choices.filter((_, index) => kept.has(index));
  };
  return { next, int, pick, sample, chance: (probability) => next() < probability };
}
