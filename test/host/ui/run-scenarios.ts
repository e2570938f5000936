import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OUTPUT } from '../paths.ts';
import type { Results } from '../results.ts';
import { MOST_TRIES, type Outcome, tryInTurn } from '../tries.ts';
import { HostUnavailable } from '../unavailable.ts';
import { fresh } from './actions.ts';
import { withInstalled } from './installed.ts';
import type { Scenario, Ui } from './scenario.ts';

/** An assertion tells the whole of a document. */
const LONGEST_REASON = 1500;

/** Milliseconds. Whoever waits for a page that hangs waits for ever. */
const SCENARIO_LIMIT = 180_000;

/** Runs scenarios one after another in the workbench, each from a workbench without editors. A failed one leaves a picture. */
export function runScenarios(scenarios: readonly Scenario[]): Promise<Results> {
  return tryInTurn(scenarios, inWorkbench, runScenario, (line) => console.log(line));
}

/** Opens a workbench for an act; it may take more than one try to start. */
async function inWorkbench(act: (ui: Ui) => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    let started = false;
    try {
      return await withInstalled({ locale: 'zh-CN' }, (ui) => {
        started = true;
        return act(ui);
      });
    } catch (error) {
      if (started) return console.log(`  the workbench did not close: ${reasonOf(error)}`);
      if (error instanceof HostUnavailable || tries === MOST_TRIES) throw error;
      console.log(`  ↻ RETRIED: the workbench did not start: ${reasonOf(error)}`);
    }
  }
}

async function runScenario(scenario: Scenario, ui: Ui): Promise<Outcome> {
  const path = join(ui.folder, scenario.file);
  if (!existsSync(path)) {
    console.log(`  - LEFT OUT: ${scenario.name}: ${scenario.file} is not here`);
    return 'skipped';
  }
  const start = Date.now();
  try {
    const before = readFileSync(path);
    await inTime(scenario.run(ui));
    const took = Date.now() - start;
    await inTime(fresh(ui));
    console.log(`  ✔ ${scenario.name} (${took} ms)`);
    writeFileSync(path, before); // Only now: a model that is open and a file that changes make a conflict.
    return 'passed';
  } catch (error) {
    const picture = join(OUTPUT, `failed-${scenario.name.replaceAll(/\W+/g, '-')}-${start}.png`);
    await ui.page.screenshot({ path: picture }).catch(console.error);
    console.log(`  ✘ ${scenario.name} (${Date.now() - start} ms): ${reasonOf(error)}\n    ${picture}`);
    return 'failed';
  }
}

async function inTime(work: Promise<void>): Promise<void> {
  const over = new AbortController();
  const late = sleep(SCENARIO_LIMIT, undefined, { signal: over.signal }).then(() => {
    throw new Error(`no end in ${SCENARIO_LIMIT / 1000} s`);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    over.abort();
  }
}

function reasonOf(error: unknown): string {
  return String(error instanceof Error ? error.stack : error).slice(0, LONGEST_REASON);
}
