import { opendirSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { reasonOf } from './system-error.ts';

const IGNORED = ['**/node_modules/**', '**/.git/**'];

/** The files that a pattern names, sorted; undefined for a path that is no pattern. Patterns are understood by a package, loaded when one is there. */
export async function glob(given: string, cwd: string): Promise<readonly string[] | undefined> {
  const { globSync, isDynamicPattern } = await import('tinyglobby');
  const pattern = patternOf(given, sep);
  if (!isDynamicPattern(pattern)) return undefined;
  return resolved(globSync(pattern, { cwd, absolute: true, ignore: IGNORED, expandDirectories: false }));
}

/** Where folders are parted by backslashes, none of them is an escape. */
export function patternOf(path: string, separator: string): string {
  return separator === '\\' ? path.replaceAll('\\', '/') : path;
}

/** All that is below a folder, sorted. */
export async function walk(folder: string) {
  const { globSync } = await import('tinyglobby');
  const found = globSync('**', {
    cwd: folder,
    absolute: true,
    ignore: IGNORED,
    onlyFiles: false,
    expandDirectories: false,
  });
  const isFolder = (path: string) => path.endsWith('/');
  return {
    files: resolved(found.filter((path) => !isFolder(path))),
    folders: resolved(found.filter(isFolder)),
  };
}

function resolved(paths: readonly string[]): readonly string[] {
  return paths.map((path) => resolve(path)).sort();
}

/** Why a folder cannot be listed: the walk passes it by without a word. */
export function folderProblem(path: string): string | undefined {
  try {
    opendirSync(path).closeSync();
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}
