import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Analysis } from '../analysis/analysis.ts';
import { analyze } from '../analysis/analyze.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../convert/export/formats.ts';
import { Baselines } from './baseline.ts';
import { both, existsAlready } from './both.ts';
import { findInputs, type InputFile } from './files.ts';
import { type ExitCode, type Io, UsageError } from './io.ts';
import { readCheckOptions } from './options.ts';
import { parseOptions } from './parse-options.ts';
import { readText } from './read-input.ts';
import { plansFor } from './settings.ts';
import { reasonOf } from './system-error.ts';
import { writeAtomically } from './write-file.ts';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  format: { type: 'string' },
  force: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
} as const;

/** One document and the file that is made of it. */
interface Job {
  readonly file: InputFile;
  readonly target: string;
  readonly format: ExportFormat;
}

/**
 * `gouji export`: documents as Word files, workbooks or pages. A document with errors is exported with a warning, with `--strict`
 * not at all (exit 1); what cannot be read or written is exit 2, and the others are still exported.
 */
export async function exportFiles(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(() =>
    parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }),
  );
  const { files, unreadable } = await findInputs(positionals, 'texts', io);
  for (const { path, reason } of unreadable) io.err(`gouji: ${path}: ${reason}\n`);
  if (positionals.length === 0 || values.output === undefined)
    throw new UsageError('gouji export 后面要有文件和 -o OUT (needs a file and -o OUT)');
  const jobs = planOf(files, values.output, formatNamed(values.format), isSeveral(positionals, io), io);
  refuseClashes(jobs, values.force);
  let code: ExitCode = unreadable.length > 0 ? 2 : 0;
  const analysed = analyser(io);
  for (const job of jobs) {
    const own = await exportOne(job, values.strict, analysed, io);
    code = code > own ? code : own;
  }
  return code;
}

/** A folder is several documents, however many there are in it. */
function isSeveral(paths: readonly string[], { cwd }: Io): boolean {
  const isFolder = (path: string) =>
    statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() === true;
  return paths.length > 1 || paths.some(isFolder);
}

function formatNamed(name: string | undefined): ExportFormat | undefined {
  if (name === undefined) return undefined;
  const format = EXPORT_FORMATS.find((one) => one === name);
  if (format !== undefined) return format;
  throw new UsageError(`--format 只能是 ${EXPORT_FORMATS.join('、')}，不是 “${name}” (takes one of these)`);
}

/** One input goes to the file named, several, or those of a folder, into a folder under their own names. */
function planOf(
  files: readonly InputFile[],
  output: string,
  format: ExportFormat | undefined,
  areSeveral: boolean,
  io: Io,
): readonly Job[] {
  const target = resolve(io.cwd, output);
  const isFolder =
    areSeveral || files.length > 1 || statSync(target, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder !== true) {
    const own = formatOf(output, format);
    return files.map((file) => ({ file, target, format: own }));
  }
  if (format === undefined)
    throw new UsageError('导出到文件夹要写明 --format (a folder of files needs --format)');
  return files.map((file) => ({ file, target: join(target, `${bareName(file)}.${format}`), format }));
}

function bareName({ absolute }: InputFile): string {
  return absolute === '-' ? 'stdin' : basename(absolute).replace(/(?:\.ysgk)?\.(?:txt|md)$|\.ysgk$/, '');
}

/** By the ending of the file's name, which `--format` must not contradict. */
function formatOf(output: string, named: ExportFormat | undefined): ExportFormat {
  const ending = extname(output).slice(1).toLowerCase();
  const told = EXPORT_FORMATS.find((one) => one === (ending === 'htm' ? 'html' : ending));
  if (named !== undefined && told !== undefined && named !== told)
    throw new UsageError(`${output} 的扩展名与 --format ${named} 不一致 (extension and --format differ)`);
  const format = named ?? told;
  if (format !== undefined) return format;
  throw new UsageError(
    `从 ${output} 看不出格式：用 .docx、.xlsx、.html 或 --format (which format? use an extension or --format)`,
  );
}

/** Before anything is written. */
function refuseClashes(jobs: readonly Job[], force: boolean): void {
  const taken = new Set<string>();
  for (const { file, target } of jobs) {
    if (taken.has(target))
      throw new UsageError(`${file.path}: 另一个文件也要写成 ${target} (two files would have this name)`);
    taken.add(target);
    if (existsSync(target) && !force) throw new UsageError(existsAlready(target));
  }
}

/** With the configuration and the baseline that `gouji check` would take. */
function analyser(io: Io): (file: InputFile, text: string) => Analysis {
  const planFor = plansFor(readCheckOptions([]), io.cwd);
  const baselines = new Baselines(false);
  return (file, text) => {
    const { settings, baseline } = planFor(file);
    if (baseline === undefined) return analyze(text, settings);
    return analyze(text, { ...settings, known: baselines.knownIn(baseline, file) });
  };
}

async function exportOne(
  { file, target, format }: Job,
  isStrict: boolean,
  analysed: (file: InputFile, text: string) => Analysis,
  io: Io,
): Promise<ExitCode> {
  const read = readText(file, io);
  if ('reason' in read) return failed(io, `${file.path}: ${read.reason}`, 2);
  const analysis = analysed(file, read.text);
  const errors = analysis.findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0 && isStrict)
    return failed(io, `${file.path}: 还有 ${errors} 处错误，没有导出 (errors; not exported)`, 1);
  if (errors > 0)
    io.err(`gouji: ${file.path}: 还有 ${errors} 处错误，照样导出 (errors; exported all the same)\n`);
  const { exportDocument } = await import('../convert/export/export.ts');
  const made = exportDocument(analysis.disclosure, format);
  if ('refusal' in made) return failed(io, `${file.path}: ${both(made.refusal)}`, 2);
  for (const notice of made.notices) io.err(`${file.path}: ${both(notice)}\n`);
  return write(target, made.bytes, io);
}

function write(target: string, bytes: Uint8Array, io: Io): ExitCode {
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeAtomically(target, bytes);
  } catch (error) {
    return failed(io, `写不了 (cannot write) ${target}: ${reasonOf(error)}`, 2);
  }
  io.err(`已写入 (written) ${target}\n`);
  return 0;
}

function failed(io: Io, message: string, code: 1 | 2): ExitCode {
  io.err(`gouji: ${message}\n`);
  return code;
}
