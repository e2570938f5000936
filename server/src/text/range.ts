/** A half-open range of UTF-16 offsets into one document's text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One replacement; ranges of the edits of one fix never overlap. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

export function rangeOf(start: number, end: number): TextRange {
  return { start, end };
}

/** Whether two ranges share a character or stand end to end. */
export function touches(one: TextRange, other: TextRange): boolean {
  return one.start <= other.end && one.end >= other.start;
}

export function textIn(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}
