import type { Measure } from './flow.ts';
import { joined, type TextLine } from './text-line.ts';

/** A paragraph while its lines are read. */
export interface Paragraph {
  readonly text: string;
  readonly last: TextLine;
  readonly page: number;
  readonly lines: number;
}

/** In sizes of the font. */
const FULL = 1.7;
const INDENT = 1.2;
const LOOSE = 2.3;
const PITCH_MOST = 1.3;
const SIZES_ALIKE = 0.12;

const LEADER = /\s*[.·…．‥⋯。•]{3,}\s*(?=[-—]?\s*[\divxlc]{1,4}\s*[-—]?$)/i;
/** How an item of a list begins. */
export const NUMBERED =
  /^(?:第[一二三四五六七八九十]+[部章节]|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、．]|\d{1,2}\.(?!\d))/;
const SENTENCE_END = /[。！？；：;:!?]["”’）)]*$/;

export function startParagraph(line: TextLine, page: number): Paragraph {
  return { text: written(line.text), last: line, page, lines: 1 };
}

/** The paragraph with a line more. */
export function extended(paragraph: Paragraph, line: TextLine, page: number): Paragraph {
  return { text: joined(paragraph.text, line.text), last: line, page, lines: paragraph.lines + 1 };
}

/** Entries of a list of contents: the dots that lead to the page as one sign. */
function written(text: string): string {
  return text.replace(LEADER, '……');
}

/** Whether a line goes on with the paragraph whose last line, as wide as the page, stands above it or at the end of the page before. */
export function goesOn(
  { last, page, text }: Paragraph,
  line: TextLine,
  at: number,
  measure: Measure,
): boolean {
  if (LEADER.test(last.text) || LEADER.test(line.text)) return false;
  if (Math.abs(last.size - line.size) > SIZES_ALIKE * line.size) return false;
  if (last.x1 < measure.right - FULL * last.size) return false;
  if (line.x0 > measure.left + INDENT * line.size && !hangs(last, line)) return false;
  if (!measure.indents && SENTENCE_END.test(text) && NUMBERED.test(line.text)) return false;
  return at === page ? close(last, line, measure) : at === page + 1;
}

/** A list whose lines all begin where the first one does. */
function hangs(last: TextLine, line: TextLine): boolean {
  return (
    Math.abs(last.x0 - line.x0) < 0.5 * line.size &&
    !NUMBERED.test(line.text) &&
    !SENTENCE_END.test(last.text)
  );
}

function close(last: TextLine, line: TextLine, { pitch }: Measure): boolean {
  const gap = line.mid - last.mid;
  return pitch > 0 ? gap <= PITCH_MOST * pitch : gap <= LOOSE * line.size;
}
