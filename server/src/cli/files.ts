import { statSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import type { Io } from './io.ts';
import { isReadMe, looksLikeDisclosure, NAME_WORDS } from './likely-disclosure.ts';
import type { Failure } from './report/report.ts';

/** One input: its path as shown, and where it is read from. `-` is standard input. */
export interface InputFile {
  readonly path: string;
  readonly absolute: string;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  readonly unreadable: readonly Failure[];
  /** Texts of folders that do not look like disclosures, as shown. */
  readonly passedOver: readonly string[];
}

/** Absolute paths. */
interface Found {
  readonly taken: readonly string[];
  readonly passedOver: readonly string[];
}

const TEXT_NAME = /\.(?:ysgk|txt|md)$/;
const OFFICE_NAME = /\.(?:docx?|xlsx?|pdf|html?)$/i;
const TEXT_ENDINGS = ['.ysgk.txt', '.ysgk.md', '.ysgk', '.txt', '.md'];

/** Which files of a folder are meant: texts alone, or office files as well. */
export type Wanted = 'texts' | 'all';

/**
 * Files as given, folders (every *.ysgk, the .txt and .md whose first lines say that they are a disclosure, and office files whose
 * names do, unless their text stands beside them) and globs, each file once, in the order given and sorted within a folder or glob.
 */
export async function findInputs(paths: readonly string[], wanted: Wanted, io: Io): Promise<Inputs> {
  const files = new Map<string, InputFile>();
  const unreadable: Failure[] = [];
  const passedOver = new Set<string>();
  for (const path of paths) {
    const found = await expand(path, wanted, io);
    if (found.taken.length === 0) unreadable.push({ path, reason: NOTHING_HERE });
    for (const absolute of found.taken) {
      if (!files.has(absolute)) files.set(absolute, { path: shownPath(absolute, io.cwd), absolute });
    }
    for (const absolute of found.passedOver) passedOver.add(absolute);
  }
  const others = [...passedOver].filter((absolute) => !files.has(absolute));
  return {
    files: [...files.values()],
    unreadable,
    passedOver: others.map((absolute) => shownPath(absolute, io.cwd)),
  };
}

const NOTHING_HERE =
  '没有这个文件，或其中没有预算公开文本；名称看不出是预算公开的 Word、Excel、PDF 文件要逐个写明或用通配符 (nothing to check here; office files whose names do not tell are to be named, or by a glob)';

async function expand(path: string, wanted: Wanted, io: Io): Promise<Found> {
  if (path === '-') return { taken: ['-'], passedOver: [] };
  const absolute = resolve(io.cwd, path);
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return inFolder(absolute, wanted);
  return { taken: stat === undefined ? await glob(path, io.cwd) : [absolute], passedOver: [] };
}

async function inFolder(folder: string, wanted: Wanted): Promise<Found> {
  const all = await glob('**/*.*', folder);
  const texts = new Set<string>();
  const passedOver: string[] = [];
  for (const path of all) {
    if (!TEXT_NAME.test(path) || isReadMe(path)) continue;
    if (looksLikeDisclosure(path)) texts.add(path);
    else passedOver.push(path);
  }
  const isWanted = (path: string) => texts.has(path) || (wanted === 'all' && isOfficeAlone(path, texts));
  return { taken: all.filter(isWanted), passedOver };
}

/** An office file whose text does not stand beside it. */
function isOfficeAlone(path: string, texts: ReadonlySet<string>): boolean {
  return isNamedDisclosure(path) && !TEXT_ENDINGS.some((ending) => texts.has(withEnding(path, ending)));
}

/** By its name alone, for to read an office file is work; `~$…` is what Word keeps of a document that is open. */
function isNamedDisclosure(path: string): boolean {
  const name = basename(path);
  return OFFICE_NAME.test(name) && !name.startsWith('~$') && NAME_WORDS.test(name);
}

function withEnding(path: string, ending: string): string {
  return path.replace(OFFICE_NAME, ending);
}

export function hasOfficeName({ path }: InputFile): boolean {
  return OFFICE_NAME.test(path);
}

/** The files that a pattern names, sorted; none for a path that is no pattern. Patterns are understood by a package, loaded when one is there. */
async function glob(pattern: string, cwd: string): Promise<readonly string[]> {
  const { globSync, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) return [];
  const ignore = ['**/node_modules/**', '**/.git/**'];
  return globSync(pattern, { cwd, absolute: true, ignore, expandDirectories: false })
    .map((path) => resolve(path))
    .sort();
}

function shownPath(absolute: string, cwd: string): string {
  if (absolute === '-') return '-';
  const path = relative(cwd, absolute);
  return (path === '' ? absolute : path).split(sep).join('/');
}
