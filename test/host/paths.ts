import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE } from './environment.ts';

/** The repository. These sources (test/host) and their bundles (dist/test) both lie two folders below it. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where `bundle` puts what other processes load: the stand-in for `code`, the suite, the preloaded scripts. */
export const BUNDLES = join(ROOT, 'dist', 'test');

/** Results and screenshots; not under version control. */
export const OUTPUT = join(ROOT, 'test', 'out');

/** Where downloaded editors are kept between runs; `GOUJI_HOST_CACHE` moves it. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME } = process.env;
  return CACHE ?? join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'gouji-vshost');
}

/** Root of temporary folders. Short, because a Unix socket's path (108 bytes) is made below it. */
export function temporaryRoot(): string {
  return process.platform === 'darwin' ? '/tmp' : tmpdir();
}
