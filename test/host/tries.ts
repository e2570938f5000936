import type { Results } from './results.ts';

/** How often something is tried before it has failed: a loaded machine loses a key now and then. */
export const MOST_TRIES = 3;

/** So many failures are no bad luck: the rest is not tried, for each takes minutes to fail. */
const MOST_FAILED = 8;

export type Outcome = 'passed' | 'failed' | 'skipped';

/** A thing to try. */
interface Named {
  readonly name: string;
}

/** Runs an act in a session of its own, which it closes. */
type Opening<Session> = (act: (session: Session) => Promise<void>) => Promise<void>;

/**
 * Tries things one after another in one session. After a failure nothing of that session is trusted any more: the thing is
 * tried again in a new one, and those after it go on there. `say` hears of each further try and of what is left untried.
 */
export async function tryInTurn<Session, Thing extends Named>(
  things: readonly Thing[],
  open: Opening<Session>,
  attempt: (thing: Thing, session: Session) => Promise<Outcome>,
  say: (line: string) => void,
): Promise<Results> {
  const results = { passed: 0, failed: 0, skipped: 0 };
  let at = 0;
  let tries = 0;
  const untilFailure = async (session: Session): Promise<void> => {
    for (let thing = things[at]; thing !== undefined; thing = things[at]) {
      if (tries > 0) say(`  ↻ RETRIED (${tries + 1} of ${MOST_TRIES}), in a new workbench: ${thing.name}`);
      const outcome = await attempt(thing, session);
      tries += 1;
      if (outcome !== 'failed' || tries === MOST_TRIES) {
        results[outcome] += 1;
        at += 1;
        tries = 0;
      }
      if (outcome === 'failed') return;
    }
  };
  while (at < things.length && results.failed < MOST_FAILED) await open(untilFailure);
  if (at < things.length) say(`  ✘ STOPPED: ${things.length - at} more were NOT TRIED, for too many failed`);
  return { ...results, skipped: results.skipped + things.length - at };
}

/** Runs something, again where it failed. `say` hears of each further try. */
export async function tryAgain(
  name: string,
  run: () => Promise<Results>,
  say: (line: string) => void,
): Promise<Results> {
  for (let tries = 1; ; tries += 1) {
    const results = await run();
    if (results.failed === 0 || tries === MOST_TRIES) return results;
    say(`↻ RETRIED (${tries + 1} of ${MOST_TRIES}): ${name}, of which ${results.failed} failed`);
  }
}
