import { BLANK, CLASSES } from './characters.ts';

const WIDE_FIRST = 0xff01;
const WIDE_LAST = 0xff5e;
const WIDE_TO_NARROW = 0xfee0;
const IDEOGRAPHIC_SPACE = 0x3000;

/** The narrow form of a full-width code unit (（ → (, ２ → 2), any other as it is. */
export function narrow(code: number): number {
  if (code >= WIDE_FIRST && code <= WIDE_LAST) return code - WIDE_TO_NARROW;
  return code === IDEOGRAPHIC_SPACE ? 0x20 : code;
}

/** Full-width letters, digits and punctuation as their narrow forms. Meant for words and cells, not for whole texts. */
export function foldWidth(word: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if ((code < WIDE_FIRST || code > WIDE_LAST) && code !== IDEOGRAPHIC_SPACE) continue;
    folded += word.slice(from, at) + String.fromCharCode(narrow(code));
    from = at + 1;
  }
  return from === 0 ? word : folded + word.slice(from);
}

/** Without any blanks, also those between Chinese characters: `合 计` → `合计`. */
export function squeeze(word: string): string {
  let squeezed = '';
  let from = 0;
  for (let at = 0; at < word.length; at++) {
    if (((CLASSES[word.charCodeAt(at)] ?? 0) & BLANK) === 0) continue;
    squeezed += word.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? word : squeezed + word.slice(from);
}

/** The form in which two words are compared: no blanks, one width. */
export function foldWord(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code <= LAST_BLANK ? code > 0x7f || code <= 0x20 : code >= FIRST_WIDE_FORM)
      return foldWidth(squeeze(word));
  }
  return word;
}

/** No character between these two is blank or has a narrow form, nor has one of ASCII above the space. */
const LAST_BLANK = 0x3000;
const FIRST_WIDE_FORM = 0xfe00;
