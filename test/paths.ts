import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const samples = join(root, 'samples');
export const commandLine = join(root, 'dist', 'gouji.cjs');
export const languageServer = join(root, 'dist', 'server.cjs');

/** The real documents, which are not the project's to publish; undefined, loudly, where they are absent. */
export const shared = sharedFolder();

function sharedFolder(): string | undefined {
  const folder = join(root, '..', 'shared');
  if (existsSync(join(folder, 'seeds'))) return folder;
  console.warn('LEFT OUT: ../shared is absent, the tests over the real documents do not run.');
  return undefined;
}
