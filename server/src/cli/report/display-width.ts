/** Columns a character takes on a terminal: Chinese and full-width forms two, combining and zero-width marks none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) width += unitWidth(text.charCodeAt(i));
  return width;
}

function unitWidth(code: number): number {
  if (code < 0x300) return code < 0x20 ? 0 : 1;
  if (code >= 0x300 && code <= 0x36f) return 0;
  if (code >= 0x200b && code <= 0x200f) return 0;
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  return isWide(code) ? 2 : 1;
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xdbff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x2026 ||
    code === 0x2014
  );
}
