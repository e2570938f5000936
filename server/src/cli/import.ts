import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_SETTINGS } from '../analysis/analysis.ts';
import { analyze } from '../analysis/analyze.ts';
import { importText } from '../convert/import-text.ts';
import { inspectTables } from '../features/inspect.ts';
import { KIND_NAMES } from '../features/preview/kind-names.ts';
import { both, existsAlready } from './both.ts';
import { type ExitCode, type Io, UsageError } from './io.ts';
import { parseOptions } from './parse-options.ts';
import { reasonOf } from './system-error.ts';
import { writeAtomically } from './write-file.ts';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean', default: false },
} as const;

const EXTENSION = '.ysgk.txt';

/** `gouji import IN… [-o OUT]`: the text of office files. What cannot be read is named and makes the exit code 2; the others are still made. */
export async function importFiles(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(() =>
    parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }),
  );
  if (positionals.length === 0)
    throw new UsageError('gouji import 后面要有 .docx、.xlsx、.pdf 或网页文件 (needs an office file)');
  if (positionals.length > 1 && values.output === undefined)
    throw new UsageError('一次导入几个文件，要用 -o 写明文件夹 (several files need a folder: -o FOLDER)');
  const targets = targetsOf(positionals, values.output, io);
  let code: ExitCode = 0;
  for (const [at, path] of positionals.entries()) {
    const done = await importOne(path, targets[at], values.force, io);
    if (!done) code = 2;
  }
  return code;
}

/** One file goes where `-o` says, several into that folder under their own names. Throws UsageError where two would be one. */
function targetsOf(
  paths: readonly string[],
  output: string | undefined,
  { cwd }: Io,
): readonly (string | undefined)[] {
  if (output === undefined) return [undefined];
  const folder = resolve(cwd, output);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? paths.length > 1;
  if (!isFolder && paths.length === 1) return [output];
  if (!isFolder) throw new UsageError(`${output} 不是文件夹 (is no folder)`);
  const targets = paths.map((path) => join(output, basename(path).replace(/\.[^.]*$/, '') + EXTENSION));
  const twice = targets.find((target, at) => targets.indexOf(target) < at);
  if (twice !== undefined)
    throw new UsageError(`两个文件都会写入 ${twice}，请分别导入 (two files would be written there)`);
  mkdirSync(folder, { recursive: true });
  return targets;
}

async function importOne(path: string, target: string | undefined, force: boolean, io: Io): Promise<boolean> {
  const fail = (reason: string) => {
    io.err(`gouji: ${path}: ${reason}\n`);
    return false;
  };
  if (target !== undefined && !force && existsSync(resolve(io.cwd, target)))
    return fail(existsAlready(target));
  const bytes = read(path, io);
  if (typeof bytes === 'string') return fail(bytes);
  const result = await importText(bytes, '\n');
  if ('refusal' in result) return fail(both(result.refusal));
  const problem = deliver(result.text, target, io);
  if (problem !== undefined) return fail(problem);
  for (const notice of result.notices) io.err(`${path}: ${both(notice)}\n`);
  io.err(`${path}: ${recognised(result.text)}\n`);
  if (target !== undefined)
    io.err(`已写入 (written) ${target}；校核 (to check it)：gouji check ${quoted(target)}\n`);
  return true;
}

/** Why the text could not be written; undefined where it was. */
function deliver(text: string, target: string | undefined, io: Io): string | undefined {
  if (target === undefined) {
    io.out(text);
    return undefined;
  }
  try {
    writeAtomically(resolve(io.cwd, target), new TextEncoder().encode(text));
    return undefined;
  } catch (error) {
    return `写不了 (cannot write) ${target}: ${reasonOf(error)}`;
  }
}

/** The bytes, or why there are none. */
function read(path: string, io: Io): Uint8Array | string {
  try {
    return path === '-' ? io.readStdin() : readFileSync(resolve(io.cwd, path));
  } catch (error) {
    return `读不了 (cannot read): ${reasonOf(error)}`;
  }
}

/** What the text is seen to hold, for its reader to compare with the file: tables by kind, and their amounts. */
function recognised(text: string): string {
  const tables = inspectTables(analyze(text, DEFAULT_SETTINGS));
  const amounts = tables.reduce((sum, table) => sum + table.amounts, 0);
  const names = new Map<string, number>();
  for (const { kind } of tables) names.set(KIND_NAMES[kind].zh, (names.get(KIND_NAMES[kind].zh) ?? 0) + 1);
  const list = [...names].map(([name, count]) => (count > 1 ? `${name} ${count}` : name)).join('、');
  return `认出 ${tables.length} 张表${list === '' ? '' : `（${list}）`}，${amounts} 个金额 (${tables.length} tables, ${amounts} amounts)`;
}

function quoted(path: string): string {
  return /[\s'"()&;|]/.test(path) ? `'${path.replaceAll("'", `'\\''`)}'` : path;
}
