import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-page.ts';
import type { Imported } from './imported.ts';
import { OfficePackage } from './package/office-package.ts';
import { Archive } from './package/zip.ts';
import { damaged, encrypted, nothingInside, otherFormat, tooLarge, unknownFormat } from './refusals.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

const LARGEST = 100 * 1024 * 1024;
/** How far into a file its marks may stand. */
const HEAD = 1024;

/**
 * Reads an office file by what it holds, whatever it is called. Throws ImportError where it cannot be read or holds no text, and
 * what the signal was aborted with.
 */
export async function importFile(bytes: Uint8Array, signal?: AbortSignal): Promise<Imported> {
  if (bytes.length > LARGEST) throw tooLarge({ zh: '100 MB', en: '100 MB' });
  const imported = await read(bytes, signal);
  signal?.throwIfAborted();
  const isEmpty = imported.parts.every((part) =>
    'words' in part ? part.words.trim() === '' : part.grid.length === 0,
  );
  if (isEmpty) throw nothingInside();
  return imported;
}

async function read(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<Imported> {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  if (head.includes('%PDF-')) {
    // Several times as large as all the other readers: loaded for those who need it.
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return readPdf(bytes, signal);
  }
  if (head.startsWith('PK\x03\x04')) return readArchive(new Archive(bytes));
  if (head.startsWith('PK')) throw damaged('zip');
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw compoundFile(bytes);
  if (head.startsWith('{\\rtf')) throw otherFormat({ zh: 'RTF 文件', en: 'an RTF file' }, '.docx');
  if (/<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet"/.test(head) && !/<html/i.test(head))
    throw otherFormat({ zh: 'Excel 2003 的 XML 文件', en: 'an XML file of Excel 2003' }, '.xlsx');
  if (/^(?:\S*\s*)?MIME-Version:|^From: |^Content-Type: multipart/im.test(head))
    throw otherFormat({ zh: '单个文件的网页（.mht）', en: 'a web page in a single file (.mht)' }, '.html');
  if (isMarkup(head.replaceAll('\0', ''))) return readHtml(bytes);
  throw unknownFormat();
}

function isMarkup(head: string): boolean {
  return /<(?:!doctype\s+html|html|head|body|table|div|p|meta|title|h1|section|article)\b/i.test(head);
}

/** The kinds of archive by a part that only they have. */
function readArchive(archive: Archive): Imported {
  const { names } = archive;
  const has = (name: RegExp) => names.some((one) => name.test(one));
  if (has(/^OFD\.xml$/i)) throw otherFormat({ zh: 'OFD 文件', en: 'an OFD file' }, '.docx / .pdf');
  if (has(/^content\.xml$/))
    throw otherFormat({ zh: 'OpenDocument 文件', en: 'an OpenDocument file' }, '.docx / .xlsx');
  if (has(/^xl\/workbook\.bin$/))
    throw otherFormat({ zh: '二进制工作簿（.xlsb）', en: 'a binary workbook (.xlsb)' }, '.xlsx');
  if (has(/^ppt\//)) throw otherFormat({ zh: '演示文稿', en: 'a presentation' }, '.docx');
  const office = new OfficePackage(archive);
  if (has(/^xl\//)) return readXlsx(office);
  if (has(/^word\//)) return readDocx(office);
  throw unknownFormat();
}

/** Old office files, and new ones with a password, share one container; the names of its streams are in UTF-16. */
function compoundFile(bytes: Uint8Array) {
  const has = (name: string) => holds(bytes, name);
  if (has('EncryptedPackage')) return encrypted();
  if (has('WordDocument'))
    return otherFormat(
      { zh: '旧格式的 Word 文档（.doc）', en: 'a Word document in the old format (.doc)' },
      '.docx',
    );
  if (has('Workbook') || has('Book'))
    return otherFormat(
      { zh: '旧格式的 Excel 工作簿（.xls）', en: 'an Excel workbook in the old format (.xls)' },
      '.xlsx',
    );
  return otherFormat({ zh: '旧格式的办公文件', en: 'an office file in an old format' }, '.docx / .xlsx');
}

function holds(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].map((character) => character.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0] ?? 0); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1)) {
    if (codes.every((code, i) => bytes[at + 2 * i] === code && bytes[at + 2 * i + 1] === 0)) return true;
  }
  return false;
}
