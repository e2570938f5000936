import { type ExitCode, type Io, UsageError } from './io.ts';
import { processIo } from './process-io.ts';

declare const GOUJI_VERSION: string;

type Command = (args: readonly string[], io: Io) => ExitCode | Promise<ExitCode>;

/** Every command is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  inspect: async () => (await import('./commands.ts')).inspect,
  explain: async () => (await import('./commands.ts')).explain,
  trace: async () => (await import('./commands.ts')).trace,
  export: async () => (await import('./commands.ts')).exportFiles,
  new: async () => (await import('./commands.ts')).newDocument,
  'roll-forward': async () => (await import('./commands.ts')).rollForwardFile,
  import: async () => (await import('./import.ts')).importFiles,
};

/** Runs the command line of this process. */
export function run(args: readonly string[]): void {
  exitOnClosedPipe();
  void main(args, processIo()).then((code) => {
    process.exitCode = code;
  });
}

/** Runs one command line; whatever happens, the exit code says so. */
async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name = 'help', ...rest] = args;
  try {
    if (name === '--version' || name === '-V') return print(io, `${GOUJI_VERSION}\n`);
    if (name === 'help' || name === '--help' || name === '-h' || rest.includes('--help'))
      return print(io, (await import('./usage.ts')).usage());
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) throw new UsageError(`没有 “${name}” 这个命令 (unknown command); gouji help`);
    return await (await command())(rest, io);
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

/** A reader that closes early (`gouji check … | head`) ends us quietly. */
function exitOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(2);
    throw error;
  });
}
