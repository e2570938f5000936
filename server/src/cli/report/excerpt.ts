import { displayWidth } from './display-width.ts';

export interface Excerpt {
  readonly line: string;
  readonly caret: string;
}

const LEAD_LEAST = 12;
const TAB = '  ';

/**
 * One source line and the caret line under its [start, end) range, cut to `columns`: a row of twenty cells is shown around
 * the cell in question, its first cell kept. Tabs are shown as two blanks.
 */
export function excerpt(source: string, start: number, end: number, columns: number): Excerpt {
  const before = shown(source.slice(0, start));
  const marked = shown(source.slice(start, Math.max(end, start)));
  const after = shown(source.slice(Math.max(end, start)));
  const room = Math.max(columns - displayWidth(marked), LEAD_LEAST * 2);
  const lead = keepEnds(before, Math.floor(room * 0.7));
  const tail = keepStart(after, room - displayWidth(lead));
  const caret = ' '.repeat(displayWidth(lead)) + '~'.repeat(Math.max(displayWidth(marked), 1));
  return { line: lead + marked + tail, caret };
}

function shown(text: string): string {
  return text.replaceAll('\t', TAB);
}

/** The first few columns, an ellipsis, and as much of the end as there is room for. */
function keepEnds(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const head = keepStart(text, LEAD_LEAST);
  let at = text.length;
  let width = displayWidth(head);
  while (at > 0 && width + displayWidth(text[at - 1] ?? '') <= columns) {
    at -= 1;
    width += displayWidth(text[at] ?? '');
  }
  return `${head}${text.slice(at)}`;
}

function keepStart(text: string, columns: number): string {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    width += displayWidth(text[i] ?? '');
    if (width > columns - 1) return `${text.slice(0, i)}…`;
  }
  return text;
}
