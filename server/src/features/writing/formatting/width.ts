/** Columns that a text takes in an editor of fixed pitch: Chinese and full-width forms two, marks without width none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character.codePointAt(0) ?? 0);
  return width;
}

/** First and last code points of the blocks that are written two columns wide. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

/** “”…—: as wide as a Chinese character in Chinese fonts. */
const WIDE_MARKS = '“”‘’…—';

function characterWidth(code: number): number {
  if (code < 0x300) return code < 0x20 ? 0 : 1;
  if (code <= 0x36f || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) return 0;
  if (code < 0x2100) return WIDE_MARKS.includes(String.fromCodePoint(code)) ? 2 : 1;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}
