import { readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import {
  type Baseline,
  type BaselineEntry,
  type KnownFindings,
  knownFindings,
  parseBaseline,
  renderBaseline,
} from '../analysis/baseline.ts';
import type { InputFile } from './files.ts';
import { UsageError } from './io.ts';
import { writeOrTell } from './system-error.ts';
import { writeAtomically } from './write-file.ts';

/** The baselines of one run, each read once. */
export class Baselines {
  readonly #read = new Map<string, Baseline>();
  readonly #mayBeMissing: boolean;

  /** A baseline that is about to be made need not be there yet. */
  constructor(mayBeMissing: boolean) {
    this.#mayBeMissing = mayBeMissing;
  }

  /** What a baseline lets pass in a file. Throws UsageError where there is no such baseline. */
  knownIn(baseline: string, file: InputFile): KnownFindings {
    return knownFindings(this.#at(baseline).files.get(nameOf(file, baseline)) ?? []);
  }

  /** Puts these files' entries in the place of their old ones; the other files of the baseline keep theirs. */
  update(
    baseline: string,
    entries: readonly (readonly [file: InputFile, entries: readonly BaselineEntry[]])[],
  ): void {
    const files = new Map(this.#at(baseline).files);
    for (const [file, fresh] of entries) files.set(nameOf(file, baseline), fresh);
    writeOrTell(baseline, () => writeAtomically(baseline, Buffer.from(renderBaseline({ files }), 'utf8')));
  }

  #at(path: string): Baseline {
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    const baseline = readBaseline(path, this.#mayBeMissing);
    this.#read.set(path, baseline);
    return baseline;
  }
}

function readBaseline(path: string, mayBeMissing: boolean): Baseline {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (mayBeMissing && error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { files: new Map() };
    throw new UsageError(`读不到基线文件 ${path}，可用 --update-baseline 生成 (cannot read this baseline)`);
  }
  const baseline = parseBaseline(text);
  if (baseline === undefined) throw new UsageError(`${path} 不是基线文件 (is no baseline)`);
  return baseline;
}

/** The same whatever folder the command is run in. */
function nameOf(file: InputFile, baseline: string): string {
  if (file.absolute === '-') return '-';
  return relative(dirname(baseline), file.absolute).split(sep).join('/');
}
