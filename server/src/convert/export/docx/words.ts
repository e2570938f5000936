import { escapeXml } from '../../../text/escape-markup.ts';
import type { Run } from '../publication.ts';

/** Of every part of a Word file. */
export const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** One run of words; tabs and line breaks within are elements of their own. */
export function runXml({ text, bold }: Run, properties = ''): string {
  const all = `${bold ? '<w:b/>' : ''}${properties}`;
  const parts = text.split(/(\t|\r\n|\r|\n)/).map((part) => {
    if (part === '\t') return '<w:tab/>';
    if (/^[\r\n]/.test(part)) return '<w:br/>';
    return part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`;
  });
  return `<w:r>${all === '' ? '' : `<w:rPr>${all}</w:rPr>`}${parts.join('')}</w:r>`;
}

/** A paragraph of a style; `properties` follow in the order of the schema, `content` is made of runs. */
export function paragraphXml(style: string, content: string, properties = ''): string {
  const named = style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`;
  const all = named + properties;
  return `<w:p>${all === '' ? '' : `<w:pPr>${all}</w:pPr>`}${content}</w:p>`;
}

export function wordsXml(text: string): string {
  return text === '' ? '' : runXml({ text, bold: false });
}

/** Words that links and page numbers can point at. */
export function marked(id: number, content: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="_Toc${id}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}

/** A link to a marked place, with its page number behind a row of dots; the number is reckoned when the file is opened. */
export function linkXml(id: number, text: string): string {
  const field = (type: string) =>
    `<w:r><w:fldChar w:fldCharType="${type}"${type === 'begin' ? ' w:dirty="true"' : ''}/></w:r>`;
  return (
    `<w:hyperlink w:anchor="_Toc${id}" w:history="1">${wordsXml(text)}<w:r><w:tab/></w:r>${field('begin')}` +
    `<w:r><w:instrText xml:space="preserve"> PAGEREF _Toc${id} \\h </w:instrText></w:r>${field('separate')}${field('end')}</w:hyperlink>`
  );
}
