import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  DoughnutController,
  LinearScale,
  Tooltip,
} from 'chart.js';
import type { Composition } from '../../../server/src/protocol/preview/messages.ts';
import { inWan, percentOf } from '../table/change.ts';
import type { ChartTheme } from './chart-theme.ts';

// Loaded when charts are first shown: this file alone brings in the charting library.

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  LinearScale,
  Tooltip,
);

export interface Drawing {
  readonly destroy: () => void;
}

/** Draws the parts of a whole as a ring. */
export function drawRing(canvas: HTMLCanvasElement, { slices }: Composition, theme: ChartTheme): Drawing {
  const colours = slices.map((_, at) => theme.colour(at));
  return new Chart(canvas, {
    type: 'doughnut',
    data: {
      labels: slices.map(({ name }) => name),
      datasets: [
        {
          data: slices.map(({ value }) => value),
          backgroundColor: colours,
          hoverBackgroundColor: colours,
          borderColor: theme.background,
          hoverBorderColor: theme.foreground,
          // A whole of one part has no seam.
          borderWidth: slices.length > 1 ? 2 : 0,
        },
      ],
    },
    options: {
      ...commonOptions(theme),
      cutout: '58%',
      plugins: {
        tooltip: {
          ...tooltip(theme),
          callbacks: {
            label: ({ dataIndex }) => {
              const slice = slices[dataIndex];
              return slice ? `${slice.written}  ${percentOf(slice.share)}` : '';
            },
          },
        },
      },
    },
  } satisfies ChartConfiguration<'doughnut'>);
}

/** Draws this year's parts against last year's as bars; `words` are the names of the two years and of the unit of the axis. */
export function drawBars(
  canvas: HTMLCanvasElement,
  { slices }: Composition,
  theme: ChartTheme,
  words: { readonly now: string; readonly before: string; readonly unit: string },
): Drawing {
  const written = [
    slices.map((slice) => slice.written),
    slices.map((slice) => slice.writtenBefore ?? (slice.before === undefined ? '' : inWan(slice.before))),
  ];
  const bars = { barPercentage: 0.9, categoryPercentage: 0.72, maxBarThickness: 14 };
  const now = { label: words.now, data: slices.map(({ value }) => value), ...fill(theme.colour(0)), ...bars };
  const before = {
    label: words.before,
    data: slices.map((slice) => slice.before ?? null),
    ...fill(theme.past),
    ...bars,
  };
  return new Chart(canvas, {
    type: 'bar',
    data: { labels: slices.map(({ name }) => shorten(name)), datasets: [now, before] },
    options: {
      ...commonOptions(theme),
      indexAxis: 'y',
      scales: {
        x: {
          border: { display: false },
          grid: { color: theme.lines },
          title: { display: true, text: words.unit, align: 'end', color: theme.foreground },
          ticks: {
            color: theme.foreground,
            maxTicksLimit: 5,
            callback: (value) => axisAmount(Number(value)),
          },
        },
        y: { border: { color: theme.lines }, grid: { display: false }, ticks: { color: theme.foreground } },
      },
      plugins: {
        tooltip: {
          ...tooltip(theme),
          callbacks: {
            label: ({ datasetIndex, dataIndex, dataset }) =>
              `${dataset.label ?? ''}  ${written[datasetIndex]?.[dataIndex] ?? ''}`,
          },
        },
      },
    },
  } satisfies ChartConfiguration<'bar'>);
}

function fill(colour: string) {
  return { backgroundColor: colour, hoverBackgroundColor: colour };
}

function commonOptions(theme: ChartTheme) {
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: theme.isStill ? (false as const) : { duration: 250 },
    font: { family: theme.font },
    color: theme.foreground,
  };
}

function tooltip(theme: ChartTheme) {
  return {
    backgroundColor: theme.tooltip,
    titleColor: theme.foreground,
    bodyColor: theme.foreground,
    borderColor: theme.lines,
    borderWidth: 1,
    displayColors: false,
    titleFont: { family: theme.font },
    bodyFont: { family: theme.font },
  };
}

/** A tick of the axis in 万元, whole. */
function axisAmount(fen: number): string {
  return inWan(fen).replace(/\.00$/, '');
}

function shorten(name: string): string {
  return name.length > 12 ? `${name.slice(0, 11)}…` : name;
}
