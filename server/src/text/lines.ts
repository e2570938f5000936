/** A place in the text as editors count it: lines and UTF-16 characters, both from 0. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

const LF = 10;
const CR = 13;

/**
 * The start offset of each line. Lines end with LF, CR LF or CR, as in the language server protocol; the last line has no
 * break, so that a text ending in one has an empty last line, and the empty text one empty line.
 */
export function lineStartsOf(text: string): Int32Array {
  return text.includes('\r') ? startsAfterAnyBreak(text) : startsAfterLineFeeds(text);
}

function startsAfterLineFeeds(text: string): Int32Array {
  let starts = roomFor(text);
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (count === starts.length) starts = doubled(starts);
    starts[count++] = at + 1;
  }
  return starts.slice(0, count);
}

function startsAfterAnyBreak(text: string): Int32Array {
  let starts = roomFor(text);
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== LF && (code !== CR || text.startsWith('\n', at + 1))) continue;
    if (count === starts.length) starts = doubled(starts);
    starts[count++] = at + 1;
  }
  return starts.slice(0, count);
}

function roomFor(text: string): Int32Array {
  return new Int32Array(16 + (text.length >> 5));
}

function doubled(starts: Int32Array): Int32Array {
  const larger = new Int32Array(starts.length * 2);
  larger.set(starts);
  return larger;
}

/** The line that holds an offset; offsets outside the text belong to the first or last line. */
export function lineAt(lineStarts: Int32Array, offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** The offset after a line's last character, its break left out. */
export function lineEnd(text: string, lineStarts: Int32Array, line: number): number {
  const start = lineStarts[line] ?? text.length;
  let end = lineStarts[line + 1] ?? text.length;
  if (line + 1 >= lineStarts.length) return end;
  if (end > start && text.charCodeAt(end - 1) === LF) end--;
  if (end > start && text.charCodeAt(end - 1) === CR) end--;
  return end;
}

/** An offset inside a CR LF is the end of its line. */
export function positionAt(text: string, lineStarts: Int32Array, offset: number): TextPosition {
  const inside = Math.max(0, Math.min(offset, text.length));
  const line = lineAt(lineStarts, inside);
  const start = lineStarts[line] ?? 0;
  return { line, character: Math.min(inside, lineEnd(text, lineStarts, line)) - start };
}

/** Lines and characters beyond their end are taken as that end, as the language server protocol asks. */
export function offsetAt(text: string, lineStarts: Int32Array, position: TextPosition): number {
  if (position.line < 0) return 0;
  const start = lineStarts[position.line];
  if (start === undefined) return text.length;
  return Math.min(start + Math.max(0, position.character), lineEnd(text, lineStarts, position.line));
}
