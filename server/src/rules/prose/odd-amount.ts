const WAN = 0x4e07; // 万
const YI = 0x4ebf; // 亿
const SPACE = 0x20;
const POINT = 0x2e;
const COMMA = 0x2c;
/** Letters that are typed or scanned for digits. */
const LOOKALIKES = 'OoIl';
const LONGEST = 24;
const GROUP = 3;

/**
 * Notes the number that stands before the 元 at `yuan`, where it cannot be one: with two points, with letters among its
 * digits, or with separators that do not part it in threes. What a line begins with may be its numbering.
 */
export function noteOddAmount(text: string, yuan: number, pairs: number[]): void {
  let end = yuan;
  const scale = text.charCodeAt(end - 1);
  if (scale === WAN || scale === YI) end--;
  while (text.charCodeAt(end - 1) === SPACE) end--;
  let start = end;
  if (isWideDigit(text.charCodeAt(end - 1))) {
    while (isWide(text.charCodeAt(start - 1)) && end - start < LONGEST) start--;
    pairs.push(start, end);
    return;
  }
  let points = 0;
  let letters = 0;
  let separators = 0;
  let misplaced = false;
  let pointBeforeSeparator = false;
  /** Digits since the last separator or point on the right. */
  let group = 0;
  for (; end - start < LONGEST; start--) {
    const code = text.charCodeAt(start - 1);
    if (code >= 0x30 && code <= 0x39) group++;
    else if (code === POINT) {
      points++;
      pointBeforeSeparator ||= separators > 0;
      group = 0;
    } else if (code === COMMA) {
      separators++;
      misplaced ||= group !== GROUP;
      group = 0;
    } else if (LOOKALIKES.includes(text.charAt(start - 1) || ' ')) {
      letters++;
      group++;
    } else break;
  }
  // Two figures may be told with a comma between them: 10.00,20.00万元, 2026,20.00万元.
  const twoPoints = points > 1 && separators === 0;
  const oneNumber = separators > 1 || (group <= GROUP && !pointBeforeSeparator);
  const ungrouped = misplaced && points < 2 && oneNumber;
  if (!twoPoints && !ungrouped && letters === 0) return;
  if (isWhole(text, start, end, letters)) pairs.push(start, end);
}

/** ０１２３ and what stands between them: ．，. */
function isWide(code: number): boolean {
  return isWideDigit(code) || code === 0xff0e || code === 0xff0c || code === POINT;
}

function isWideDigit(code: number): boolean {
  return code >= 0xff10 && code <= 0xff19;
}

/** Digits at both ends, or next to a letter that was typed for one before or behind a point, behind a word. */
function isWhole(text: string, start: number, end: number, letters: number): boolean {
  if (end - start <= letters + 1 || start < 1) return false;
  const hasPoint = text.slice(start, end).includes('.');
  if (!isDigit(text, start) && !(hasPoint && isDigit(text, start + 1))) return false;
  if (!isDigit(text, end - 1) && !(hasPoint && isDigit(text, end - 2))) return false;
  let before = start;
  while (text.charCodeAt(before - 1) === SPACE) before--;
  return /[\p{Script=Han}）)：:”]/u.test(text.charAt(before - 1));
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
