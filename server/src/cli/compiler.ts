import { setFlagsFromString } from 'node:v8';

/**
 * V8's flags by its major version: it complains on standard error about a flag that it does not have. Only budgets that V8
 * reads when it counts a function's runs: a flag that its compiler reads (such as those of inlining) changes under a
 * compilation that goes on in another thread, and V8 then ends the process: “Check failed: inlineability == …”.
 */
const FLAGS = [
  { first: 11, last: 11, flag: '--interrupt-budget=2000000' },
  { first: 12, last: 14, flag: '--invocation-count-for-turbofan=90000' },
] as const;

/** The flag that has a V8 optimise a function when it has run 30 times as much as usual; undefined where V8 is not known. */
export function batchFlag(v8: string): string | undefined {
  const major = Number.parseInt(v8, 10);
  return FLAGS.find(({ first, last }) => first <= major && major <= last)?.flag;
}

/**
 * Has V8 compile only what runs most: its own limits suit small programs that run for long. Its optimising compiler took
 * nearly half of the processor's time in a batch of a hundred files, which the threads that check files can use better.
 */
export function compileLess(): void {
  const flag = batchFlag(process.versions.v8);
  if (flag !== undefined) setFlagsFromString(flag);
}
