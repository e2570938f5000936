const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 as Chinese numerals: 十二, 三十. */
export function chineseNumeral(ordinal: number): string {
  const tens = Math.floor(ordinal / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return ten + (DIGITS[ordinal % 10] ?? '');
}

/** The ordinal in the style of a numbering as it is written: `五、` and 6 give `六、`. */
export function renumbered(written: string, ordinal: number): string {
  if (/\d/.test(written)) return written.replace(/\d+/, String(ordinal));
  return written.replace(/[一二三四五六七八九十]+/, chineseNumeral(ordinal));
}
