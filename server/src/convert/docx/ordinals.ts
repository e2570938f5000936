const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const CIRCLED_ONE = 0x2460;
const ENCLOSED = 20;

/** How word processors number lists, by the name that the file gives it; what is not here is written in digits. */
const WRITERS: ReadonlyMap<string, (value: number) => string> = new Map<string, (value: number) => string>([
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['decimalFullWidth', wide],
  ['decimalFullWidth2', wide],
  ['upperRoman', roman],
  ['lowerRoman', (value) => roman(value).toLowerCase()],
  ['upperLetter', letters],
  ['lowerLetter', (value) => letters(value).toLowerCase()],
  ['chineseCounting', counted],
  ['chineseCountingThousand', counted],
  ['taiwaneseCounting', counted],
  ['taiwaneseCountingThousand', counted],
  ['japaneseCounting', counted],
  ['chineseLegalSimplified', (value) => counting(value, LEGAL_DIGITS, ['', '拾', '佰', '仟'])],
  ['ideographLegalTraditional', (value) => counting(value, LEGAL_DIGITS, ['', '拾', '佰', '仟'])],
  ['ideographDigital', digitByDigit],
  ['taiwaneseDigital', digitByDigit],
  ['japaneseDigitalTenThousand', digitByDigit],
  ['ideographTraditional', (value) => STEMS[value - 1] ?? String(value)],
  ['ideographZodiac', (value) => BRANCHES[value - 1] ?? String(value)],
  ['decimalEnclosedCircle', enclosed],
  ['decimalEnclosedCircleChinese', enclosed],
  ['decimalEnclosedParen', (value) => `(${value})`],
  ['decimalEnclosedFullstop', (value) => `${value}.`],
  ['numberInDash', (value) => `- ${value} -`],
  ['none', () => ''],
]);

/** The ordinal as the list writes it: 一, 壹, 1, ①, A, iv. */
export function writeOrdinal(value: number, format: string): string {
  return WRITERS.get(format)?.(value) ?? String(value);
}

function wide(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function digitByDigit(value: number): string {
  return String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? '');
}

function enclosed(value: number): string {
  return value >= 1 && value <= ENCLOSED ? String.fromCharCode(CIRCLED_ONE + value - 1) : String(value);
}

/** 十一, not 一十一. */
function counted(value: number): string {
  return counting(value, DIGITS, ['', '十', '百', '千']).replace(/^一十/, '十');
}

function counting(value: number, digits: string, units: readonly string[]): string {
  if (value < 1 || value > 9999) return String(value);
  const written = [...String(value)].map((digit, at, all) =>
    digit === '0' ? '0' : (digits[Number(digit)] ?? '') + (units[all.length - 1 - at] ?? ''),
  );
  return written
    .join('')
    .replace(/0+$/, '')
    .replace(/0+/g, digits === DIGITS ? '零' : (digits[0] ?? ''));
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  if (value > 3999) return String(value);
  let left = value;
  let text = '';
  for (const [size, sign] of ROMAN) for (; left >= size; left -= size) text += sign;
  return text;
}

/** A … Z, AA, BB …, as word processors go on. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 10) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
