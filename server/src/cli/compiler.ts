import { setFlagsFromString } from 'node:v8';

/** Copies of the functions that a function calls may be a third as large as V8 would have them. */
const INLINING = ['--max-inlined-bytecode-size=100', '--max-inlined-bytecode-size-cumulative=300'] as const;

/** V8's flags by its major version: it complains on standard error about a flag that it does not have. */
const EARLY = { first: 11, last: 11, flags: ['--interrupt-budget=1000000', ...INLINING] } as const;
const LATE = { first: 12, last: 14, flags: ['--invocation-count-for-turbofan=45000', ...INLINING] } as const;

/** The flags that have a V8 optimise a function when it has run 15 times as much as usual; none where V8 is not known. */
export function batchFlags(v8: string): readonly string[] {
  const major = Number.parseInt(v8, 10);
  return [EARLY, LATE].find(({ first, last }) => first <= major && major <= last)?.flags ?? [];
}

/**
 * Has V8 compile only what runs most: its own limits suit small programs that run for long. Its optimising compiler took
 * nearly half of the processor's time in a batch of a hundred files, which the threads that check files can use better.
 */
export function compileLess(): void {
  for (const flag of batchFlags(process.versions.v8)) setFlagsFromString(flag);
}
