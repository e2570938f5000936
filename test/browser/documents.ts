import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, samples } from '../paths.ts';

const SEEDS = join(root, '..', 'shared', 'seeds');

/** Paths, from the repository, of the samples and, where they are, of the real documents that the project was created from. */
export function documentPaths(): readonly string[] {
  const seeds = existsSync(SEEDS);
  if (!seeds) console.warn('LEFT OUT: ../shared is absent, the worker is compared on the samples only.');
  return [...texts(samples), ...(seeds ? texts(SEEDS) : [])];
}

function texts(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.(txt|ysgk\.md)$/.test(name))
    .sort()
    .map((name) => relative(root, join(folder, name)));
}

export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}
