import { isBlank } from './characters.ts';

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
    const narrowed = narrow(code);
    if (narrowed === code) continue;
    folded += word.slice(from, at) + String.fromCharCode(narrowed);
    from = at + 1;
  }
  return from === 0 ? word : folded + word.slice(from);
}

/** Without any blanks, also those between Chinese characters: `合 计` → `合计`. */
export function squeeze(word: string): string {
  let squeezed = '';
  let from = 0;
  for (let at = 0; at < word.length; at++) {
    if (!isBlank(word.charCodeAt(at))) continue;
    squeezed += word.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? word : squeezed + word.slice(from);
}

/** The form in which two words are compared: no blanks, one width. */
export function foldWord(word: string): string {
  return foldWidth(squeeze(word));
}
