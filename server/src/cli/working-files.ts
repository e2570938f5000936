import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_SETTINGS } from '../analysis/analysis.ts';
import { analyze } from '../analysis/analyze.ts';
import { LAYOUTS, type Layout } from '../features/working/layouts.ts';
import { rollForward } from '../features/working/roll-forward.ts';
import { instantiate } from '../features/working/template.ts';
import { both, existsAlready } from './both.ts';
import type { Decoded } from './decode.ts';
import { encode } from './encode.ts';
import { type ExitCode, type Io, UsageError } from './io.ts';
import { parseOptions } from './parse-options.ts';
import { readText } from './read-input.ts';
import { writeOrTell } from './system-error.ts';
import { writeAtomically } from './write-file.ts';

const NEW_OPTIONS = {
  template: { type: 'string', default: 'blanks' },
  year: { type: 'string' },
  name: { type: 'string', default: '' },
  unit: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
} as const;

/** `gouji new`: a document of a template; without `-o` it goes to standard output. */
export function newDocument(args: readonly string[], io: Io): ExitCode {
  const { values, positionals } = parseOptions(() =>
    parseArgs({ args: [...args], options: NEW_OPTIONS, allowPositionals: true }),
  );
  if (positionals.length > 0)
    throw new UsageError(`gouji new 不认识 “${positionals[0]}” (unexpected argument)`);
  if (values.list) {
    io.out(LAYOUTS.map(({ id, title }) => `${id.padEnd(10)} ${both(title)}\n`).join(''));
    return 0;
  }
  const layout = layoutOf(values.template);
  const unit = values.unit ?? layout.unit;
  if (unit !== '元' && unit !== '万元') throw new UsageError('--unit 只能是 元 或 万元 (takes 元 or 万元)');
  const year = yearOf(values.year) ?? defaultYear(layout);
  const text = instantiate(templateText(layout), { year, organisation: values.name, unit });
  return deliver({ text, encoding: 'utf-8', bom: false }, values, io);
}

/** The budget of the coming year is drafted towards the end of a year; accounts are of the year that is over. */
function defaultYear({ kind }: Layout): number {
  const now = new Date();
  if (kind === 'final-accounts') return now.getFullYear() - 1;
  return now.getFullYear() + (now.getMonth() >= 6 ? 1 : 0);
}

function layoutOf(id: string): Layout {
  const layout = LAYOUTS.find((one) => one.id === id);
  if (layout !== undefined) return layout;
  throw new UsageError(
    `没有 “${id}” 这个模板 (no such template)：${LAYOUTS.map((one) => one.id).join('、')}`,
  );
}

/** The templates lie beside the bundle's folder, in the repository as in the package. */
function templateText({ id, extension }: Layout): string {
  return readFileSync(join(__dirname, '..', 'templates', id + extension), 'utf8');
}

const ROLL_OPTIONS = {
  year: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean', default: false },
} as const;

/** `gouji roll-forward FILE`: last year's document as the draft of the next edition, in the encoding that it was in. */
export function rollForwardFile(args: readonly string[], io: Io): ExitCode {
  const { values, positionals } = parseOptions(() =>
    parseArgs({ args: [...args], options: ROLL_OPTIONS, allowPositionals: true }),
  );
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError('gouji roll-forward 后面要有一个文件 (needs one file)');
  const source = readText({ path: file, absolute: file === '-' ? file : resolve(io.cwd, file) }, io);
  if ('reason' in source) throw new UsageError(`${file}: ${source.reason}`);
  refuseToOverwrite(values, io);
  const result = rollForward(analyze(source.text, DEFAULT_SETTINGS), {
    year: yearOf(values.year),
    keepsLastYear: true,
  });
  if (!('text' in result)) {
    io.err(`gouji: ${file}: ${both(result)}\n`);
    return 2;
  }
  for (const note of result.notes) io.err(`${both(note)}\n`);
  io.err(`${result.year} 年，${result.places} 处待填写 (places to fill in)\n`);
  return deliver({ ...source, text: result.text }, values, io);
}

interface Target {
  readonly output?: string | undefined;
  readonly force: boolean;
}

function refuseToOverwrite({ output, force }: Target, { cwd }: Io): void {
  if (output !== undefined && !force && existsSync(resolve(cwd, output)))
    throw new UsageError(existsAlready(output));
}

/** To standard output, or into a new file in the encoding given, in UTF-8 where that cannot write the text. */
function deliver(made: Decoded, target: Target, io: Io): ExitCode {
  const { output } = target;
  if (output === undefined) {
    io.out(made.text);
    return 0;
  }
  refuseToOverwrite(target, io);
  const path = resolve(io.cwd, output);
  writeOrTell(output, () => writeAtomically(path, encode(made) ?? new TextEncoder().encode(made.text)));
  io.err(`已写入 (written) ${output}\n`);
  return 0;
}

function yearOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^20\d\d$/.test(value)) return Number(value);
  throw new UsageError(`--year 要是四位年份，不是 “${value}” (takes a year of four digits)`);
}
