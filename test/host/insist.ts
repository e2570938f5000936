import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator } from 'playwright-core';

/** Milliseconds that an answer is waited for, try by try. */
const PATIENCE = [3_000, 4_000, 6_000, 9_000, 20_000];

/** Milliseconds for an answer to what was done before, where doing it again failed. */
const LATE = 1_000;

/** Waits for something, no longer than so many milliseconds, and throws where it does not come. */
export type Wait = (limit: number) => Promise<unknown>;

/**
 * Does something until it shows, as a user does who sees that nothing happened: a loaded machine loses keys and clicks.
 * `act` must do no harm where it has worked already; without `shows` it has worked when it comes to its end. Throws what
 * was thrown last.
 */
export async function insist(act: Wait, shows?: Wait): Promise<void> {
  let problem: unknown;
  for (const limit of PATIENCE) {
    const failed = await failure(act, limit);
    if (failed === undefined && shows === undefined) return;
    const missed = await failure(shows ?? sleep, failed === undefined ? limit : LATE);
    if (shows !== undefined && missed === undefined) return;
    problem = failed ?? missed;
  }
  throw problem;
}

/** Why it did not come to its end; undefined where it did. */
async function failure(wait: Wait, limit: number): Promise<unknown> {
  try {
    await wait(limit);
    return undefined;
  } catch (error) {
    return error ?? new Error('no reason was given');
  }
}

/** Waits until the first of these is to be seen, or there at all. */
export function shown(what: Locator, state: 'visible' | 'attached' = 'visible'): Wait {
  return (timeout) => what.first().waitFor({ state, timeout });
}

/** Waits until the first of these is no longer to be seen, or not there at all. */
export function gone(what: Locator, state: 'hidden' | 'detached' = 'hidden'): Wait {
  return (timeout) => what.first().waitFor({ state, timeout });
}
