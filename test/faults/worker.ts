import { parentPort } from 'node:worker_threads';
import { analyze } from '../../server/src/analysis/analyze.ts';
import type { Task } from './crew.ts';
import { newTallies, survey } from './survey.ts';

/** Answers each task with its tallies. */
parentPort?.on('message', ({ name, text, most }: Task) => {
  const tallies = newTallies();
  survey(tallies, { name, clean: analyze(text) }, most);
  parentPort?.postMessage(tallies);
});
