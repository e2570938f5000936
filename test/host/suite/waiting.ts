import { deepEqual } from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

const LIMIT = 20_000;
const INTERVAL = 50;

/** How long a wished-for state must last: long enough for a late second set of diagnostics to spoil it. */
const STEADY = 500;

/** Waits until `read` gives `wanted` and goes on giving it; fails with the difference when it does not in time. */
export async function eventually<T>(read: () => T, wanted: T): Promise<void> {
  const deadline = Date.now() + LIMIT;
  let since: number | undefined;
  while (Date.now() < deadline) {
    since = isSame(read(), wanted) ? (since ?? Date.now()) : undefined;
    if (since !== undefined && Date.now() - since >= STEADY) return;
    await sleep(INTERVAL);
  }
  deepEqual(read(), wanted);
  throw new Error('the wanted state did not last');
}

function isSame(actual: unknown, wanted: unknown): boolean {
  try {
    deepEqual(actual, wanted);
    return true;
  } catch {
    return false;
  }
}
