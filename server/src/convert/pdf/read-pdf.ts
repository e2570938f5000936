import { ImportError, type Imported } from '../imported.ts';
import { withAligned } from './aligned/pages.ts';
import { Damaged, NeedsPassword, PdfFile } from './engine.ts';
import { flow } from './flow.ts';
import type { Ink } from './ink.ts';
import { noticesOf } from './notices.ts';
import { type Page, readPage } from './page.ts';
import { PageReader, PageTooFull } from './page-reader.ts';
import { partsOf } from './parts.ts';
import { withoutRunning } from './running.ts';

/**
 * How large a file may be. A disclosure has some dozen pages; ten times the longest one seen is read, and a file that asks for more
 * is refused. What a stream inflates to is bounded where the reader is built (`scripts/pdf/lean.ts`).
 */
const MOST = { bytes: 50_000_000, pages: 1_000, milliseconds: 120_000 };

/**
 * Reads the text of a PDF file: paragraphs whole, tables as grids, without page numbers and running heads. Nothing is fetched or
 * executed. Throws an `ImportError` for a file that is damaged, encrypted, too large or holds no text (scanned pages),
 * and the signal's reason when it is aborted.
 */
export async function readPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<Imported> {
  if (bytes.length > MOST.bytes) throw tooLarge();
  const file = new PdfFile();
  const count = await opened(file, bytes);
  if (count > MOST.pages) throw tooLarge();
  const watch = new Watch(signal);
  const pages: (Page | undefined)[] = [];
  for (let index = 0; index < count; index++) pages.push(await pageOf(file, index, watch));
  await file.close();
  const read = pages.filter((page) => page !== undefined);
  if (read.every(({ marks }) => marks.empty)) throw withoutText();
  const told = withAligned(withoutRunning(read));
  const whole = pages.map((page) => page && told[read.indexOf(page)]);
  return { parts: partsOf(flow(told)), notices: noticesOf(whole) };
}

async function opened(file: PdfFile, bytes: Uint8Array): Promise<number> {
  try {
    return await file.open(bytes);
  } catch (error) {
    if (error instanceof NeedsPassword) throw encrypted();
    if (error instanceof Damaged) throw damaged();
    throw error;
  }
}

/** A page that cannot be read is undefined: the others still can. */
async function pageOf(file: PdfFile, index: number, watch: Watch): Promise<Page | undefined> {
  watch.look();
  const ink = await inkOf(file, index, watch);
  return ink && readPage(ink);
}

async function inkOf(file: PdfFile, index: number, watch: Watch): Promise<Ink | undefined> {
  try {
    const reader = new PageReader(await file.box(index), (name) => file.font(name));
    await file.operations(index, (chunk) => {
      watch.look();
      reader.take(chunk);
    });
    return reader.ink;
  } catch (error) {
    watch.look();
    if (error instanceof PageTooFull) throw tooLarge();
    return undefined;
  }
}

/** Looks at the clock and at whoever may want the reading to stop. */
class Watch {
  readonly #end = Date.now() + MOST.milliseconds;
  readonly #signal: AbortSignal | undefined;

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  look(): void {
    this.#signal?.throwIfAborted();
    if (Date.now() > this.#end) throw tooLarge();
  }
}

function damaged(): ImportError {
  return new ImportError({
    zh: '这个 PDF 文件已损坏，无法读取；请重新下载或重新导出',
    en: 'this PDF file is damaged and cannot be read; download or export it again',
  });
}

function encrypted(): ImportError {
  return new ImportError({
    zh: '这个 PDF 文件需要密码才能打开；请先去掉密码再导入',
    en: 'this PDF file needs a password to be opened; remove the password and import it again',
  });
}

function tooLarge(): ImportError {
  return new ImportError({
    zh: '这个 PDF 文件太大，不能导入：最多 50 MB、1,000 页、读 2 分钟',
    en: 'this PDF file is too large to be imported: at most 50 MB, 1,000 pages, and 2 minutes of reading',
  });
}

function withoutText(): ImportError {
  return new ImportError({
    zh: '这个 PDF 文件里没有文字，可能是扫描件；请改用导出的 PDF、Word 或 Excel 文件，或者先做文字识别（OCR）',
    en: 'this PDF file holds no text, it may be a scan; use an exported PDF, Word or Excel file, or recognise its text (OCR) first',
  });
}
