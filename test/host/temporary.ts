import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { KEEP_TEMPORARY } from './environment.ts';
import { temporaryRoot } from './paths.ts';

/** A folder that is gone when `remove` was called or the process has ended. `GOUJI_HOST_KEEP=1` keeps it. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(temporaryRoot(), 'gouji-host-'));
  const wipe = (): void => {
    if (KEEP_TEMPORARY) return;
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', wipe);
  const remove = (): void => {
    process.off('exit', wipe);
    wipe();
  };
  return { path, remove };
}
