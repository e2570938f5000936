import { BenchClient } from './client.ts';
import { type Bench, kilobytes, type Measure, megabytes, milliseconds, type Row } from './row.ts';
import { interleave, quantile } from './statistics.ts';
import { longText, textNear } from './texts.ts';

const SMALL = 30_000;
const LARGE = 1_000_000;

/** One digit typed in an amount, from didChange to publishDiagnostics, over stdio with no delay set. */
export const edit: Measure = async (bench) => {
  const small = textNear(bench.texts.basic, SMALL).text;
  const large = longText(bench.texts.basic, LARGE);
  const input = kilobytes(Buffer.byteLength(small));
  const rows = [await measure(bench, small, input, 300, 'p95 ≤ 2 ms above the floor')];
  rows.push(await measure(bench, large, megabytes(Buffer.byteLength(large)), 60, '≤ 5 ms'));
  return rows;
};

async function measure(
  bench: Bench,
  text: string,
  input: string,
  rounds: number,
  limit: string,
): Promise<Row> {
  const gouji = await typist(bench.product.server, text);
  const floor = await typist([bench.program('minimal-server')], text);
  const times = await interleave({ gouji: gouji.type, floor: floor.type }, bench.quick ? 10 : rounds);
  await Promise.all([gouji.stop(), floor.stop()]);
  return {
    work: 'one edit to diagnostics, p50 / p95',
    input,
    floor: both(times.floor),
    gouji: `**${both(times.gouji)}**`,
    limit,
  };
}

function both(times: readonly number[]): string {
  return `${milliseconds(quantile(times, 0.5))} / ${milliseconds(quantile(times, 0.95))}`;
}

interface Typist {
  type(): Promise<number>;
  stop(): Promise<void>;
}

/** Types another digit each time, at the amount in the middle of the document. */
async function typist(server: readonly string[], text: string): Promise<Typist> {
  const client = new BenchClient(server);
  await client.initialize();
  await client.open(text);
  const at = middleDigit(text);
  let digit = 0;
  const type = () => {
    digit = (digit % 9) + 1;
    return client.edit(at, String(digit));
  };
  for (let warming = 0; warming < 20; warming += 1) await type();
  return { type, stop: () => client.stop() };
}

/** The first digit of the first amount behind the middle of the text. */
function middleDigit(text: string): { line: number; character: number } {
  const found = /\t[1-9]\d*\.\d\d/g;
  found.lastIndex = text.length >> 1;
  const offset = (found.exec(text)?.index ?? -1) + 1;
  if (offset === 0) throw new Error('no amount behind the middle of the text');
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
