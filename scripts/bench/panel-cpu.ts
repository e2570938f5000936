import type { CDPSession } from 'playwright-core';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { previewTable } from '../../server/src/features/preview/table.ts';
import type { PanelHost } from '../../test/webview-browser/panel-page.ts';
import { median } from './statistics.ts';

const SHORT = '表1 收入表\n单位：万元\n项目\t合计\n合计\t1.00\n';
const IS_PAINTED = `new Promise((done) => (function look() {
  const grid = document.querySelector('gouji-panel').shadowRoot.querySelector('gouji-grid').shadowRoot;
  if (grid.querySelector('tr[data-row="20"]')) requestAnimationFrame(() => requestAnimationFrame(done));
  else requestAnimationFrame(look);
})())`;

/** Processor time in milliseconds, which tells less of the machine's other work than time on the clock. */
export interface PanelCpu {
  /** The server makes the table of an analysis. */
  readonly table: number;
  /** The table written as JSON and read again, as it is between server and editor. */
  readonly json: number;
  readonly bytes: number;
  /** The page receives, checks and draws it. */
  readonly page: number;
}

/** What opening the first table of a text costs. */
export async function panelCpu(host: PanelHost, text: string, rounds: number): Promise<PanelCpu> {
  const analysis = analyze(text);
  const made = await cpuOf(rounds, () => previewTable(analysis, 0, 1, 'zh'));
  const json = JSON.stringify(made.result);
  const wire = await cpuOf(rounds, () => JSON.parse(JSON.stringify(made.result)));
  const pages: number[] = [];
  for (let round = 0; round < rounds; round += 1) pages.push(await cpuOfPage(host, text));
  return { table: made.cpu, json: wire.cpu, bytes: Buffer.byteLength(json), page: median(pages) };
}

/** The first run is thrown away. */
async function cpuOf<T>(
  rounds: number,
  work: () => T,
): Promise<{ readonly cpu: number; readonly result: T }> {
  let result = work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    result = work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    // Leaves the processor to the collector of garbage and the compiler, which are not this round's.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { cpu: median(times), result };
}

async function cpuOfPage(host: PanelHost, text: string): Promise<number> {
  const { page, editor, close } = await host.open({ text: SHORT });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await taskTime(session);
  await editor.setText(text);
  await page.evaluate(IS_PAINTED);
  const cpu = (await taskTime(session)) - before;
  await close();
  return cpu;
}

/** Milliseconds that the page's main thread has worked. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
