import type { Page } from 'playwright-core';
import { HostUnavailable } from '../../test/host/unavailable.ts';
import { longDisclosure } from '../../test/webview-browser/long-table.ts';
import { PanelHost } from '../../test/webview-browser/panel-page.ts';
import { panelCpu } from './panel-cpu.ts';
import { type Measure, milliseconds, type Row } from './row.ts';
import { median } from './statistics.ts';

const ROWS = 2000;
const ROUNDS = 5;
/** Frames of scrolling, and pixels a frame: about what a quick hand does with a wheel. */
const FRAMES = 240;
const PIXELS = 180;

/** Runs in the page before its scripts: notes when the table arrived, and when its rows had been painted. */
const STOPWATCH = `
  globalThis.arrived = 0;
  globalThis.painted = 0;
  addEventListener('message', ({ data }) => { if (data.type === 'table') globalThis.arrived ||= performance.now(); });
  (function look() {
    const grid = document.querySelector('gouji-panel')?.shadowRoot?.querySelector('gouji-grid')?.shadowRoot;
    if (grid?.querySelector('tr[data-row]')) requestAnimationFrame(() => { globalThis.painted = performance.now(); });
    else requestAnimationFrame(look);
  })();
`;

/** Scrolls frame by frame; gives the times between frames and how often a row was missing where one belongs. */
const SCROLL = `new Promise((done) => {
  const grid = document.querySelector('gouji-panel').shadowRoot.querySelector('gouji-grid').shadowRoot;
  const scroller = grid.querySelector('.scroll');
  const box = scroller.getBoundingClientRect();
  const gaps = [];
  let blank = 0;
  let last = performance.now();
  let frames = 0;
  requestAnimationFrame(function step(now) {
    if (frames > 0) gaps.push(now - last);
    last = now;
    for (const y of [box.top + 60, box.bottom - 30]) {
      if (grid.elementFromPoint(box.left + 200, y)?.closest('.gap')) blank += 1;
    }
    if (frames++ === ${FRAMES}) return done({ gaps, blank });
    scroller.scrollTop += ${PIXELS};
    requestAnimationFrame(step);
  });
})`;

interface Scrolled {
  readonly gaps: readonly number[];
  readonly blank: number;
}

/** The table preview panel in Chromium, with a table of 2,000 rows and 12 columns. No row where there is no browser. */
export const panel: Measure = async ({ quick }) => {
  const host = await PanelHost.start().catch((error: unknown) => {
    if (!(error instanceof HostUnavailable)) throw error;
    console.error(`panel: left out, ${error.message}`);
    return undefined;
  });
  if (!host) return [];
  try {
    return await measure(host, quick ? 1 : ROUNDS);
  } finally {
    await host.stop();
  }
};

async function measure(host: PanelHost, rounds: number): Promise<readonly Row[]> {
  const text = longDisclosure(ROWS);
  const opened: number[] = [];
  const shown: number[] = [];
  const scrolled: Scrolled[] = [];
  // The first round warms the browser and is thrown away.
  for (let round = 0; round <= rounds; round += 1) {
    const { page, close } = await host.open({ text, script: STOPWATCH });
    const { arrived, painted } = await stopwatch(page);
    const scroll = (await page.evaluate(SCROLL)) as Scrolled;
    await close();
    if (round === 0) continue;
    opened.push(painted);
    shown.push(painted - arrived);
    scrolled.push(scroll);
  }
  const cpu = await panelCpu(host, text, rounds);
  const gaps = scrolled.map((one) => one.gaps.toSorted((a, b) => b - a));
  const blank = scrolled.reduce((sum, one) => sum + one.blank, 0);
  return [
    row('panel: from the empty page to a painted table', `**${milliseconds(median(opened))}**`, '≤ 1 s'),
    row('panel: from the table’s arrival to its painting', `**${milliseconds(median(shown))}**`, '–'),
    row(
      'panel: processor time to open the table (server; JSON; page)',
      `${milliseconds(cpu.table)}; ${milliseconds(cpu.json)} for ${Math.round(cpu.bytes / 1024)} KB; ${milliseconds(cpu.page)}`,
      '–',
    ),
    row(
      `panel: scrolling, ${FRAMES} frames of ${PIXELS} pixels`,
      `**${milliseconds(median(gaps.map((one) => median(one))))}** a frame, worst ${milliseconds(median(gaps.map((one) => one[0] ?? 0)))}; ${blank} blank`,
      'no blank frame',
    ),
  ];
}

function row(work: string, gouji: string, limit: string): Row {
  return { work, input: `${ROWS.toLocaleString('en-US')} rows × 12 columns`, floor: '–', gouji, limit };
}

async function stopwatch(page: Page): Promise<{ readonly arrived: number; readonly painted: number }> {
  await page.waitForFunction('globalThis.painted > 0');
  return (await page.evaluate('({ arrived, painted })')) as { arrived: number; painted: number };
}
