import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Settings } from '../analysis/analysis.ts';
import type { Severity } from '../rules/rule.ts';
import { checkText } from './check-file.ts';
import { type InputFile, readText, type Unreadable } from './files.ts';
import type { Io, Language } from './io.ts';
import type { CheckOptions } from './options.ts';
import type { FileReport } from './report/report.ts';

export interface BatchResult {
  readonly reports: readonly FileReport[];
  readonly unreadable: readonly Unreadable[];
}

/** What a worker thread is started with: a share of the files, by their place in the whole list. */
export interface WorkerTask {
  readonly goujiBatch: true;
  readonly files: readonly {
    readonly index: number;
    readonly file: InputFile;
    readonly settings: Settings;
  }[];
  readonly threshold: Severity;
  readonly language: Language;
}

export type FileResult = { readonly index: number } & (
  | { readonly report: FileReport }
  | { readonly unreadable: Unreadable }
);

/** A thread takes 25 ms to start; below this many files one thread is done sooner. */
const FILES_WORTH_A_THREAD = 60;

/** Checks all files, in parallel where that pays; results come in the order of the files. */
export async function checkAll(
  files: readonly InputFile[],
  settingsOf: (file: InputFile) => Settings,
  options: CheckOptions,
  io: Io,
): Promise<BatchResult> {
  const tasks = files.map((file, index) => ({ index, file, settings: settingsOf(file) }));
  const jobs = Math.min(
    options.jobs ?? availableParallelism(),
    Math.floor(files.length / FILES_WORTH_A_THREAD),
  );
  const task: WorkerTask = {
    goujiBatch: true,
    files: tasks,
    threshold: options.severity,
    language: options.language,
  };
  const progress = progressPrinter(files.length, options, io);
  const results = jobs > 1 ? await inThreads(task, jobs, progress) : runTask(task, io, progress);
  results.sort((a, b) => a.index - b.index);
  return {
    reports: results.flatMap((result) => ('report' in result ? [result.report] : [])),
    unreadable: results.flatMap((result) => ('unreadable' in result ? [result.unreadable] : [])),
  };
}

function progressPrinter(total: number, options: CheckOptions, io: Io): () => void {
  if (!options.progress) return () => undefined;
  let done = 0;
  return () => {
    done += 1;
    io.err(`\r${done}/${total}${done === total ? '\n' : ''}`);
  };
}

/** Checks the files of a task one after another. */
export function runTask(task: WorkerTask, io: Pick<Io, 'readStdin'>, onFile: () => void): FileResult[] {
  return task.files.map(({ index, file, settings }) => {
    const read = readText(file, io);
    onFile();
    if ('reason' in read) return { index, unreadable: { path: file.path, reason: read.reason } };
    return { index, report: checkText(file.path, read.text, settings, task.threshold, task.language) };
  });
}

async function inThreads(task: WorkerTask, jobs: number, onFile: () => void): Promise<FileResult[]> {
  const shares = Array.from({ length: jobs }, (_, job) =>
    task.files.filter(({ index }) => index % jobs === job),
  );
  const results = await Promise.all(shares.map((files) => inThread({ ...task, files }, onFile)));
  return results.flat();
}

/** The bundle is one file that serves as program and as worker; see main.ts. */
function inThread(task: WorkerTask, onFile: () => void): Promise<FileResult[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: task });
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
