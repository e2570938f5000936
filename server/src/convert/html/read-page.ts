import type { Pasted } from '../../features/working/paste.ts';
import type { Imported } from '../imported.ts';
import { unknownFormat } from '../refusals.ts';
import { partsOfRows } from '../stacked-tables.ts';
import { articleOf, headingsIn, isAround, TITLE } from './article.ts';
import { pageText } from './charset.ts';
import { PartsReader } from './html-parts.ts';
import { type PageElement, readPage } from './page-tree.ts';

/**
 * The article of a web page that was saved, or all of one that is nothing else: its title, paragraphs and tables, without
 * navigation, scripts and what is hidden. Throws ImportError where the bytes are no text.
 */
export function readHtml(bytes: Uint8Array): Imported {
  const html = pageText(bytes);
  if (html === undefined) throw unknownFormat();
  const { root, title, pictures } = readPage(html);
  const article = articleOf(root);
  const reader = new PartsReader((table) => partsOfRows(table.shownRows(), false));
  replay(article, reader);
  const parts = reader.parts();
  const heading = headingOf(root, article, title, parts);
  return {
    parts: heading === undefined ? parts : [{ words: heading }, ...parts],
    notices:
      pictures > 0 ? [{ zh: `${pictures} 个图片未导入`, en: `${pictures} pictures were left out` }] : [],
  };
}

function replay(element: PageElement, reader: PartsReader): void {
  for (const child of element.children) {
    if (typeof child === 'string') reader.text(child);
    else if (!isAround(child)) {
      reader.open(child.name, child.attributes);
      replay(child, reader);
      reader.close(child.name);
    }
  }
}

/** The page's title where it stands above the article: in its heading, or only in the head, before the site's name. */
function headingOf(
  root: PageElement,
  article: PageElement,
  title: string,
  parts: readonly Pasted[],
): string | undefined {
  const own = parts.slice(0, 3).flatMap((part) => ('words' in part ? [part.words.replace(/\s+/g, '')] : []));
  const heading = headingsIn(root, article).find((words) => TITLE.test(words));
  const [named = ''] = title.split(/\s*[_|]\s*|\s+[-–—]+\s+/);
  const found = heading ?? (TITLE.test(named) ? named.trim() : undefined);
  // A cover tells its title in several lines.
  const isTold = found === undefined || own.join('').includes(found.replace(/\s+/g, ''));
  return isTold ? undefined : found;
}
