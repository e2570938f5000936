import { escapeXml } from '../../../text/escape-markup.ts';
import type { Run } from '../publication.ts';

/** Words of the document can never be markup: every one of them passes here. Line breaks stay visible. */
export function wordsHtml(text: string): string {
  return escapeXml(text).replaceAll(/\r\n|\r|\n/g, '<br>');
}

export function runsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold }) => (bold ? `<strong>${wordsHtml(text)}</strong>` : wordsHtml(text)))
    .join('');
}

export function anchorOf(id: number): string {
  return `s${id}`;
}
