import { statSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import type { Io } from './io.ts';
import { isReadMe, looksLikeDisclosure, NAME_WORDS } from './likely-disclosure.ts';
import type { Failure } from './report/report.ts';
import { reasonOf } from './system-error.ts';
import { folderProblem, glob, walk } from './walk.ts';

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

/** Absolute paths, but what could not be read as it is shown. */
interface Found {
  readonly taken: readonly string[];
  readonly passedOver: readonly string[];
  readonly unreadable: readonly Failure[];
}

const NOTHING: Found = { taken: [], passedOver: [], unreadable: [] };

const TEXT_NAME = /\.(?:ysgk|txt|md)$/i;
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
    unreadable.push(...found.unreadable);
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

const NOT_THERE = '没有这个文件或文件夹 (no such file or folder)';
const NO_MATCH = '没有符合的文件 (no file matches)';
const NO_DISCLOSURE =
  '文件夹中没有预算公开文本；名称看不出是预算公开的 Word、Excel、PDF 文件要逐个写明或用通配符 (no disclosure in this folder; office files whose names do not tell are to be named, or by a glob)';

async function expand(path: string, wanted: Wanted, io: Io): Promise<Found> {
  if (path === '-') return { ...NOTHING, taken: ['-'] };
  const absolute = resolve(io.cwd, path);
  try {
    const stat = statSync(absolute, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return await inFolder(path, absolute, wanted, io);
    if (stat !== undefined) return { ...NOTHING, taken: [absolute] };
  } catch (error) {
    return without(path, reasonOf(error));
  }
  const taken = await glob(path, io.cwd);
  if (taken === undefined) return without(path, NOT_THERE);
  return taken.length === 0 ? without(path, NO_MATCH) : { ...NOTHING, taken };
}

function without(path: string, reason: string): Found {
  return { ...NOTHING, unreadable: [{ path, reason }] };
}

async function inFolder(shown: string, folder: string, wanted: Wanted, { cwd }: Io): Promise<Found> {
  const { files, folders } = await walk(folder);
  const texts = new Set<string>();
  const passedOver: string[] = [];
  for (const path of files) {
    if (!TEXT_NAME.test(path) || isReadMe(path)) continue;
    if (looksLikeDisclosure(path)) texts.add(path);
    else passedOver.push(path);
  }
  const isWanted = (path: string) => texts.has(path) || (wanted === 'all' && isOfficeAlone(path, texts));
  const taken = files.filter(isWanted);
  const unreadable = [folder, ...folders].flatMap((path) => {
    const problem = folderProblem(path);
    return problem === undefined ? [] : [{ path: shownPath(path, cwd), reason: problem }];
  });
  if (taken.length + unreadable.length === 0) return { ...without(shown, NO_DISCLOSURE), passedOver };
  return { taken, passedOver, unreadable };
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

function shownPath(absolute: string, cwd: string): string {
  if (absolute === '-') return '-';
  const path = relative(cwd, absolute);
  return (path === '' ? absolute : path).split(sep).join('/');
}
