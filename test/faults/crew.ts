import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { addTallies, newTallies, type Tallies } from './survey.ts';

/** A clean document whose faults are to be tried; see `survey` for `most`. */
export interface Task {
  readonly name: string;
  readonly text: string;
  readonly most: number | undefined;
}

/** Most analyses leave nothing behind: room for the young saves a sixth of the time. */
const YOUNG_MEGABYTES = 192;

/**
 * All tasks surveyed, on several processors at once, by bundled code: thousands of analyses are made, and modules that the
 * test runner has instrumented take half as long again. Rejects where a worker fails.
 */
export async function surveyAll(tasks: readonly Task[]): Promise<Tallies> {
  const program = await bundled();
  const waiting = tasks.toSorted((one, other) => other.text.length - one.text.length);
  const tallies = newTallies();
  const crew = Array.from({ length: Math.min(availableParallelism(), tasks.length) }, () =>
    work(program, waiting, tallies),
  );
  await Promise.all(crew);
  return tallies;
}

async function work(program: string, waiting: Task[], tallies: Tallies): Promise<void> {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
  const worker = new Worker(program, { eval: true, resourceLimits });
  try {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      worker.postMessage(task);
      const [done] = (await once(worker, 'message')) as [Tallies];
      addTallies(tallies, done);
    }
  } finally {
    await worker.terminate();
  }
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'worker.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
