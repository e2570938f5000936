import type { Message } from '../../rules/rule.ts';
import type { Page, PageMarks } from './page.ts';

/** A picture that covers less of its page is a seal or an ornament. */
const PICTURE = 0.04;

interface Kind {
  readonly holds: (marks: PageMarks) => boolean;
  readonly message: (pages: string) => Message;
}

const KINDS: readonly Kind[] = [
  {
    holds: ({ empty }) => empty,
    message: (pages) => ({
      zh: `第 ${pages} 页没有文字：是空白页，或者是扫描的图片，其中的内容没有导入`,
      en: `page ${pages} holds no text: it is blank, or a scanned picture whose content was not imported`,
    }),
  },
  {
    holds: ({ recognised }) => recognised,
    message: (pages) => ({
      zh: `第 ${pages} 页是扫描件，文字由识别（OCR）得来，可能有错，请对照原件`,
      en: `page ${pages} is a scan whose text was recognised (OCR) and may be wrong: compare it with the original`,
    }),
  },
  {
    holds: ({ empty, recognised, pictures }) => !empty && !recognised && pictures >= PICTURE,
    message: (pages) => ({
      zh: `第 ${pages} 页有图片，其中的文字没有导入`,
      en: `page ${pages} holds a picture; what it says was not imported`,
    }),
  },
  {
    holds: ({ unruled }) => unruled,
    message: (pages) => ({
      zh: `第 ${pages} 页的表没有框线，分不清各列，按行导入为文字；请改用 Word 或 Excel 文件`,
      en: `tables of page ${pages} have no ruling lines and columns that are not sure, so their lines were imported as text: use a Word or Excel file`,
    }),
  },
  {
    holds: ({ garbled }) => garbled,
    message: (pages) => ({
      zh: `第 ${pages} 页的字体没有说明是什么文字，读出的可能是乱码；请改用 Word 或 Excel 文件`,
      en: `the fonts of page ${pages} do not say which characters they draw, and the text may be garbled: use a Word or Excel file`,
    }),
  },
  {
    holds: ({ aslant }) => aslant > 0,
    message: (pages) => ({
      zh: `第 ${pages} 页有斜排或横置的文字（如水印），没有导入`,
      en: `page ${pages} holds words aslant or sideways (a watermark, say), which were not imported`,
    }),
  },
];

/** What the pages hold and the text does not; a page that could not be read is undefined. */
export function noticesOf(pages: readonly (Page | undefined)[]): readonly Message[] {
  const told = KINDS.flatMap(({ holds, message }) => {
    const found = numbers(pages, (page) => page !== undefined && holds(page.marks));
    return found === '' ? [] : [message(found)];
  });
  const lost = numbers(pages, (page) => page === undefined);
  if (lost === '') return told;
  return [
    { zh: `第 ${lost} 页已损坏，没有导入`, en: `page ${lost} is damaged and was not imported` },
    ...told,
  ];
}

/** 1, 3–5: pages counted from 1. '' for none. */
function numbers(pages: readonly (Page | undefined)[], holds: (page: Page | undefined) => boolean): string {
  const runs: [number, number][] = [];
  for (const [index, page] of pages.entries()) {
    if (!holds(page)) continue;
    const last = runs.at(-1);
    if (last && last[1] === index) last[1] = index + 1;
    else runs.push([index + 1, index + 1]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
