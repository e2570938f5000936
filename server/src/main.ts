import { isMainThread } from 'node:worker_threads';

/**
 * The program `gouji`: the command line, with `lsp` the language server, and in a thread of its own what checks files of a
 * batch. Each is loaded only where it runs.
 */
const loaded = isMainThread ? start(process.argv.slice(2)) : import('./cli/worker.ts');

async function start(args: readonly string[]): Promise<void> {
  if (args[0] === 'lsp') await import('./protocol/main.ts');
  else (await import('./cli/main.ts')).run(args);
}

void loaded;
