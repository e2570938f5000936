import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { shippedManifest } from './manifest.ts';
import { renderNotices } from './notices.ts';
import { shippedReadme } from './readme.ts';
import { readIngredients, type ThirdParty, thirdParties } from './third-party.ts';

export const NOTICES = 'THIRD-PARTY-NOTICES.txt';
const READABLE = 0o644;

/** What goes into the package: the files that .vscodeignore lets through, and whose work is in them. */
export interface Staged {
  readonly files: readonly string[];
  readonly parties: readonly ThirdParty[];
}

/** Writes what is to be packed into an empty folder, every file with the same rights whatever this machine's habits are. */
export async function stage(root: string, folder: string): Promise<Staged> {
  const listed = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const files = listed.map((path) => path.replaceAll('\\', '/')).sort();
  const parties = thirdParties(root, readIngredients(root), files);
  for (const file of files) write(folder, file, shipped(root, file));
  write(folder, NOTICES, renderNotices(parties));
  return { files: [...files, NOTICES].sort(), parties };
}

function shipped(root: string, file: string): string | Uint8Array {
  const content = readFileSync(join(root, file));
  if (file === 'package.json') return shippedManifest(content.toString());
  return file === 'README.md' ? shippedReadme(root) : content;
}

function write(folder: string, file: string, content: string | Uint8Array): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  chmodSync(path, READABLE);
}
