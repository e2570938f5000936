// Runs inside the extension host in place of the suite: copies what the tests print to a file that the launcher reads (the
// workbench's own log lines stay out of it), then hands over to the suite, and marks that it came to a good end.
import { appendFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import { TEST_ENVIRONMENT } from '../test-environment.ts';

const METHODS = ['log', 'info', 'debug', 'warn', 'error'] as const;

/** The contract of VS Code's `--extensionTestsPath`. */
interface Suite {
  run(): Promise<void>;
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

function copyConsole(file: string): void {
  for (const method of METHODS) {
    const original = console[method];
    const value = (...values: readonly unknown[]): void => {
      appendFileSync(file, `${format(...values)}\n`);
      original.apply(console, [...values]);
    };
    Object.defineProperty(console, method, { value, writable: true, configurable: true });
  }
}

function copyStream(stream: NodeJS.WriteStream, file: string): void {
  const original = stream.write;
  stream.write = function write(this: NodeJS.WriteStream, ...call: Parameters<typeof original>) {
    const [chunk] = call;
    appendFileSync(file, chunk);
    return original.apply(stream, call);
  } as typeof original;
}

export async function run(): Promise<void> {
  const output = variable(TEST_ENVIRONMENT.output);
  copyConsole(output);
  copyStream(process.stdout, output);
  copyStream(process.stderr, output);
  const suite = require(variable(TEST_ENVIRONMENT.suite)) as Suite;
  await suite.run();
  writeFileSync(variable(TEST_ENVIRONMENT.passed), '');
}
