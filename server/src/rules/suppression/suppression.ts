import { applyEdits } from '../../text/edits.ts';
import { lineAt, lineEnd, lineStartsOf } from '../../text/lines.ts';
import type { TextEdit } from '../../text/range.ts';
import { type Directive, readDirectives } from './directive.ts';

/** The lines that a directive speaks of, half-open. */
export interface Region {
  readonly directive: Directive;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** What the comments of a text ask for. */
export interface Suppression {
  /**
   * The text to be analysed, of the same length: comments at the end of a line are blank, of those on lines of their own only
   * the marks are left. Whoever reads it never meets what a comment says.
   */
  readonly text: string;
  readonly lineStarts: Int32Array;
  readonly regions: readonly Region[];
  /** Directives without a region: an end without its start, words that mean nothing. */
  readonly idle: readonly Directive[];
}

const NO_LINES = new Int32Array(0);

export function readSuppression(text: string): Suppression {
  const directives = readDirectives(text);
  if (directives.length === 0) return { text, lineStarts: NO_LINES, regions: [], idle: [] };
  const lines = new Lines(text);
  const { regions, idle } = placeDirectives(directives, lines);
  const edits = directives.map((directive) => maskOf(directive, lines));
  return { text: applyEdits(text, edits), lineStarts: lines.starts, regions, idle };
}

/** The lines of a text that holds comments. */
class Lines {
  readonly starts: Int32Array;
  readonly #text: string;
  /** The last answer of `nextContent`, and the first line that it holds for: comments may follow each other by thousands. */
  #next = { from: 0, line: 0 };

  constructor(text: string) {
    this.#text = text;
    this.starts = lineStartsOf(text);
  }

  of(directive: Directive): number {
    return lineAt(this.starts, directive.range.start);
  }

  /** Whether a line holds comments only; the syntax tree takes such lines for no content. */
  isComment(line: number): boolean {
    const content = this.#content(line);
    return content.startsWith('<!--') && content.endsWith('-->');
  }

  /** The first line after a line that holds more than comments, or the number of lines. */
  nextContent(line: number): number {
    if (line >= this.#next.from && line < this.#next.line) return this.#next.line;
    let next = line + 1;
    while (next < this.starts.length && (this.#content(next) === '' || this.isComment(next))) next++;
    this.#next = { from: line, line: next };
    return next;
  }

  #content(line: number): string {
    return this.#text.slice(this.starts[line] ?? 0, lineEnd(this.#text, this.starts, line)).trim();
  }
}

function placeDirectives(
  directives: readonly Directive[],
  lines: Lines,
): Pick<Suppression, 'regions' | 'idle'> {
  const regions: Region[] = [];
  const idle: Directive[] = [];
  const open: Directive[] = [];
  const close = (lastLine: number): Directive | undefined => {
    const directive = open.pop();
    if (directive !== undefined) regions.push({ directive, firstLine: lines.of(directive), lastLine });
    return directive;
  };
  for (const directive of directives) {
    const { scope } = directive;
    if (scope === 'start') open.push(directive);
    else if (scope === 'line') regions.push(lineRegion(directive, lines));
    else if (scope === 'file') regions.push({ directive, firstLine: 0, lastLine: lines.starts.length });
    else if (scope !== 'end' || close(lines.of(directive) + 1) === undefined) idle.push(directive);
  }
  while (open.length > 0) close(lines.starts.length);
  return { regions, idle };
}

function lineRegion(directive: Directive, lines: Lines): Region {
  const own = lines.of(directive);
  const line = lines.isComment(own) ? lines.nextContent(own) : own;
  return { directive, firstLine: own, lastLine: line + 1 };
}

function maskOf({ range }: Directive, lines: Lines): TextEdit {
  const length = range.end - range.start;
  const alone = lines.isComment(lineAt(lines.starts, range.start));
  return { range, newText: alone ? `<!--${' '.repeat(length - 7)}-->` : ' '.repeat(length) };
}
