import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceText {
  readonly bytes: Buffer;
  readonly text: string;
}

/** The disclosures that inputs are made of. `set` says which, for the table. */
export interface TextSet {
  readonly set: string;
  readonly texts: readonly SourceText[];
}

export interface Texts {
  /** What the limits were set on: the four seeds where they are, else the samples. */
  readonly basic: TextSet;
  /** Documents of many regions and sizes; undefined where the corpus is absent. */
  readonly mixed: TextSet | undefined;
}

const ROOT = join(import.meta.dirname, '..', '..');
const SHARED = join(ROOT, '..', 'shared');

/** The real documents where they are present; they are not the project's to publish, so a clone measures on its samples. */
export function readTexts(): Texts {
  const seeds = readFolder(join(SHARED, 'seeds'), /\.txt$/);
  const corpus = readFolder(join(SHARED, 'corpus'), /\.txt$/);
  if (seeds.length === 0) {
    console.warn('LEFT OUT: ../shared is absent; measured on samples/, which the limits were not set on.');
    return {
      basic: named('samples', readFolder(join(ROOT, 'samples'), /^(?!errors).*\.ysgk/)),
      mixed: undefined,
    };
  }
  const mixed = corpus.length === 0 ? undefined : named('seeds and corpus', [...seeds, ...corpus]);
  return { basic: named('seeds', seeds), mixed };
}

function named(set: string, texts: readonly SourceText[]): TextSet {
  if (texts.length === 0) throw new Error(`there are no ${set} to measure on`);
  return { set: `${texts.length} ${set}`, texts };
}

function readFolder(folder: string, pattern: RegExp): readonly SourceText[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => pattern.test(name) && !name.startsWith('README'));
  return names.sort().map((name) => {
    const bytes = readFileSync(join(folder, name));
    return { bytes, text: bytes.toString('utf8') };
  });
}

/** The one text whose size is nearest to the one asked for. */
export function textNear(set: TextSet, bytes: number): SourceText {
  const distance = (source: SourceText) => Math.abs(source.bytes.length - bytes);
  return set.texts.toSorted((a, b) => distance(a) - distance(b))[0] as SourceText;
}

/** One long document: the texts of the set one after another, again and again, cut at a line's end. */
export function longText(set: TextSet, bytes: number): string {
  const parts: string[] = [];
  for (let size = 0, i = 0; size < bytes; i += 1) {
    const source = set.texts[i % set.texts.length] as SourceText;
    const part = size + source.bytes.length <= bytes ? source.text : headOf(source.text, bytes - size);
    parts.push(part.endsWith('\n') ? part : `${part}\n`);
    size += Math.max(1, Buffer.byteLength(part));
  }
  return parts.join('\n');
}

function headOf(text: string, bytes: number): string {
  const head = Buffer.from(text).subarray(0, bytes).toString('utf8');
  return head.slice(0, head.lastIndexOf('\n') + 1) || '\n';
}
