import { BenchClient } from './client.ts';
import { runProgram } from './programs.ts';
import { type Measure, milliseconds } from './row.ts';
import { interleave, median } from './statistics.ts';

const ROUNDS = 15;

/** From spawning the server to its answer to `initialize`. */
export const start: Measure = async (bench) => {
  const minimal = bench.program('minimal-server');
  const times = await interleave(
    { gouji: () => timeStart(bench.product.server), floor: () => timeStart([minimal]) },
    bench.quick ? 3 : ROUNDS,
  );
  return [
    {
      work: 'server start to initialize',
      input: '–',
      floor: milliseconds(median(times.floor)),
      gouji: `**${milliseconds(median(times.gouji))}**`,
      limit: '≤ 1.2 × floor',
    },
  ];
};

async function timeStart(server: readonly string[]): Promise<number> {
  const begun = performance.now();
  const client = new BenchClient(server);
  await client.initialize();
  const time = performance.now() - begun;
  await client.stop();
  return time;
}

/** `require` of the bundled client, each time in a new process. */
export const activation: Measure = async (bench) => {
  const load = bench.program('load-client');
  const minimal = bench.program('minimal-client');
  const time = (client: string) => runProgram<{ time: number }>(load, [client]).time;
  const times = await interleave(
    { gouji: () => time(bench.product.client), floor: () => time(minimal) },
    bench.quick ? 3 : ROUNDS,
  );
  return [
    {
      work: 'activation: require of the client bundle',
      input: '–',
      floor: milliseconds(median(times.floor)),
      gouji: `**${milliseconds(median(times.gouji))}**`,
      limit: '≤ 40 ms',
    },
  ];
};
