import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { analyze } from '../server/src/analysis/analyze.ts';

/**
 * Which slips in the real disclosures are found: the first digit of one figure after another is changed, and a new error or
 * warning is looked for. `npx tsx scripts/slips.ts text|cells [--most N] [--file PATTERN] [--misses]`; `text` tries the
 * amounts and percentages of sentences, `cells` those of tables. A figure that stands nowhere else may be one that nobody
 * could know to be wrong, so those that do are counted apart.
 */
const SHARED = process.env['GOUJI_CORPUS'] ?? resolve(import.meta.dirname, '../../shared');
const MOST = 40;

/** Thresholds (单价20万元以上的设备) are left out: they are no figures of a budget, and nothing says which is meant. */
const IN_TEXT =
  /(\d[\d,]*(?:\.\d+)?)\s*(?:亿元|万元|元|%|％|个百分点)(?!\s*(?:[（(]含[）)])?(?:及|或)?以[上下])/g;
const IN_CELLS = /(?<=^|\t|\| ?)\s*(\d[\d,]*\.\d{1,6}|\d{1,3}(?:,\d{3})+|[1-9]\d{4,})\s*(?=\t|$| ?\|)/g;
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

interface Place {
  /** UTF-16 offsets of the number's characters. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** The same number stands elsewhere in the document, in 元 or 万元. */
  readonly repeated: boolean;
}

interface Count {
  tried: number;
  found: number;
  repeated: number;
  repeatedFound: number;
}

function main(): void {
  const options = process.argv.slice(2);
  const inCells = options[0] === 'cells';
  const most = Number(optionNamed(options, '--most') ?? MOST);
  const pattern = new RegExp(optionNamed(options, '--file') ?? '');
  const all = newCount();
  for (const file of files().filter((path) => pattern.test(path))) {
    const count = tryFile(file, inCells, most, options.includes('--misses'));
    console.log(rowOf(basename(file), count));
    for (const key of ['tried', 'found', 'repeated', 'repeatedFound'] as const) all[key] += count[key];
  }
  console.log(rowOf('all', all));
}

function optionNamed(options: readonly string[], name: string): string | undefined {
  const at = options.indexOf(name);
  return at < 0 ? undefined : options[at + 1];
}

function files(): readonly string[] {
  const folders = ['seeds', 'corpus']
    .map((folder) => join(SHARED, folder))
    .filter((path) => existsSync(path));
  if (folders.length === 0) console.warn(`LEFT OUT: there are no disclosures in ${SHARED}.`);
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt') && !name.startsWith('README'))
      .sort()
      .map((name) => join(folder, name)),
  );
}

function newCount(): Count {
  return { tried: 0, found: 0, repeated: 0, repeatedFound: 0 };
}

function rowOf(name: string, { tried, found, repeated, repeatedFound }: Count): string {
  const share = tried === 0 ? '' : `${((100 * found) / tried).toFixed(1)} %`.padStart(9);
  return `${name.padEnd(34)}${`${found}/${tried}`.padStart(10)}${share}   told elsewhere too ${repeatedFound}/${repeated}`;
}

function tryFile(file: string, inCells: boolean, most: number, showsMisses: boolean): Count {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const known = loudIn(text);
  const count = newCount();
  const places = placesIn(text, inCells);
  const step = Math.max(1, places.length / most);
  for (let at = 0; at < places.length; at += step) {
    const place = places[Math.floor(at)];
    if (place === undefined) break;
    const found = [...loudIn(slipped(text, place))].some((one) => !known.has(one));
    count.tried += 1;
    if (found) count.found += 1;
    if (place.repeated) count.repeated += 1;
    if (place.repeated && found) count.repeatedFound += 1;
    if (!found && showsMisses) console.log(missOf(text, place));
  }
  return count;
}

/** Rule and place of each error and warning. */
function loudIn(text: string): ReadonlySet<string> {
  const loud = analyze(text).findings.filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  );
  return new Set(loud.map(({ rule, range }) => `${rule} ${range.start}`));
}

function placesIn(text: string, inCells: boolean): readonly Place[] {
  const told = new Map<string, number>();
  for (const [number] of text.matchAll(NUMBER)) told.set(keyOf(number), (told.get(keyOf(number)) ?? 0) + 1);
  const places: Place[] = [];
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const isRow = line.includes('\t') || line.startsWith('|');
    for (const match of isRow === inCells ? line.matchAll(inCells ? IN_CELLS : IN_TEXT) : []) {
      const [whole, number = ''] = match;
      const start = offset + match.index + whole.indexOf(number);
      if (!/[1-9]/.test(number)) continue;
      places.push({ start, end: start + number.length, line: index + 1, repeated: isRepeated(told, number) });
    }
    offset += line.length + 1;
  }
  return places;
}

function keyOf(number: string): string {
  return Number(number.replaceAll(',', '')).toFixed(2);
}

function isRepeated(told: ReadonlyMap<string, number>, number: string): boolean {
  const value = Number(number.replaceAll(',', ''));
  const others = [value * 10_000, value / 10_000].some((scaled) => told.has(scaled.toFixed(2)));
  return (told.get(keyOf(number)) ?? 0) > 1 || others;
}

function slipped(text: string, { start, end }: Place): string {
  const at = start + text.slice(start, end).search(/[1-9]/);
  return text.slice(0, at) + String((Number(text[at]) % 9) + 1) + text.slice(at + 1);
}

function missOf(text: string, { start, end, line, repeated }: Place): string {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const before = text.slice(Math.max(lineStart, start - 60), start);
  return `  ${line} ${repeated ? 'told elsewhere' : '-'} …${before}【${text.slice(start, end)}】${text.slice(end, end + 20).split('\n')[0]}`;
}

main();
