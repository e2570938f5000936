import { parentPort, workerData } from 'node:worker_threads';
import { runTask, type WorkerTask } from './batch.ts';
import { processIo } from './process-io.ts';

/** A thread that checks files of a batch: it answers with the results, and before that with a word for each file. */
if (isBatchTask(workerData))
  void runTask(workerData, processIo(), () => parentPort?.postMessage('file')).then((results) =>
    parentPort?.postMessage(results),
  );

function isBatchTask(data: unknown): data is WorkerTask {
  return typeof data === 'object' && data !== null && 'goujiBatch' in data;
}
