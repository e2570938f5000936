import type { Texts } from './texts.ts';

/** One line of the table. The cells are Markdown, units included. */
export interface Row {
  readonly work: string;
  readonly input: string;
  readonly floor: string;
  readonly gouji: string;
  readonly limit: string;
}

/** What every measurement is given. */
export interface Bench {
  /** A temporary folder of this run. */
  readonly folder: string;
  /** Fewer rounds and smaller inputs: to see that everything runs, not to quote. */
  readonly quick: boolean;
  readonly texts: Texts;
  /** Bundles one of `programs/` as the product is bundled, once; gives the path of the result. */
  program(name: ProgramName): string;
  readonly product: Product;
}

export interface Product {
  readonly commandLine: string;
  /** What Node is given to run the server. */
  readonly server: readonly string[];
  readonly client: string;
}

export const PROGRAMS = [
  'scan-files',
  'warm',
  'grow',
  'minimal-server',
  'load-client',
  'minimal-client',
] as const;
export type ProgramName = (typeof PROGRAMS)[number];

/** A group of rows that `--only` can ask for. */
export type Measure = (bench: Bench) => Promise<readonly Row[]>;

const MEGABYTE = 1_000_000;

export function megabytes(bytes: number): string {
  return `${toDigits(bytes / MEGABYTE)} MB`;
}

export function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} KB`;
}

export function milliseconds(value: number): string {
  return `${toDigits(value)} ms`;
}

/** Bytes in a time, as megabytes a second. */
export function throughput(bytes: number, time: number): string {
  return `${toDigits(bytes / MEGABYTE / (time / 1000))} MB/s`;
}

/** Three significant digits below a thousand, whole numbers with separators above. */
export function toDigits(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
