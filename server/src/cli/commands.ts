/** The commands that are asked for now and then; `check` is by itself. */
export { explain } from './explain.ts';
export { exportFiles } from './export.ts';
export { inspect } from './inspect.ts';
export { trace } from './trace.ts';
export { newDocument, rollForwardFile } from './working-files.ts';
