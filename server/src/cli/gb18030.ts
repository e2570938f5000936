const LINE_FEED = 10;
const REPLACEMENT = 0xfffd;
const LEADS = [0x81, 0xfe] as const;
const TRAILS = [0x40, 0xfe] as const;
const NO_TRAIL = 0x7f;
const DIGITS = [0x30, 0x39] as const;
/** Lead bytes of the four-byte sequences of the basic plane, and of the first of the planes above it. */
const BASIC_LEADS = [0x81, 0x84] as const;
const UPPER_LEAD = 0x90;
const UPPER_FIRST = 0x10000;

/** Characters of the basic plane by their byte sequence, as one big-endian number. */
type Table = ReadonlyMap<number, number>;

let twoBytes: Table | undefined;
let fourBytes: Table | undefined;

/**
 * The GB18030 bytes of a text, undefined where a character has none (half of a surrogate pair). Node decodes GB18030 but does
 * not encode it: the tables are its decoder's, turned round, so that what is written is read back as it was.
 */
export function encodeGb18030(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const sequence = code < 0x80 ? code : sequenceOf(code);
    if (sequence === undefined) return undefined;
    for (let shift = sequence > 0xffff ? 24 : sequence > 0xff ? 8 : 0; shift >= 0; shift -= 8)
      bytes[length++] = (sequence >>> shift) & 0xff;
  }
  return bytes.subarray(0, length);
}

function sequenceOf(code: number): number | undefined {
  if (code >= UPPER_FIRST) return upperSequence(code - UPPER_FIRST);
  twoBytes ??= tableOf(twoByteSequences());
  const short = twoBytes.get(code);
  if (short !== undefined) return short;
  fourBytes ??= tableOf(fourByteSequences());
  return fourBytes.get(code);
}

/** Above the basic plane the sequences are counted through: lead, digit, lead, digit. */
function upperSequence(index: number): number {
  const last = DIGITS[0] + (index % 10);
  const third = LEADS[0] + (Math.floor(index / 10) % 126);
  const second = DIGITS[0] + (Math.floor(index / 1260) % 10);
  return bigEndian([UPPER_LEAD + Math.floor(index / 12600), second, third, last]);
}

/** Decodes all sequences at once, one a line; the first sequence that gives a character is its own. */
function tableOf(sequences: readonly (readonly number[])[]): Table {
  const bytes = Uint8Array.from(sequences.flatMap((sequence) => [...sequence, LINE_FEED]));
  const characters = new TextDecoder('gb18030').decode(bytes).split('\n');
  const table = new Map<number, number>();
  sequences.forEach((sequence, index) => {
    const character = characters[index] ?? '';
    const code = character.charCodeAt(0);
    if (character.length === 1 && code !== REPLACEMENT && !table.has(code))
      table.set(code, bigEndian(sequence));
  });
  return table;
}

function twoByteSequences(): readonly (readonly number[])[] {
  const trails = span(TRAILS).filter((trail) => trail !== NO_TRAIL);
  return span(LEADS).flatMap((lead) => trails.map((trail) => [lead, trail]));
}

function fourByteSequences(): readonly (readonly number[])[] {
  const tails = span(LEADS).flatMap((third) => span(DIGITS).map((last) => [third, last]));
  return span(BASIC_LEADS).flatMap((lead) =>
    span(DIGITS).flatMap((second) => tails.map((tail) => [lead, second, ...tail])),
  );
}

function span([first, last]: readonly [number, number]): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function bigEndian(bytes: readonly number[]): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}
