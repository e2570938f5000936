import { rangeOf, type TextRange } from '../text/range.ts';
import { readFields } from './field.ts';
import { readHeading } from './heading.ts';
import { skipBullet } from './markup.ts';
import { opensNote } from './note.ts';
import { readNumbering } from './numbering.ts';
import { isTableKind, LINE } from './scan.ts';
import { endsSentence, looksLikeProse } from './sentence.ts';
import { contentEnd, contentStart, kindAt, rangeOfLines, type Source } from './source.ts';
import type { Block, ParagraphBlock } from './tree.ts';

/** A shorter line without a full stop is complete in itself: an item of a list, a line of the cover. */
const SHORTEST_UNFINISHED = 20;

/** A line of prose, and the lines directly after it while the sentence is not at its end. */
export function readParagraph(source: Source, line: number): ParagraphBlock {
  const { lines, text } = source;
  const segments: TextRange[] = [segmentAt(source, line)];
  let last = line;
  while (isUnfinished(text, segments.at(-1)) && continuesSentence(source, last + 1))
    segments.push(segmentAt(source, ++last));
  const first = segments[0];
  const numbering = first === undefined ? undefined : readNumbering(text, first.start, first.end);
  return {
    kind: 'paragraph',
    firstLine: line,
    lastLine: last + 1,
    range: rangeOfLines(lines, text, line, last + 1),
    numbering,
    segments,
    continues: false,
  };
}

function segmentAt(source: Source, line: number): TextRange {
  const end = contentEnd(source, line);
  return rangeOf(skipBullet(source.text, contentStart(source, line), end), end);
}

function isUnfinished(text: string, segment: TextRange | undefined): boolean {
  if (segment === undefined || segment.end - segment.start < SHORTEST_UNFINISHED) return false;
  return !endsSentence(text, segment.start, segment.end);
}

function continuesSentence(source: Source, line: number): boolean {
  if (kindAt(source, line) !== LINE.text) return false;
  const start = contentStart(source, line);
  const end = contentEnd(source, line);
  if (skipBullet(source.text, start, end) !== start || readNumbering(source.text, start, end) !== undefined)
    return false;
  if (readHeading(source, line) !== undefined || readFields(source, line) !== undefined) return false;
  return !opensNote(source, line) && !isCaptionLine(source, line);
}

/** The last words above a table, or above its fields, are those of its caption, unless they end a sentence. */
function isCaptionLine(source: Source, line: number): boolean {
  const start = contentStart(source, line);
  const end = contentEnd(source, line);
  if (endsSentence(source.text, start, end) || looksLikeProse(source.text, start, end)) return false;
  return isTableKind(kindAt(source, line + 1)) || readFields(source, line + 1) !== undefined;
}

/** The paragraph with `continues` set by the block that follows it, blank ones left out. */
export function joinedTo(text: string, paragraph: ParagraphBlock, next: Block | undefined): ParagraphBlock {
  if (next?.kind !== 'paragraph' || next.numbering !== undefined) return paragraph;
  return isUnfinished(text, paragraph.segments.at(-1)) ? { ...paragraph, continues: true } : paragraph;
}
