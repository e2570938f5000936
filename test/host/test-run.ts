import { closeSync, existsSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TEST_ENVIRONMENT } from './test-environment.ts';

const INTERVAL = 200;

/** A run of tests inside the extension host, seen from outside. */
export interface TestRun {
  /** For the extension host. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whether the suite came to its end without a failure. */
  passed(): boolean;
  /** Hands over the rest of the output and stops reading. */
  end(): void;
}

/** Prepares a run: `folder` gets its files, `onOutput` hears what the tests print. */
export function prepareTestRun(folder: string, suite: string, onOutput: (text: Buffer) => void): TestRun {
  const output = join(folder, 'output.txt');
  const passed = join(folder, 'passed');
  writeFileSync(output, '');
  let seen = 0;
  const flush = (): void => {
    const text = readFrom(output, seen);
    seen += text.length;
    if (text.length > 0) onOutput(text);
  };
  const timer = setInterval(flush, INTERVAL);
  return {
    environment: {
      [TEST_ENVIRONMENT.suite]: resolve(suite),
      [TEST_ENVIRONMENT.output]: output,
      [TEST_ENVIRONMENT.passed]: passed,
    },
    passed: () => existsSync(passed),
    end: () => {
      clearInterval(timer);
      if (existsSync(output)) flush();
    },
  };
}

function readFrom(file: string, position: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(fstatSync(descriptor).size - position);
    return buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, position));
  } finally {
    closeSync(descriptor);
  }
}
