import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';

/** A real document; it is in ../shared, not in the repository. */
export const REAL = 'haidong-2024.txt';

/** Fills a folder with what the scenarios work on. */
export function fillWorkspace(folder: string): void {
  cpSync(join(ROOT, 'samples'), folder, { recursive: true });
  const real = join(ROOT, '..', 'shared', 'seeds', REAL);
  if (existsSync(real)) cpSync(real, join(folder, REAL));
}
