import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { runTask, type WorkerTask } from './batch.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { inspect } from './inspect.ts';
import { type ExitCode, type Io, UsageError } from './io.ts';
import { trace } from './trace.ts';
import { usage } from './usage.ts';
import { newDocument, rollForwardFile } from './working-files.ts';

declare const GOUJI_VERSION: string;

type Command = (args: readonly string[], io: Io) => ExitCode | Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  inspect,
  explain,
  trace,
  new: newDocument,
  'roll-forward': rollForwardFile,
};

/** Runs one command line; whatever happens, the exit code says so. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name = 'help', ...rest] = args;
  try {
    if (name === '--version' || name === '-V') return print(io, `${GOUJI_VERSION}\n`);
    if (name === 'help' || name === '--help' || name === '-h' || rest.includes('--help'))
      return print(io, usage());
    const command = COMMANDS[name];
    if (command === undefined) throw new UsageError(`没有 “${name}” 这个命令 (unknown command); gouji help`);
    return await command(rest, io);
  } catch (error) {
    return fail(error, io);
  }
}

function print(io: Io, text: string): ExitCode {
  io.out(text);
  return 0;
}

function fail(error: unknown, io: Io): ExitCode {
  if (error instanceof UsageError) io.err(`gouji: ${error.message}\n`);
  else
    io.err(
      `gouji: 内部错误 (internal error): ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
  return 2;
}

function processIo(): Io {
  const { env, stdout } = process;
  return {
    cwd: process.cwd(),
    colour: env['NO_COLOR'] === undefined && (stdout.isTTY === true || env['FORCE_COLOR'] !== undefined),
    columns: stdout.columns ?? 120,
    out: (text) => void stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readStdin: () => readFileSync(0),
  };
}

function isBatchTask(data: unknown): data is WorkerTask {
  return typeof data === 'object' && data !== null && 'goujiBatch' in data;
}

/** A reader that closes early (`gouji check … | head`) ends us quietly. */
function exitOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(2);
    throw error;
  });
}

function start(): void {
  if (!isMainThread) {
    if (!isBatchTask(workerData)) return;
    parentPort?.postMessage(runTask(workerData, processIo(), () => parentPort?.postMessage('file')));
    return;
  }
  exitOnClosedPipe();
  const args = process.argv.slice(2);
  if (args[0] === 'lsp') startLanguageServer();
  else void main(args, processIo()).then(setExitCode);
}

function setExitCode(code: ExitCode): void {
  process.exitCode = code;
}

/** The server's libraries are loaded only when it is asked for. */
function startLanguageServer(): void {
  require(join(__dirname, 'server.cjs'));
}

start();
