import { isBlank } from '../../text/characters.ts';
import type { TextRange } from '../../text/range.ts';
import { narrow } from '../../text/words.ts';
import {
  CIRCLED,
  COMPARATOR,
  CUE,
  DENIAL,
  DIGIT,
  DROPPED,
  foldClasses,
  ORIGIN,
  TELLING,
  WIDE,
} from './fold-classes.ts';

/**
 * A passage without blanks, quotes and emphasis, in narrow width. Between two digits a blank is kept as a space, a line break
 * as a line feed, for two numbers never become one. Places are offsets in `text`, in ascending order.
 */
export interface FoldedText {
  readonly text: string;
  /** Whether the passage tells a number, or could say that something is not. */
  readonly telling: boolean;
  /** Where numbers begin, and where a word or mark may that structures the sentence. */
  readonly places: readonly number[];
  /** Of 比 较 与 同. */
  readonly comparators: readonly number[];
  /** Of 没 未 无. */
  readonly denials: readonly number[];
  /** Of 由 从. */
  readonly origins: readonly number[];
  /** Of ① … ⑳. */
  readonly circles: readonly number[];
  /** Places where characters of the document were left out in front, … */
  readonly cuts: readonly number[];
  /** … and, for each, how far behind its place in `text` a character stands in the document from there on. */
  readonly shifts: readonly number[];
}

/** Most characters: nothing about them changes. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const SPACE = 0x20;
const LINE_FEED = 0x0a;

type Folding = {
  -readonly [Key in keyof FoldedText]: FoldedText[Key] extends readonly number[] ? number[] : FoldedText[Key];
};

export function foldText(text: string, segments: readonly TextRange[]): FoldedText {
  const classes = foldClasses();
  const codes = new Array<number>(sizeOf(segments));
  const folding = newFolding();
  let count = 0;
  /** Behind the last digit. */
  let digitsEnd = -1;
  /** Where a blank was left out last, and what is kept of it between two digits. */
  let blankAt = -1;
  let blank = SPACE;
  for (let index = 0; index < segments.length; index++) {
    const { start, end } = segments[index] ?? NO_SEGMENT;
    shift(folding, count, start);
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const kinds = classes[code] ?? 0;
      if (kinds === 0) {
        if ((code < FIRST_HAN || code > LAST_HAN) && isBlank(code)) {
          if (blankAt !== count) blank = SPACE;
          blankAt = count;
          shift(folding, count, at + 1);
          continue;
        }
      } else if (kinds === DROPPED) {
        shift(folding, count, at + 1);
        continue;
      } else if ((kinds & DIGIT) !== 0) {
        if (digitsEnd === count && blankAt === count) {
          shift(folding, count, at);
          codes[count++] = blank;
          shift(folding, count, at);
        }
        if (digitsEnd !== count) folding.places.push(count);
        digitsEnd = count + 1;
      } else note(folding, kinds, count);
      codes[count++] = (kinds & WIDE) === 0 ? code : narrow(code);
    }
    blank = LINE_FEED;
    blankAt = count;
  }
  codes.length = count;
  folding.text = stringOf(codes);
  return folding;
}

const NO_SEGMENT: TextRange = { start: 0, end: 0 };

function sizeOf(segments: readonly TextRange[]): number {
  let size = 0;
  for (const { start, end } of segments) size += end - start + 1;
  return size;
}

function newFolding(): Folding {
  return {
    text: '',
    telling: false,
    places: [],
    comparators: [],
    denials: [],
    origins: [],
    circles: [],
    cuts: [],
    shifts: [],
  };
}

/** The character of the document at `at` is the next in the folded text, at `place`. */
function shift({ cuts, shifts }: Folding, place: number, at: number): void {
  const last = cuts.length - 1;
  if (cuts[last] === place) shifts[last] = at - place;
  else {
    cuts.push(place);
    shifts.push(at - place);
  }
}

function note(folding: Folding, kinds: number, place: number): void {
  if ((kinds & TELLING) !== 0) folding.telling = true;
  if ((kinds & CUE) !== 0) folding.places.push(place);
  if ((kinds & DENIAL) !== 0) folding.denials.push(place);
  if ((kinds & COMPARATOR) !== 0) folding.comparators.push(place);
  else if ((kinds & ORIGIN) !== 0) folding.origins.push(place);
  else if ((kinds & CIRCLED) !== 0) folding.circles.push(place);
}

/** Longer argument lists overflow the stack. */
const CHUNK = 4096;

function stringOf(codes: readonly number[]): string {
  if (codes.length <= CHUNK) return String.fromCharCode(...codes);
  let text = '';
  for (let at = 0; at < codes.length; at += CHUNK)
    text += String.fromCharCode(...codes.slice(at, at + CHUNK));
  return text;
}

/** The range in the document of a stretch of folded text. */
export function originalRange(folded: FoldedText, start: number, end: number): TextRange {
  if (start < end) return { start: offsetOf(folded, start), end: offsetOf(folded, end - 1) + 1 };
  const at = start === 0 ? offsetOf(folded, 0) : offsetOf(folded, start - 1) + 1;
  return { start: at, end: at };
}

/** The offset in the document of the character at a place. */
function offsetOf({ cuts, shifts }: FoldedText, place: number): number {
  let low = 0;
  let high = cuts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return place + (shifts[low] ?? 0);
}

/** The index of the first of some places that is not before `start`; their number where all are. */
export function firstFrom(places: readonly number[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
