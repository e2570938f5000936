import { deepEqual } from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

export const LIMIT = 20_000;
const INTERVAL = 100;

/** Reads until what is read passes; then returns it. Fails with what `check` last threw. */
export async function until<T>(
  read: () => T | Promise<T>,
  check: (value: T) => void,
  limit = LIMIT,
): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    try {
      const value = await read();
      check(value);
      return value;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(INTERVAL);
    }
  }
}

export async function untilEqual<T>(read: () => T | Promise<T>, wanted: T, limit = LIMIT): Promise<void> {
  await until(read, (value) => deepEqual(value, wanted), limit);
}

/** For what is asked again and again: assert's `ok` without words reads the source to find some, which takes seconds. */
export function holds(condition: boolean, words = 'it does not hold'): void {
  if (!condition) throw new Error(words);
}
