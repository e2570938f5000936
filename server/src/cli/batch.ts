import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Settings } from '../analysis/analysis.ts';
import type { BaselineEntry } from '../analysis/baseline.ts';
import { checkAnew, checkText, type ReportStyle } from './check-file.ts';
import { compileLess } from './compiler.ts';
import { hasOfficeName, type InputFile } from './files.ts';
import { type FileChange, type FixMode, fixFile } from './fix-file.ts';
import type { Io } from './io.ts';
import type { CheckOptions } from './options.ts';
import { type ReadFile, readInput } from './read-input.ts';
import type { FileReport } from './report/report.ts';

/** What is done to every file of a run. */
export interface BatchOrder extends ReportStyle {
  readonly fix: FixMode;
  /** Whether the findings are to become the baseline. */
  readonly updatesBaseline: boolean;
}

export interface FileTask {
  readonly index: number;
  readonly file: InputFile;
  readonly settings: Settings;
  /** What was made of an office file when it was checked before. */
  readonly read?: ReadFile | undefined;
}

/** What a worker thread is started with: all files, of which each thread takes the next whenever it is done with one. */
export interface WorkerTask {
  readonly goujiBatch: true;
  readonly files: readonly FileTask[];
  readonly order: BatchOrder;
  /** One number in memory that the threads share: how many files were taken. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

export interface FileResult {
  readonly index: number;
  readonly file: InputFile;
  /** Undefined where the file could not be read. */
  readonly report: FileReport | undefined;
  /** Why the file could not be read, or not be fixed. */
  readonly problem: string | undefined;
  readonly change: FileChange | undefined;
  /** Where the baseline is made anew. */
  readonly entries: readonly BaselineEntry[];
  /** The text of an office file; others are read again in no time. */
  readonly read: ReadFile | undefined;
}

/** A thread takes 25 ms to start, and compiles the program anew; below this many files one thread is done sooner. */
const FILES_WORTH_A_THREAD = 40;
/** So many texts are checked while an office file is read. */
const TEXTS_AN_OFFICE_FILE = 20;

/** Checks all files, in parallel where that pays; results come in the order of the files. */
export async function checkAll(
  files: readonly FileTask[],
  order: BatchOrder,
  options: Pick<CheckOptions, 'jobs' | 'progress'>,
  io: Io,
): Promise<readonly FileResult[]> {
  const jobs = Math.min(
    options.jobs ?? availableParallelism(),
    Math.floor(weightOf(files) / FILES_WORTH_A_THREAD),
  );
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const task: WorkerTask = { goujiBatch: true, files, order, taken };
  if (files.length > 1) compileLess();
  const progress = progressPrinter(files.length, options.progress, io);
  const results = jobs > 1 ? await inThreads(task, jobs, io, progress) : await runTask(task, io, progress);
  return results.toSorted((a, b) => a.index - b.index);
}

function weightOf(files: readonly FileTask[]): number {
  const office = files.filter(({ file, read }) => read === undefined && hasOfficeName(file)).length;
  return files.length + office * (TEXTS_AN_OFFICE_FILE - 1);
}

function progressPrinter(total: number, shown: boolean, io: Io): () => void {
  if (!shown) return () => undefined;
  let done = 0;
  return () => {
    done += 1;
    io.err(`\r${done}/${total}${done === total ? '\n' : ''}`);
  };
}

/** Checks one file of a task after another, as long as there is one that no thread has taken. */
export async function runTask(
  task: WorkerTask,
  io: Pick<Io, 'readStdin'>,
  onFile: () => void,
): Promise<FileResult[]> {
  const results: FileResult[] = [];
  for (let file = takeFile(task); file !== undefined; file = takeFile(task)) {
    results.push(await runFile(file, task.order, io));
    onFile();
  }
  return results;
}

function takeFile({ files, taken }: WorkerTask): FileTask | undefined {
  return files[Atomics.add(taken, 0, 1)];
}

async function runFile(
  { index, file, settings, ...task }: FileTask,
  order: BatchOrder,
  io: Pick<Io, 'readStdin'>,
): Promise<FileResult> {
  const read = task.read ?? (await readInput(file, io));
  const none = { index, file, report: undefined, change: undefined, entries: [], read: undefined };
  if ('reason' in read) return { ...none, problem: read.reason };
  const change = order.fix === 'none' ? undefined : fixFile(file, read, settings, order.threshold, order.fix);
  const text = order.fix === 'write' ? (change?.text ?? read.text) : read.text;
  const checked = order.updatesBaseline
    ? checkAnew(file.path, text, settings, order)
    : { report: checkText(file.path, text, settings, order), entries: [] };
  const { imported } = read;
  const report = { ...checked.report, fixed: order.fix === 'write' ? (change?.applied ?? 0) : 0, imported };
  const kept = imported === undefined ? undefined : read;
  return { index, file, report, change, entries: checked.entries, problem: change?.refused, read: kept };
}

/** This thread takes files as well: its program is compiled already. All are awaited at once, so that none fails unheard. */
async function inThreads(
  task: WorkerTask,
  jobs: number,
  io: Pick<Io, 'readStdin'>,
  onFile: () => void,
): Promise<FileResult[]> {
  const elsewhere = Array.from({ length: jobs - 1 }, () => inThread(task, onFile));
  return (await Promise.all([runTask(task, io, onFile), ...elsewhere])).flat();
}

/** The program serves as worker as well; see main.ts of the server. All its files lie in one folder. */
function inThread(task: WorkerTask, onFile: () => void): Promise<FileResult[]> {
  const program = join(__dirname, 'gouji.cjs');
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: task });
    worker.on('message', (message: 'file' | FileResult[]) => {
      if (message === 'file') onFile();
      else resolve(message);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code !== 0) reject(new Error(`a worker thread ended with ${code}`));
    });
  });
}
