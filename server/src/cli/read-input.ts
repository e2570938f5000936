import { readFileSync, statSync } from 'node:fs';
import type { Message } from '../rules/rule.ts';
import { both } from './both.ts';
import { type Decoded, decode } from './decode.ts';
import type { InputFile } from './files.ts';
import type { Io } from './io.ts';
import { reasonOf } from './system-error.ts';

/** A file as it was read. */
export interface ReadFile extends Decoded {
  /** None where the text was made of an office file: it cannot be written back. */
  readonly bytes: Uint8Array;
  /** Where the text was made of an office file: what that file holds and the text does not. */
  readonly imported?: readonly Message[];
}

export interface Unread {
  readonly reason: string;
}

/** The text of an input, office files and web pages imported, or the reason why there is none. */
export async function readInput(file: InputFile, io: Pick<Io, 'readStdin'>): Promise<ReadFile | Unread> {
  const bytes = readBytes(file, io);
  if ('reason' in bytes) return bytes;
  if (!isOfficeFile(bytes) && !isNamedOffice(file)) return decoded(bytes);
  return imported(bytes);
}

/** A reader that fails is our fault and this file's alone. */
async function imported(bytes: Uint8Array): Promise<ReadFile | Unread> {
  const { importText } = await import('../convert/import-text.ts');
  try {
    const made = await importText(bytes, '\n');
    if ('refusal' in made) return { reason: both(made.refusal) };
    return {
      text: made.text,
      encoding: 'utf-8',
      bom: false,
      bytes: new Uint8Array(),
      imported: made.notices,
    };
  } catch (error) {
    return { reason: `内部错误 (internal error): ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The text of an input as it stands; an office file is to be imported first. */
export function readText(file: InputFile, io: Pick<Io, 'readStdin'>): ReadFile | Unread {
  const bytes = readBytes(file, io);
  if ('reason' in bytes) return bytes;
  return isOfficeFile(bytes) || isNamedOffice(file) ? { reason: importFirst(file.path) } : decoded(bytes);
}

/** As much as an office file may have; a disclosure of hundreds of pages has less than one. */
const MOST_BYTES = 100 * 1024 * 1024;
const TOO_LARGE = '超过 100 MB，没有读 (larger than 100 MB, not read)';

function readBytes(file: InputFile, io: Pick<Io, 'readStdin'>): Uint8Array<ArrayBufferLike> | Unread {
  try {
    if (file.absolute === '-') return io.readStdin();
    return statSync(file.absolute).size > MOST_BYTES ? { reason: TOO_LARGE } : readFileSync(file.absolute);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function decoded(bytes: Uint8Array): ReadFile | Unread {
  const text = decode(bytes);
  if (text !== undefined) return { ...text, bytes };
  return { reason: '不是 UTF-8、GB18030 或 UTF-16 文本 (not UTF-8, GB18030 or UTF-16 text)' };
}

/** What the bytes of office files begin with, those too that import only names; a PDF or an RTF is readable as text. */
const OFFICE_MARKS = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '%PDF-', '{\\rtf', 'MIME-Ver'];
/** A whole page or workbook, not a text in which there is markup: what is around its article is not the disclosure's. */
const PAGE =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html\b|head\b|\?mso-application)/i;
const HEAD_BYTES = 1024;

/** Nobody means a text by such a name: an empty or broken file is told as that, not as a text without figures. */
function isNamedOffice({ path }: InputFile): boolean {
  return /\.(?:docx?|xlsx?|pdf)$/i.test(path);
}

function isOfficeFile(bytes: Uint8Array): boolean {
  const mark = String.fromCharCode(...bytes.subarray(0, 8));
  if (OFFICE_MARKS.some((known) => mark.startsWith(known))) return true;
  return mark.includes('<') && PAGE.test(String.fromCharCode(...bytes.subarray(0, HEAD_BYTES)));
}

function importFirst(path: string): string {
  const command = `gouji import ${path} -o ${path === '-' ? 'OUT' : path.replace(/\.[^./]*$/, '')}.ysgk.txt`;
  return `是 Word、Excel、PDF 文件或网页，请先导入 (an office file or web page, to be imported first)：${command}`;
}
