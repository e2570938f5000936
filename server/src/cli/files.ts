import { readFileSync, statSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { type Decoded, decode } from './decode.ts';
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
const DISCLOSURE_WORDS = /部门预算|单位预算|预算公开|部门决算|单位决算|决算公开|ysgk/;
const HEAD_BYTES = 4096;

/**
 * Files as given, folders (every *.ysgk, and the .txt and .md whose first lines say that they are a disclosure) and globs,
 * each file once, in the order given and sorted within a folder or glob.
 */
export async function findInputs(paths: readonly string[], io: Io): Promise<Inputs> {
  const files = new Map<string, InputFile>();
  const unreadable: Failure[] = [];
  for (const path of paths) {
    const found = await expand(path, io);
    if (found.length === 0)
      unreadable.push({ path, reason: '没有这个文件，或其中没有预算公开文本 (nothing to check here)' });
    for (const absolute of found) {
      if (!files.has(absolute)) files.set(absolute, { path: shownPath(absolute, io.cwd), absolute });
    }
  }
  return { files: [...files.values()], unreadable };
}

async function expand(path: string, io: Io): Promise<readonly string[]> {
  if (path === '-') return ['-'];
  const absolute = resolve(io.cwd, path);
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return (await glob(FOLDER_PATTERN, absolute)).filter(looksLikeDisclosure);
  if (stat !== undefined) return [absolute];
  return glob(path, io.cwd);
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
  if (/\.ysgk(\.md|\.txt)?$/.test(basename(path))) return true;
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

/** A file as it was read. */
export interface ReadFile extends Decoded {
  readonly bytes: Uint8Array;
}

/** The text of an input, or the reason why there is none. */
export function readText(file: InputFile, io: Pick<Io, 'readStdin'>): ReadFile | { readonly reason: string } {
  try {
    const bytes = file.absolute === '-' ? io.readStdin() : readFileSync(file.absolute);
    if (isOfficeFile(bytes)) return { reason: importFirst(file.path) };
    const decoded = decode(bytes);
    if (decoded === undefined)
      return { reason: '不是 UTF-8、GB18030 或 UTF-16 文本 (not UTF-8, GB18030 or UTF-16 text)' };
    return { ...decoded, bytes };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** What the bytes of Word, Excel and PDF files begin with; a PDF may well be readable as text. */
const OFFICE_MARKS = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '%PDF-'];

function isOfficeFile(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return OFFICE_MARKS.some((mark) => head.startsWith(mark));
}

function importFirst(path: string): string {
  const command = `gouji import ${path} -o ${path === '-' ? 'OUT' : path.replace(/\.[^./]*$/, '')}.ysgk.txt`;
  return `是 Word、Excel 或 PDF 文件，请先导入 (an office file, to be imported first)：${command}`;
}
