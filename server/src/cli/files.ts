import { readFileSync, statSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { decode } from './decode.ts';
import type { Io } from './io.ts';
import type { Failure } from './report/report.ts';

/** One input: its path as shown, and where it is read from. `-` is standard input. */
export interface InputFile {
  readonly path: string;
  readonly absolute: string;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  readonly unreadable: readonly Failure[];
}

const FOLDER_PATTERN = '**/*.{ysgk,txt,md}';
const OFFICE_NAME = /\.(?:docx?|xlsx?|pdf|html?)$/i;
const TEXT_ENDINGS = ['.ysgk.txt', '.ysgk.md', '.ysgk', '.txt', '.md'];
const DISCLOSURE_WORDS = /部门预算|单位预算|预算公开|部门决算|单位决算|决算公开|ysgk/;
const NAME_WORDS = new RegExp(`${DISCLOSURE_WORDS.source}|20\\d\\d.*[预决]算`);
const HEAD_BYTES = 4096;

/** Which files of a folder are meant: texts alone, or office files as well. */
export type Wanted = 'texts' | 'all';

/**
 * Files as given, folders (every *.ysgk, the .txt and .md whose first lines say that they are a disclosure, and office files whose
 * names do, unless their text stands beside them) and globs, each file once, in the order given and sorted within a folder or glob.
 */
export async function findInputs(paths: readonly string[], wanted: Wanted, io: Io): Promise<Inputs> {
  const files = new Map<string, InputFile>();
  const unreadable: Failure[] = [];
  for (const path of paths) {
    const found = await expand(path, wanted, io);
    if (found.length === 0) unreadable.push({ path, reason: NOTHING_HERE });
    for (const absolute of found) {
      if (!files.has(absolute)) files.set(absolute, { path: shownPath(absolute, io.cwd), absolute });
    }
  }
  return { files: [...files.values()], unreadable };
}

const NOTHING_HERE =
  '没有这个文件，或其中没有预算公开文本；名称看不出是预算公开的 Word、Excel、PDF 文件要逐个写明或用通配符 (nothing to check here; office files whose names do not tell are to be named, or by a glob)';

async function expand(path: string, wanted: Wanted, io: Io): Promise<readonly string[]> {
  if (path === '-') return ['-'];
  const absolute = resolve(io.cwd, path);
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return inFolder(absolute, wanted);
  if (stat !== undefined) return [absolute];
  return glob(path, io.cwd);
}

async function inFolder(folder: string, wanted: Wanted): Promise<readonly string[]> {
  const texts = (await glob(FOLDER_PATTERN, folder)).filter(looksLikeDisclosure);
  if (wanted === 'texts') return texts;
  const beside = new Set(texts);
  const office = (await glob('**/*.*', folder)).filter(
    (path) => isNamedDisclosure(path) && !TEXT_ENDINGS.some((ending) => beside.has(withEnding(path, ending))),
  );
  return [...texts, ...office].sort();
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

/** In a folder, only what names itself a disclosure is taken: a README or a letter beside it is not the user's question. */
function looksLikeDisclosure(path: string): boolean {
  const name = basename(path);
  if (/\.ysgk(\.md|\.txt)?$/.test(name)) return true;
  if (/^readme\b/i.test(name)) return false;
  const head = readFileSync(path).subarray(0, HEAD_BYTES);
  const text = decode(head)?.text ?? decode(trimPartialCharacter(head))?.text ?? '';
  return DISCLOSURE_WORDS.test(text.replaceAll(/\s/g, ''));
}

function trimPartialCharacter(head: Uint8Array): Uint8Array {
  let end = head.length;
  while (end > 0 && (head[end - 1] ?? 0) >= 0x80) end -= 1;
  return head.subarray(0, end);
}

function shownPath(absolute: string, cwd: string): string {
  if (absolute === '-') return '-';
  const path = relative(cwd, absolute);
  return (path === '' ? absolute : path).split(sep).join('/');
}
